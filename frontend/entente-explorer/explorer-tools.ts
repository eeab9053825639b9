import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon, type IconName } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';
import { chooseTheme, chosenTheme, type Theme } from '../shared/theme.js';

const THEMES: Record<Theme, { icon: IconName; next: Theme }> = {
  system: { icon: 'system', next: 'light' },
  light: { icon: 'sun', next: 'dark' },
  dark: { icon: 'moon', next: 'system' },
};
const VIEWS = ['network', 'table'] as const;

/** Views, link, picture, theme and help. Fires `show` {view}, `export` {format}, `copied`, `help`. */
@customElement('explorer-tools')
export class ExplorerTools extends LocalizedElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 2px;
        flex: none;
      }
      .views {
        margin-right: 6px;
      }
      .views button {
        gap: 5px;
        min-height: 26px;
      }
      .menu {
        position: relative;
      }
      .menu > div {
        position: absolute;
        z-index: 30;
        right: 0;
        top: 36px;
        display: flex;
        flex-direction: column;
        padding: 4px;
        background: var(--entente-raised);
        border: 1px solid var(--entente-border);
        border-radius: var(--entente-radius);
        box-shadow: var(--entente-shadow);
      }
      .menu > div button {
        justify-content: flex-start;
        border: 0;
        background: none;
        min-height: 32px;
      }
      .menu > div button:hover {
        background: var(--entente-hover);
      }
      @media (max-width: 1180px) {
        .views span {
          position: absolute;
          clip-path: inset(50%);
          width: 1px;
          height: 1px;
          overflow: hidden;
        }
      }
    `,
  ];

  @property() shown: 'network' | 'table' = 'network';
  @state() private theme: Theme = chosenTheme();
  @state() private isOpen = false;

  protected override render() {
    const { texts } = this;
    return html`
      <div class="segments views" role="group" aria-label=${texts.text('views.label')}>
        ${VIEWS.map(
          (view) => html`<button type="button" aria-pressed=${this.shown === view} @click=${() => this.tell('show', { view })}>
            ${icon(view)}<span>${texts.text(`views.${view}`)}</span>
          </button>`,
        )}
      </div>
      ${this.tool('link', 'share.copy', () => void this.copyLink())} ${this.renderExport()}
      ${this.tool(THEMES[this.theme].icon, `theme.${this.theme}`, () => this.nextTheme())}
      ${this.tool('help', 'shortcuts.title', () => this.tell('help', {}))}
    `;
  }

  private renderExport() {
    const { texts } = this;
    const label = texts.text('export.title');
    const choose = (format: 'png' | 'svg') => {
      this.isOpen = false;
      this.tell('export', { format });
    };
    return html`<div class="menu" @keydown=${this.onKey} @focusout=${this.onFocusOut}>
      <button
        class="icon"
        type="button"
        aria-label=${label}
        title=${label}
        aria-expanded=${this.isOpen}
        ?disabled=${this.shown !== 'network'}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${icon('download')}
      </button>
      ${this.isOpen
        ? html`<div>
            <button type="button" @click=${() => choose('png')}>${texts.text('export.png')}</button>
            <button type="button" @click=${() => choose('svg')}>${texts.text('export.svg')}</button>
          </div>`
        : nothing}
    </div>`;
  }

  private tool(name: IconName, key: string, act: () => void) {
    const label = this.texts.text(key);
    return html`<button class="icon" type="button" aria-label=${label} title=${label} @click=${act}>${icon(name)}</button>`;
  }

  private async copyLink(): Promise<void> {
    await navigator.clipboard.writeText(location.href);
    this.tell('copied', {});
  }

  private nextTheme(): void {
    this.theme = THEMES[this.theme].next;
    chooseTheme(this.theme);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    this.isOpen = false;
    event.stopPropagation();
  }

  private onFocusOut(event: FocusEvent): void {
    if (event.relatedTarget && !(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node)) this.isOpen = false;
  }
}
