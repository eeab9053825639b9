import type { Localizer } from '../i18n/localizer.js';
import type { NetworkData } from '../network-data/network-data.js';
import { NO_FILTERS, activeFilters, type FilterName, type View } from '../network-data/view.js';
import { parseEgo } from '../network-data/window.js';

export interface Chip {
  key: string;
  label: string;
  value: string;
  /** What the view becomes when the chip is taken off. */
  without: Partial<View>;
}

const NAMED = 2;

/** One chip for each filter that filters something, and one for a focus on an ego network. */
export function chipsOf(view: View, data: NetworkData, texts: Localizer): Chip[] {
  const chips: Chip[] = activeFilters(view).map((filter) => ({
    key: filter,
    label: texts.text(`filters.${filter}`),
    value: valueOf(filter, view, data, texts),
    without: { [filter]: NO_FILTERS[filter] },
  }));
  const ego = parseEgo(data, view.ego);
  if (ego) {
    const value = `${data.actorName(ego.actor, texts.language)}, ${texts.count('count.steps', ego.steps)}`;
    chips.unshift({ key: 'ego', label: texts.text('filters.ego'), value, without: { ego: null } });
  }
  return chips;
}

function valueOf(filter: FilterName, view: View, data: NetworkData, texts: Localizer): string {
  switch (filter) {
    case 'confidence':
      return texts.text('filters.atLeastPercent', { n: view.confidence });
    case 'statements':
      return texts.text('filters.atLeast', { n: view.statements });
    case 'types':
      return list(view.types!, (id) => texts.text(`type.${id}`), data.types.map((type) => type.id), texts);
    case 'kinds':
      return list(view.kinds!, (id) => texts.text(`kind.${id}`), data.kinds, texts);
    case 'realis':
      return list(view.realis, (id) => texts.text(`realis.${id}`), null, texts);
    case 'contexts':
      return list(view.contexts!, (id) => texts.text(`context.${id}`), data.contexts, texts);
    case 'actors':
      return list(view.actors!, (id) => nameOf(id, data, texts), null, texts);
    case 'articles':
      return list(view.articles!, (id) => data.articles.find((article) => article.id === id)?.title ?? id, null, texts);
  }
}

/** Names the few: those that are in, or those that are out when they are fewer. */
function list(ids: readonly string[], name: (id: string) => string, all: readonly string[] | null, texts: Localizer): string {
  if (ids.length === 0) return texts.text('filters.none');
  const out = all?.filter((id) => !ids.includes(id)) ?? [];
  if (out.length > 0 && out.length <= NAMED && out.length < ids.length) return texts.text('filters.without', { list: out.map(name).join(', ') });
  const shown = ids.slice(0, NAMED).map(name).join(', ');
  return ids.length > NAMED ? texts.text('filters.andMore', { list: shown, n: ids.length - NAMED }) : shown;
}

function nameOf(id: string, data: NetworkData, texts: Localizer): string {
  const actor = data.actorIndex.get(id);
  return actor === undefined ? id : data.actorName(actor, texts.language);
}
