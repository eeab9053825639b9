import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { NetworkData } from '../network-data/network-data.js';
import { NO_FILTERS, activeFilters, defaultView, onlyFilters, type View } from '../network-data/view.js';
import { icon } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';
import { chipsOf } from './chips.js';
import { forgetFilter, saveFilter, savedFilters, type SavedFilter } from './saved-filters.js';

/**
 * What is filtered, each part removable; undo and redo; filters kept under a name. Fires `view-part` with what
 * changes, `undo` and `redo`.
 */
@customElement('filter-chips')
export class FilterChips extends LocalizedElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 6px;
        min-width: 0;
        height: 40px;
        padding: 0 8px;
      }
      /* One line however many there are: were the bar to grow, the picture below would move. */
      .chips {
        display: flex;
        align-items: center;
        overflow-x: auto;
        scrollbar-width: thin;
        gap: 5px;
        flex: 1;
        min-width: 0;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .chips li {
        flex: none;
        max-width: 100%;
      }
      .chip {
        max-width: 100%;
        min-height: 26px;
        padding: 0 5px 0 10px;
        border-radius: 13px;
        background: var(--entente-accent-soft);
        border-color: transparent;
      }
      .chip span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .chip .glyph {
        width: 14px;
        color: var(--entente-text-soft);
      }
      .hint {
        color: var(--entente-text-soft);
      }
      @media (max-width: 820px) {
        .chips {
          scrollbar-width: none;
        }
        .hint {
          visibility: hidden;
          white-space: nowrap;
          overflow: hidden;
        }
      }
      .buttons {
        display: flex;
        flex: none;
      }
      .saved {
        position: relative;
      }
      .menu {
        position: absolute;
        z-index: 20;
        right: 0;
        top: 34px;
        width: 280px;
        padding: 10px;
        background: var(--entente-raised);
        border: 1px solid var(--entente-border);
        border-radius: var(--entente-radius);
        box-shadow: var(--entente-shadow);
      }
      .menu form {
        display: flex;
        gap: 6px;
      }
      .menu input {
        flex: 1;
      }
      .menu ul {
        list-style: none;
        margin: 0 0 8px;
        padding: 0;
      }
      .menu li {
        display: flex;
      }
      .menu li button:first-child {
        flex: 1;
        justify-content: flex-start;
        border: 0;
        background: none;
      }
      .menu p {
        margin: 0 0 8px;
        color: var(--entente-text-soft);
      }
    `,
  ];

  @property({ attribute: false }) data: NetworkData | null = null;
  @property({ attribute: false }) view: View | null = null;
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;

  @state() private isOpen = false;
  @state() private saved: SavedFilter[] = [];

  @query('.menu input') private nameField!: HTMLInputElement | null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data') && this.data) this.saved = savedFilters(defaultView(this.data));
  }

  protected override render() {
    const { data, view, texts } = this;
    if (!data || !view) return nothing;
    const chips = chipsOf(view, data, texts);
    return html`
      ${chips.length === 0
        ? html`<span class="chips hint">${texts.text('chips.none')}</span>`
        : html`<ul class="chips" aria-label=${texts.text('chips.label')}>
            ${chips.map(
              (chip) => html`<li>
                <button
                  class="chip"
                  type="button"
                  aria-label=${texts.text('chips.takeOff', { label: `${chip.label}: ${chip.value}` })}
                  @click=${() => this.change(chip.without)}
                >
                  <span>${chip.label}: ${chip.value}</span>${icon('close')}
                </button>
              </li>`,
            )}
            <li>
              <button type="button" class="link" @click=${() => this.change({ ...NO_FILTERS, ego: null })}>${texts.text('chips.clear')}</button>
            </li>
          </ul>`}
      <div class="buttons">
        ${this.tool('undo', 'chips.undo', !this.canUndo)} ${this.tool('redo', 'chips.redo', !this.canRedo)} ${this.renderSaved(view)}
      </div>
    `;
  }

  private tool(name: 'undo' | 'redo', key: string, disabled: boolean) {
    const label = this.texts.text(key);
    return html`<button class="icon" type="button" ?disabled=${disabled} aria-label=${label} title=${label} @click=${() => this.tell(name, {})}>
      ${icon(name)}
    </button>`;
  }

  private renderSaved(view: View) {
    const { texts } = this;
    const label = texts.text('saved.title');
    return html`<div class="saved" @keydown=${this.onKey} @focusout=${this.onFocusOut}>
      <button
        class="icon"
        type="button"
        aria-label=${label}
        title=${label}
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${icon('save')}
      </button>
      ${this.isOpen
        ? html`<div class="menu" role="group" aria-label=${label}>
            ${this.saved.length === 0
              ? html`<p>${texts.text('saved.none')}</p>`
              : html`<ul>
                  ${this.saved.map(
                    (one) => html`<li>
                      <button type="button" @click=${() => this.restore(one)}>${one.name}</button>
                      <button class="icon" type="button" aria-label=${texts.text('saved.forget', { name: one.name })} @click=${() => this.forget(one)}>
                        ${icon('close')}
                      </button>
                    </li>`,
                  )}
                </ul>`}
            <form @submit=${(event: Event) => this.keep(event, view)}>
              <input
                aria-label=${texts.text('saved.name')}
                placeholder=${texts.text('saved.name')}
                maxlength="60"
                ?disabled=${activeFilters(view).length === 0}
              />
              <button type="submit" ?disabled=${activeFilters(view).length === 0}>${texts.text('saved.save')}</button>
            </form>
          </div>`
        : nothing}
    </div>`;
  }

  private keep(event: Event, view: View): void {
    event.preventDefault();
    const name = this.nameField?.value.trim();
    if (!name) return;
    this.saved = saveFilter(this.saved, { name, filters: onlyFilters(view) });
    this.nameField!.value = '';
  }

  private restore(one: SavedFilter): void {
    this.isOpen = false;
    this.change(one.filters);
  }

  private forget(one: SavedFilter): void {
    this.saved = forgetFilter(this.saved, one.name);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    this.isOpen = false;
    event.stopPropagation();
  }

  private onFocusOut(event: FocusEvent): void {
    const inside = event.currentTarget as HTMLElement;
    if (event.relatedTarget && !inside.contains(event.relatedTarget as Node)) this.isOpen = false;
  }

  private change(part: Partial<View>): void {
    this.tell('view-part', { part, settled: true });
  }
}
