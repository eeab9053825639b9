import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { foldedLevel } from '../network-data/folding.js';
import type { Level, NetworkData } from '../network-data/network-data.js';
import { NetworkSearch, type ActorHit, type RelationHit } from '../network-data/search.js';
import { icon } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';
import { relationTitle } from '../shared/wording.js';

type Row = { actor: ActorHit } | { relation: RelationHit };

/**
 * Finds actors by any of their names and relations by their subject. Fires `actor-chosen` {actor: id} and
 * `relation-chosen` {relation: index}.
 */
@customElement('network-search')
export class NetworkSearchBox extends LocalizedElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
        display: block;
        min-width: 0;
      }
      .field {
        position: relative;
      }
      .field .glyph {
        position: absolute;
        left: 8px;
        top: 7px;
        color: var(--entente-text-soft);
        pointer-events: none;
      }
      input:not([type='range'], [type='checkbox']) {
        width: 100%;
        height: 32px;
        padding-left: 31px;
        border-color: var(--entente-border-strong);
      }
      input::placeholder {
        color: var(--entente-text-soft);
        opacity: 1;
      }
      .list {
        position: absolute;
        z-index: 30;
        top: 38px;
        left: 0;
        right: 0;
        min-width: min(340px, 90vw);
        max-height: 60vh;
        overflow: auto;
        padding: 4px;
        background: var(--entente-raised);
        border: 1px solid var(--entente-border);
        border-radius: var(--entente-radius);
        box-shadow: var(--entente-shadow);
      }
      [role='option'] {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        padding: 6px 8px;
        border-radius: 5px;
        cursor: pointer;
      }
      [role='option'][aria-selected='true'],
      [role='option']:hover {
        background: var(--entente-accent-soft);
      }
      .soft {
        color: var(--entente-text-soft);
        white-space: nowrap;
      }
      .none {
        padding: 8px;
        margin: 0;
        color: var(--entente-text-soft);
      }
    `,
  ];

  @property({ attribute: false }) data: NetworkData | null = null;
  @property() level: Level = 'STATE';

  @state() private text = '';
  @state() private isOpen = false;
  @state() private at = 0;

  @query('input') private input!: HTMLInputElement;

  private search: NetworkSearch | null = null;
  private rows: Row[] = [];

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.search = this.data ? new NetworkSearch(this.data) : null;
    if (this.search && (changed.has('text') || changed.has('data') || changed.has('level') || changed.has('language'))) {
      this.rows = [
        ...this.search.actors(this.text, this.language).map((actor) => ({ actor })),
        ...this.search.relations(this.text, foldedLevel(this.data!, this.level)).map((relation) => ({ relation })),
      ];
      this.at = 0;
    }
  }

  protected override render() {
    const { texts } = this;
    const isOpen = this.isOpen && this.text.trim() !== '';
    return html`
      <div class="field">
        ${icon('search')}
        <input
          type="search"
          role="combobox"
          autocomplete="off"
          aria-label=${texts.text('search.label')}
          placeholder=${texts.text('search.placeholder')}
          aria-expanded=${isOpen}
          aria-controls="list"
          aria-autocomplete="list"
          aria-activedescendant=${isOpen && this.rows.length > 0 ? `row-${this.at}` : nothing}
          .value=${this.text}
          @input=${(event: Event) => this.onInput((event.target as HTMLInputElement).value)}
          @focus=${() => (this.isOpen = true)}
          @blur=${() => (this.isOpen = false)}
          @keydown=${this.onKey}
        />
      </div>
      <div id="list" role="listbox" class="list" ?hidden=${!isOpen} aria-label=${texts.text('search.results')}>
        ${isOpen ? this.rows.map((row, index) => this.renderRow(row, index)) : nothing}
        ${isOpen && this.rows.length === 0
          ? html`<p class="none" role="option" aria-disabled="true" aria-selected="false">${texts.text('search.nothing')}</p>`
          : nothing}
      </div>
    `;
  }

  private renderRow(row: Row, index: number) {
    const data = this.data!;
    const { texts } = this;
    const content =
      'actor' in row
        ? html`<span>${data.actorName(row.actor.actor, this.language)}${row.actor.alias ? html` <span class="soft">(${row.actor.alias})</span>` : nothing}</span>
            <span class="soft">${texts.text(`kind.${data.kinds[data.actorKind[row.actor.actor]]}`)}</span>`
        : html`<span>${row.relation.subject}<br /><span class="soft">${relationTitle(data, row.relation.relation, texts)}</span></span>
            <span class="soft">${texts.shortDate(data.from[row.relation.relation])}</span>`;
    return html`<div
      id="row-${index}"
      role="option"
      aria-selected=${index === this.at}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(row)}
    >
      ${content}
    </div>`;
  }

  private onInput(text: string): void {
    this.text = text;
    this.isOpen = true;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (this.text) this.text = '';
      else this.input.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.at = this.rows.length === 0 ? 0 : (this.at + by + this.rows.length) % this.rows.length;
      void this.updateComplete.then(() => this.renderRoot.querySelector(`#row-${this.at}`)?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter' && this.rows[this.at]) {
      this.choose(this.rows[this.at]);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private choose(row: Row): void {
    if ('actor' in row) this.tell('actor-chosen', { actor: this.data!.actorId[row.actor.actor] });
    else this.tell('relation-chosen', { relation: row.relation.relation });
    this.text = '';
    this.isOpen = false;
    this.input.blur();
  }
}
