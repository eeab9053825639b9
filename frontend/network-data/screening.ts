import type { FoldedLevel } from './folding.js';
import { NetworkData, REALIS } from './network-data.js';
import type { FilterName, Filters } from './view.js';

/** One bit a filter, set where a relation fails it: so each facet can be counted under all other filters. */
export const FAILS: Readonly<Record<FilterName, number>> = {
  types: 1,
  kinds: 2,
  realis: 4,
  contexts: 8,
  actors: 16,
  articles: 32,
  confidence: 64,
  statements: 128,
};

/** For each relation the filters that it fails. Depends on filters and level, not on the window: dragging reuses it. */
export function screen(data: NetworkData, folded: FoldedLevel, filters: Filters): Uint8Array {
  const types = allowed(data.types.map((type) => type.id), filters.types);
  const kinds = allowed(data.kinds, filters.kinds);
  const realis = allowed(REALIS, filters.realis);
  const articles = allowed(data.articles.map((article) => article.id), filters.articles);
  const actors = filters.actors === null ? null : allowed(data.actorId, filters.actors);
  let contextMask = 0;
  filters.contexts?.forEach((id) => (contextMask |= bit(data.contexts.indexOf(id))));

  const { representative } = folded;
  const failing = new Uint8Array(data.relationCount);
  for (let i = 0; i < failing.length; i++) {
    const source = data.source[i];
    const target = data.target[i];
    const s = representative[source];
    const t = representative[target];
    let fails = 0;
    if (!types[data.type[i]]) fails |= FAILS.types;
    if (!kinds[data.actorKind[s]] || !kinds[data.actorKind[t]]) fails |= FAILS.kinds;
    if (!realis[data.realis[i]]) fails |= FAILS.realis;
    if (filters.contexts !== null && (data.contextBits[i] & contextMask) === 0) fails |= FAILS.contexts;
    if (actors && !(actors[source] || actors[target] || actors[s] || actors[t])) fails |= FAILS.actors;
    if (filters.articles !== null && !data.relationArticles[i].some((article) => articles[article])) fails |= FAILS.articles;
    if (data.confidence[i] < filters.confidence) fails |= FAILS.confidence;
    if (data.statements[i] < filters.statements) fails |= FAILS.statements;
    failing[i] = fails;
  }
  return failing;
}

function allowed(ids: readonly string[], chosen: readonly string[] | null): Uint8Array {
  if (chosen === null) return new Uint8Array(ids.length).fill(1);
  const set = new Set(chosen);
  return Uint8Array.from(ids, (id) => (set.has(id) ? 1 : 0));
}

function bit(index: number): number {
  return index < 0 ? 0 : 1 << index;
}
