import { css, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { icon } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';

const GROUPS: Record<string, [keys: string[], text: string][]> = {
  everywhere: [
    [['?'], 'help'],
    [['/'], 'search'],
    [['Ctrl', 'Z'], 'undo'],
    [['Ctrl', 'Shift', 'Z'], 'redo'],
    [['F'], 'filters'],
    [['T'], 'table'],
    [['Space'], 'play'],
  ],
  network: [
    [['←', '↑', '→', '↓'], 'travel'],
    [['PageUp', 'PageDown'], 'byName'],
    [[',', '.'], 'edges'],
    [['Enter'], 'select'],
    [['Shift', 'Enter'], 'add'],
    [['Esc'], 'clear'],
    [['E'], 'ego'],
    [['+', '−', '0'], 'zoom'],
  ],
  time: [
    [['←', '→'], 'day'],
    [['Shift', '←', '→'], 'week'],
    [['PageUp', 'PageDown'], 'month'],
    [['Home', 'End'], 'ends'],
  ],
};

/** What the keyboard does, under "?". */
@customElement('shortcuts-dialog')
export class ShortcutsDialog extends LocalizedElement {
  static override styles = [
    controlStyles,
    css`
      dialog {
        width: min(760px, calc(100vw - 32px));
        max-height: calc(100dvh - 48px);
        padding: 20px 24px 24px;
        border: 1px solid var(--entente-border);
        border-radius: 12px;
        background: var(--entente-raised);
        color: var(--entente-text);
        box-shadow: var(--entente-shadow);
      }
      dialog::backdrop {
        background: rgb(10 16 24 / 45%);
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        margin-bottom: 10px;
      }
      h2 {
        margin: 0;
        font-size: 17px;
        font-weight: 650;
      }
      h3 {
        margin: 0 0 6px;
        font-size: 12px;
        font-weight: 650;
      }
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(210px, 1fr));
        gap: 20px 28px;
      }
      dl {
        margin: 0;
        display: grid;
        gap: 5px;
      }
      dl div {
        display: flex;
        flex-direction: row-reverse;
        justify-content: space-between;
        align-items: baseline;
        gap: 10px;
      }
      dt {
        white-space: nowrap;
      }
      dd {
        margin: 0;
        color: var(--entente-text-soft);
      }
      kbd {
        font: inherit;
        font-size: 11.5px;
        padding: 1px 6px;
        border: 1px solid var(--entente-border);
        border-bottom-width: 2px;
        border-radius: 5px;
        background: var(--entente-surface);
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const { texts } = this;
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <header>
        <h2 id="title">${texts.text('shortcuts.title')}</h2>
        <button class="icon" type="button" aria-label=${texts.text('close')} @click=${() => this.dialog.close()}>${icon('close')}</button>
      </header>
      <div class="groups">
        ${Object.entries(GROUPS).map(
          ([group, shortcuts]) => html`<section>
            <h3>${texts.text(`shortcuts.${group}`)}</h3>
            <dl>
              ${shortcuts.map(
                ([keys, text]) => html`<div>
                  <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
                  <dd>${texts.text(`shortcut.${text}`)}</dd>
                </div>`,
              )}
            </dl>
          </section>`,
        )}
      </div>
    </dialog>`;
  }
}
