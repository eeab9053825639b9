import type { FoldedLevel } from './folding.js';
import type { NetworkData } from './network-data.js';
import { FAILS } from './screening.js';
import type { FilterName } from './view.js';
import { isInTime, type DayWindow } from './window.js';

/** Relations in the window by value of each facet, each facet counted under all other filters. */
export interface Facets {
  types: number[];
  kinds: number[];
  realis: number[];
  contexts: number[];
  articles: number[];
}

export function countFacets(data: NetworkData, folded: FoldedLevel, failing: Uint8Array, window: DayWindow): Facets {
  const facets: Facets = {
    types: zeros(data.types.length),
    kinds: zeros(data.kinds.length),
    realis: zeros(4),
    contexts: zeros(data.contexts.length),
    articles: zeros(data.articles.length),
  };
  const { representative, edgeOf } = folded;
  for (let i = 0; i < data.relationCount; i++) {
    if (data.from[i] > window.to) break;
    if (edgeOf[i] < 0 || !isInTime(data, i, window)) continue;
    const fails = failing[i];
    if ((fails & ~FAILS.types) === 0) facets.types[data.type[i]]++;
    if ((fails & ~FAILS.realis) === 0) facets.realis[data.realis[i]]++;
    if ((fails & ~FAILS.kinds) === 0) {
      const s = data.actorKind[representative[data.source[i]]];
      const t = data.actorKind[representative[data.target[i]]];
      facets.kinds[s]++;
      if (t !== s) facets.kinds[t]++;
    }
    if ((fails & ~FAILS.contexts) === 0) {
      for (let bits = data.contextBits[i], c = 0; bits; bits >>>= 1, c++) if (bits & 1) facets.contexts[c]++;
    }
    if ((fails & ~FAILS.articles) === 0) for (const article of data.relationArticles[i]) facets.articles[article]++;
  }
  return facets;
}

/** Why a window is empty. */
export interface Emptiness {
  /** Relations in the window by time alone. */
  inTime: number;
  /** Filters that alone stand between the reader and something to see, with what taking each off would bring back. */
  hiding: { filter: FilterName; relations: number }[];
}

export function explainEmptiness(
  data: NetworkData,
  folded: FoldedLevel,
  failing: Uint8Array,
  window: DayWindow,
): Emptiness {
  const names = Object.keys(FAILS) as FilterName[];
  const freed = new Map<FilterName, number>();
  let inTime = 0;
  for (let i = 0; i < data.relationCount; i++) {
    if (folded.edgeOf[i] < 0 || !isInTime(data, i, window)) continue;
    inTime++;
    const only = names.find((name) => FAILS[name] === failing[i]);
    if (only) freed.set(only, (freed.get(only) ?? 0) + 1);
  }
  const hiding = [...freed].map(([filter, relations]) => ({ filter, relations }));
  return { inTime, hiding: hiding.sort((a, b) => b.relations - a.relations) };
}

function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
