import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Emptiness } from '../network-data/facets.js';
import { NO_FILTERS } from '../network-data/view.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';

/** Says why nothing is shown and offers the way out. Fires `view-part`, and `whole-period`. */
@customElement('empty-state')
export class EmptyState extends LocalizedElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        padding: 24px;
        pointer-events: none;
      }
      .card {
        pointer-events: auto;
        max-width: 440px;
        padding: 20px 24px;
        background: var(--entente-raised);
        border: 1px solid var(--entente-border);
        border-radius: 12px;
        box-shadow: var(--entente-shadow);
        text-align: center;
      }
      h2 {
        margin: 0 0 6px;
        font-size: 16px;
        font-weight: 650;
      }
      p {
        margin: 0 0 14px;
        color: var(--entente-text-soft);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: center;
      }
    `,
  ];

  @property({ attribute: false }) why: Emptiness | null = null;
  @property({ type: Boolean }) isEgo = false;

  protected override render() {
    const { why, texts } = this;
    if (!why) return nothing;
    const hiding = why.hiding[0];
    const reason = this.isEgo
      ? texts.text('empty.ego')
      : why.inTime === 0
        ? texts.text('empty.time')
        : hiding
          ? texts.count('empty.filter', hiding.relations, { filter: texts.text(`filters.${hiding.filter}`) })
          : texts.count('empty.filters', why.inTime);
    return html`<div class="card" role="status">
      <h2>${texts.text('empty.title')}</h2>
      <p>${reason}</p>
      <div class="ways">
        ${this.isEgo ? this.way(texts.text('empty.leaveEgo'), () => this.tell('view-part', { part: { ego: null }, settled: true }), true) : nothing}
        ${!this.isEgo && why.inTime === 0 ? this.way(texts.text('preset.whole'), () => this.tell('whole-period', {}), true) : nothing}
        ${!this.isEgo && hiding
          ? why.hiding.slice(0, 3).map(({ filter }, index) =>
              this.way(
                texts.text('empty.takeOff', { filter: texts.text(`filters.${filter}`) }),
                () => this.tell('view-part', { part: { [filter]: NO_FILTERS[filter] }, settled: true }),
                index === 0,
              ),
            )
          : nothing}
        ${!this.isEgo && why.inTime > 0
          ? this.way(texts.text('chips.clear'), () => this.tell('view-part', { part: { ...NO_FILTERS }, settled: true }), !hiding)
          : nothing}
      </div>
    </div>`;
  }

  private way(label: string, act: () => void, first: boolean) {
    return html`<button type="button" class=${first ? 'primary' : ''} @click=${act}>${label}</button>`;
  }
}
