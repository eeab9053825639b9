import { path } from 'd3-path';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { traceNode } from '../actor-network/shapes.js';
import { FAMILIES } from '../network-data/network-data.js';
import { familyMark } from '../shared/family-mark.js';
import { icon } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';

const KINDS = ['STATE', 'GOVERNMENT', 'ARMED_GROUP', 'ORGANISATION', 'PERSON', 'COMPANY'];

/** What lines and shapes mean. Folds to a button. */
@customElement('legend-panel')
export class LegendPanel extends LocalizedElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        max-width: 250px;
        background: var(--entente-raised);
        border: 1px solid var(--entente-border);
        border-radius: var(--entente-radius);
        box-shadow: var(--entente-shadow);
        font-size: 12px;
      }
      button.title {
        width: 100%;
        min-height: 28px;
        justify-content: space-between;
        border: 0;
        background: none;
        font-weight: 650;
        border-radius: var(--entente-radius);
      }
      button.title .glyph {
        transition: rotate 150ms;
      }
      button.title[aria-expanded='true'] .glyph {
        rotate: 180deg;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0 10px 8px;
        display: grid;
        gap: 4px;
      }
      ul + ul {
        border-top: 1px solid var(--entente-border);
        padding-top: 8px;
      }
      ul.kinds {
        grid-template-columns: 1fr 1fr;
      }
      li {
        display: flex;
        align-items: center;
        gap: 8px;
        color: var(--entente-text-soft);
      }
      svg {
        flex: none;
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) open = true;

  protected override render() {
    const { texts } = this;
    return html`
      <button class="title" type="button" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
        ${texts.text('legend.title')} ${icon('chevron')}
      </button>
      ${this.open
        ? html`
            <ul>
              ${FAMILIES.map((family) => html`<li>${familyMark(family)} ${texts.text(`family.${family}`)}</li>`)}
              <li>${this.line('5 4')} ${texts.text('legend.tentative')}</li>
              <li>${this.fading()} ${texts.text('legend.inForce')}</li>
            </ul>
            <ul class="kinds">
              ${KINDS.map((kind) => html`<li>${this.shape(kind)} ${texts.text(`kind.${kind}`)}</li>`)}
            </ul>
          `
        : ''}
    `;
  }

  private line(dash: string) {
    return html`<svg width="27" height="14" viewBox="0 0 27 14" aria-hidden="true">
      <path d="M1 7H26" stroke="currentColor" stroke-width="2" stroke-dasharray=${dash} />
    </svg>`;
  }

  private fading() {
    return html`<svg width="27" height="14" viewBox="0 0 27 14" aria-hidden="true">
      <path d="M1 7H6" stroke="currentColor" stroke-width="2" opacity=".18" />
      <path d="M6 7H10" stroke="currentColor" stroke-width="2" opacity=".4" />
      <path d="M10 7H14" stroke="currentColor" stroke-width="2" opacity=".7" />
      <path d="M14 7H26" stroke="currentColor" stroke-width="2" />
    </svg>`;
  }

  private shape(kind: string) {
    const outline = path();
    traceNode(outline, kind, 8, 8, kind === 'PERSON' ? 4.5 : 6);
    const isStrong = ['STATE', 'GOVERNMENT', 'ARMED_GROUP'].includes(kind);
    return html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d=${outline.toString()}
        style="fill:var(--entente-node-${isStrong ? 'strong' : 'soft'});stroke:var(--entente-node-strong)"
        stroke-width="1.2"
      />
    </svg>`;
  }
}
