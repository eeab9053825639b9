import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { foldedLevel } from '../network-data/folding.js';
import type { Level, NetworkData } from '../network-data/network-data.js';
import { NetworkSearch, type ActorHit, type RelationHit } from '../network-data/search.js';
import { icon } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';
import { relationTitle } from '../shared/wording.js';
import { QuoteLookup, type QuoteAnswer, type QuoteHit } from './quote-lookup.js';

type Row = { actor: ActorHit } | { relation: RelationHit } | { quote: QuoteHit };

/**
 * Finds actors by any of their names, relations by their subject, and by the sentences that state them, which the server
 * is asked for. Fires `actor-chosen` {actor: id} and
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
  /** Where to ask for sentences; nobody is asked when it is empty. */
  @property() src = '';

  @state() private quotes: QuoteAnswer = [];
  @state() private text = '';
  @state() private isOpen = false;
  @state() private at = 0;

  @query('input') private input!: HTMLInputElement;

  private search: NetworkSearch | null = null;
  private rows: Row[] = [];
  private readonly lookup = new QuoteLookup((answer) => (this.quotes = answer));

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.search = this.data ? new NetworkSearch(this.data) : null;
    if (['data', 'text', 'level', 'language', 'quotes'].some((name) => changed.has(name))) this.find(changed.has('text'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.lookup.stop();
  }

  private find(isOther: boolean): void {
    if (!this.search || !this.data) return;
    const folded = foldedLevel(this.data, this.level);
    const bySubject = this.search.relations(this.text, folded);
    const edges = new Set(bySubject.map(({ relation }) => folded.edgeOf[relation]));
    const quotes = (typeof this.quotes === 'string' ? [] : this.quotes).filter(({ relation }) => folded.edgeOf[relation] >= 0 && !edges.has(folded.edgeOf[relation]));
    this.rows = [
      ...this.search.actors(this.text, this.language).map((actor) => ({ actor })),
      ...bySubject.map((relation) => ({ relation })),
      ...quotes.map((quote) => ({ quote })),
    ];
    if (isOther) this.at = 0;
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
        ${isOpen ? this.renderState() : nothing}
      </div>
    `;
  }

  /** What there is to say besides the rows: quotes are on their way, could not be had, or nothing was found at all. */
  private renderState() {
    const key =
      this.quotes === 'asked' ? 'search.inQuotes' : this.quotes === 'failed' ? 'search.noQuotes' : this.rows.length === 0 ? 'search.nothing' : null;
    return key ? html`<p class="none" role="option" aria-disabled="true" aria-selected="false">${this.texts.text(key)}</p>` : nothing;
  }

  private renderRow(row: Row, index: number) {
    return html`<div
      id="row-${index}"
      role="option"
      aria-selected=${index === this.at}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(row)}
    >
      ${this.renderContent(row)}
    </div>`;
  }

  private renderContent(row: Row) {
    const data = this.data!;
    const { texts } = this;
    if ('actor' in row) {
      const { actor, alias } = row.actor;
      return html`<span>${data.actorName(actor, this.language)}${alias ? html` <span class="soft">(${alias})</span>` : nothing}</span>
        <span class="soft">${texts.text(`kind.${data.kinds[data.actorKind[actor]]}`)}</span>`;
    }
    const { relation } = 'relation' in row ? row.relation : row.quote;
    const found = 'relation' in row ? row.relation.subject : `“${row.quote.quote}”`;
    return html`<span>${found}<br /><span class="soft">${relationTitle(data, relation, texts)}</span></span>
      <span class="soft">${texts.shortDate(data.from[relation])}</span>`;
  }

  private onInput(text: string): void {
    this.text = text;
    this.isOpen = true;
    this.lookup.ask(this.src, text);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (this.text) this.onInput('');
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
    else this.tell('relation-chosen', { relation: ('relation' in row ? row.relation : row.quote).relation });
    this.onInput('');
    this.isOpen = false;
    this.input.blur();
  }
}
