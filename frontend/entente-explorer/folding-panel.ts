import { html } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { icon } from '../shared/icons.js';

export interface Panel {
  name: 'filters' | 'evidence';
  isFolded: boolean;
  /** Where the arrow points: to where the panel goes, or comes from. */
  pointsLeft: boolean;
  fold: () => void;
  body: unknown;
}

/** A panel at the side, or a sheet on a narrow screen, that folds away. */
export function foldingPanel({ name, isFolded, pointsLeft, fold, body }: Panel, texts: Localizer) {
  const label = texts.text(`panel.${name}`);
  const action = texts.text(isFolded ? 'panel.unfold' : 'panel.fold', { panel: label });
  return html`<aside class="panel ${name} ${isFolded ? 'folded' : ''}" aria-label=${label}>
    <div class="title">
      <h2>${label}</h2>
      <button class="icon" type="button" aria-expanded=${!isFolded} aria-label=${action} title=${action} @click=${fold}>
        ${icon(pointsLeft ? 'fold' : 'unfold')}
      </button>
    </div>
    <div class="body">${body}</div>
  </aside>`;
}
