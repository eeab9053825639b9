import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Facets } from '../network-data/facets.js';
import { FAMILIES, LEVELS, REALIS, familyOf, type Family, type Level, type NetworkData } from '../network-data/network-data.js';
import { MEASURES, type Measure, type View } from '../network-data/view.js';
import { familyMark } from '../shared/family-mark.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { radioKeys } from '../shared/radio-keys.js';
import { controlStyles } from '../shared/styles.js';
import { toggled } from './toggling.js';
import { filterStyles } from './styles.js';

type ListFilter = 'types' | 'kinds' | 'realis' | 'contexts' | 'articles';

const FEW = 6;

/**
 * What to show: types by family, actor kinds, certainty, contexts, sources, least confidence and statements, and the
 * level to read the network at. Fires `view-part` with the parts of the view that change.
 */
@customElement('relation-filters')
export class RelationFilters extends LocalizedElement {
  static override styles = [controlStyles, filterStyles];

  @property({ attribute: false }) data: NetworkData | null = null;
  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) facets: Facets | null = null;

  @state() private showsAll = new Set<ListFilter>();

  protected override render() {
    const { data, view, facets, texts } = this;
    if (!data || !view || !facets) return nothing;
    return html`
      ${this.choice('filters.level', LEVELS, view.level, 'level', (level) => this.change({ level: level as Level }))}
      ${this.renderTypes(data, view, facets)}
      ${this.renderList('kinds', data.kinds, view, facets.kinds, 'kind')}
      ${this.renderList('realis', REALIS, view, facets.realis, 'realis')}
      ${this.range('filters.confidence', 'confidence', view.confidence, 0, 95, 5, texts.text('filters.percent', { n: view.confidence }))}
      ${this.range('filters.statements', 'statements', view.statements, 1, 10, 1, texts.number(view.statements))}
      ${this.renderList('contexts', data.contexts, view, facets.contexts, 'context')}
      ${this.renderArticles(data, view, facets)}
      ${this.choice('filters.measure', MEASURES, view.measure, 'measure', (measure) => this.change({ measure: measure as Measure }))}
    `;
  }

  private renderTypes(data: NetworkData, view: View, facets: Facets) {
    const { texts } = this;
    const all = data.types.map((type) => type.id);
    return html`<fieldset>
      <legend>
        ${texts.text('filters.types')} ${this.reset('types', view)}
      </legend>
      ${FAMILIES.map((family) => {
        const ids = data.types.filter((type) => familyOf(type) === family).map((type) => type.id);
        if (ids.length === 0) return nothing;
        const on = ids.filter((id) => view.types === null || view.types.includes(id)).length;
        return html`<div class="family">
          <label class="head">
            <input
              type="checkbox"
              .checked=${on === ids.length}
              .indeterminate=${on > 0 && on < ids.length}
              @change=${(event: Event) => this.setMany(view, all, ids, (event.target as HTMLInputElement).checked)}
            />
            ${familyMark(family)}<span>${texts.text(`family.${family}`)}</span>
          </label>
          ${ids.length === 1 ? nothing : ids.map((id) => this.option('types', id, all, view, facets.types[all.indexOf(id)], texts.text(`type.${id}`), family))}
          ${ids.length === 1 ? html`<span class="count lone">${texts.number(facets.types[all.indexOf(ids[0])])}</span>` : nothing}
        </div>`;
      })}
    </fieldset>`;
  }

  private renderList(filter: ListFilter, ids: readonly string[], view: View, counts: number[], prefix: string) {
    const { texts } = this;
    const chosen = view[filter];
    const rows = ids
      .map((id, index) => ({ id, count: counts[index] }))
      .filter(({ id, count }) => count > 0 || prefix !== 'context' || chosen?.includes(id));
    if (prefix === 'context') rows.sort((a, b) => b.count - a.count);
    return this.section(filter, view, rows.length, (most) =>
      rows.slice(0, most).map(({ id, count }) => this.option(filter, id, ids, view, count, texts.text(`${prefix}.${id}`))),
    );
  }

  private renderArticles(data: NetworkData, view: View, facets: Facets) {
    const ids = data.articles.map((article) => article.id);
    const rows = data.articles.map((article, index) => ({ article, count: facets.articles[index] })).sort((a, b) => b.count - a.count);
    return this.section('articles', view, rows.length, (most) =>
      rows.slice(0, most).map(({ article, count }) => this.option('articles', article.id, ids, view, count, article.title || article.id, undefined, article.publisher)),
    );
  }

  private section(filter: ListFilter, view: View, size: number, rows: (most: number) => unknown) {
    const { texts } = this;
    if (size === 0) return nothing;
    const isOpen = this.showsAll.has(filter);
    return html`<fieldset>
      <legend>${texts.text(`filters.${filter}`)} ${this.reset(filter, view)}</legend>
      ${rows(isOpen ? Infinity : FEW)}
      ${size > FEW
        ? html`<button class="link" type="button" aria-expanded=${isOpen} @click=${() => this.toggleAll(filter)}>
            ${isOpen ? texts.text('filters.fewer') : texts.text('filters.more', { n: size - FEW })}
          </button>`
        : nothing}
    </fieldset>`;
  }

  private option(
    filter: ListFilter,
    id: string,
    all: readonly string[],
    view: View,
    count: number,
    label: string,
    family?: Family,
    hint?: string,
  ) {
    const chosen = view[filter];
    return html`<div class="option ${count === 0 ? 'none' : ''} ${family ? 'inner' : ''}" title=${hint ?? nothing}>
      <label><input
        type="checkbox"
        .checked=${chosen === null || chosen.includes(id)}
        @change=${() => this.change({ [filter]: toggled(view[filter], id, all, filter === 'realis') })}
      />
        <span class="label">${label}</span>
        <span class="count">${this.texts.number(count)}</span></label
      >
      <button class="link only" type="button" @click=${() => this.change({ [filter]: [id] })}>
        ${this.texts.text('filters.only')}<span class="sr"> ${label}</span>
      </button>
    </div>`;
  }

  private choice(key: string, ids: readonly string[], current: string, prefix: string, choose: (id: string) => void) {
    const { texts } = this;
    return html`<fieldset>
      <legend id=${prefix}>${texts.text(key)}</legend>
      <div class="segments" role="radiogroup" aria-labelledby=${prefix} @keydown=${radioKeys}>
        ${ids.map(
          (id) => html`<button
            type="button"
            role="radio"
            aria-checked=${id === current}
            tabindex=${id === current ? 0 : -1}
            @click=${() => choose(id)}
          >
            ${texts.text(`${prefix}.${id}`)}
          </button>`,
        )}
      </div>
    </fieldset>`;
  }

  private range(key: string, part: 'confidence' | 'statements', value: number, min: number, max: number, by: number, shown: string) {
    const { texts } = this;
    return html`<fieldset class="range">
      <label><span>${texts.text(key)}</span><output>${shown}</output>
        <input
          type="range"
          min=${min}
          max=${max}
          step=${by}
          .value=${String(value)}
          aria-valuetext=${shown}
          @input=${(event: Event) => this.change({ [part]: Number((event.target as HTMLInputElement).value) }, false)}
          @change=${(event: Event) => this.change({ [part]: Number((event.target as HTMLInputElement).value) })}
      /></label>
    </fieldset>`;
  }

  private reset(filter: ListFilter, view: View) {
    if (filter === 'realis' || view[filter] === null) return nothing;
    return html`<button class="link" type="button" @click=${() => this.change({ [filter]: null })}>
      ${this.texts.text('filters.all')}<span class="sr"> ${this.texts.text(`filters.${filter}`)}</span>
    </button>`;
  }

  private setMany(view: View, all: string[], ids: string[], on: boolean): void {
    const kept = (view.types ?? all).filter((id) => !ids.includes(id));
    const types = on ? [...kept, ...ids] : kept;
    this.change({ types: types.length === all.length ? null : types });
  }

  private toggleAll(filter: ListFilter): void {
    this.showsAll = new Set(toggled([...this.showsAll], filter, [], true) as ListFilter[]);
  }

  /** A range that is being dragged is not settled: nobody but the picture need know yet. */
  private change(part: Partial<View>, settled = true): void {
    this.tell('view-part', { part, settled });
  }
}
