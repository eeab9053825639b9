import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';

const STORED_AS = 'entente.hints';
const HINTS = ['time', 'network', 'evidence'];

/** Three short hints on a first visit, once. */
@customElement('first-hints')
export class FirstHints extends LocalizedElement {
  static override styles = [
    controlStyles,
    css`
      .card {
        padding: 12px 16px;
        background: var(--entente-text);
        color: var(--entente-canvas);
        border-radius: 10px;
        box-shadow: var(--entente-shadow);
      }
      p {
        margin: 0 0 10px;
      }
      .row {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      .row span {
        opacity: 0.8;
        font-size: 12px;
      }
      button {
        background: none;
        color: inherit;
        border-color: color-mix(in srgb, currentColor 45%, transparent);
      }
      button:hover:not(:disabled) {
        background: color-mix(in srgb, currentColor 18%, transparent);
      }
      button.skip {
        border-color: transparent;
      }
      :focus-visible {
        outline-color: currentColor;
      }
    `,
  ];

  @state() private at = localStorage.getItem(STORED_AS) ? HINTS.length : 0;

  protected override render() {
    const { texts, at } = this;
    if (at >= HINTS.length) return nothing;
    const isLast = at === HINTS.length - 1;
    return html`<aside class="card">
      <p>${texts.text(`hint.${HINTS[at]}`)}</p>
      <div class="row">
        <span>${at + 1} / ${HINTS.length}</span>
        <div>
          ${isLast ? nothing : html`<button type="button" class="skip" @click=${this.end}>${texts.text('hint.skip')}</button>`}
          <button type="button" @click=${isLast ? this.end : () => this.at++}>${texts.text(isLast ? 'hint.done' : 'hint.next')}</button>
        </div>
      </div>
    </aside>`;
  }

  private end(): void {
    localStorage.setItem(STORED_AS, 'seen');
    this.at = HINTS.length;
  }
}
