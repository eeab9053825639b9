import { fromIso, toIso } from '../network-data/days.js';
import { countFacets, explainEmptiness, type Emptiness, type Facets } from '../network-data/facets.js';
import { foldedLevel, type FoldedLevel } from '../network-data/folding.js';
import type { Level, NetworkData } from '../network-data/network-data.js';
import { FAILS, screen } from '../network-data/screening.js';
import { NO_FILTERS, onlyFilters, type FilterName, type View } from '../network-data/view.js';
import { NetworkWindow, parseEgo, type DayWindow } from '../network-data/window.js';

/** From a view to what it shows. Keeps what a moving window leaves alone: the folding of a level and the screening by filters. */
export class Exploration {
  private readonly windows = new Map<Level, NetworkWindow>();
  private screened: { key: string; folded: FoldedLevel; failing: Uint8Array } | null = null;

  constructor(readonly data: NetworkData) {}

  daysOf(view: View): DayWindow {
    return {
      from: fromIso(view.from) ?? this.data.opening[0],
      to: fromIso(view.to) ?? this.data.opening[1],
      mode: view.mode,
    };
  }

  screening(view: View): { folded: FoldedLevel; failing: Uint8Array } {
    const key = `${view.level}${JSON.stringify(onlyFilters(view))}`;
    if (this.screened?.key !== key) {
      const folded = foldedLevel(this.data, view.level);
      this.screened = { key, folded, failing: screen(this.data, folded, view) };
    }
    return this.screened;
  }

  /** The window of a view; the same object for a level, filled anew. */
  show(view: View): NetworkWindow {
    const { folded, failing } = this.screening(view);
    let window = this.windows.get(view.level);
    if (!window) this.windows.set(view.level, (window = new NetworkWindow(this.data, folded)));
    return window.fill(this.daysOf(view), failing, parseEgo(this.data, view.ego));
  }

  facets(view: View): Facets {
    const { folded, failing } = this.screening(view);
    return countFacets(this.data, folded, failing, this.daysOf(view));
  }

  emptiness(view: View): Emptiness {
    const { folded, failing } = this.screening(view);
    return explainEmptiness(this.data, folded, failing, this.daysOf(view));
  }

  /** What must change in a view for a relation to be drawn and selected: no more than stands in its way. */
  reveal(view: View, relation: number): Partial<View> {
    const { folded, failing } = this.screening(view);
    const edge = folded.edgeOf[relation];
    if (edge < 0) return {};
    const part: Record<string, unknown> = { selection: [folded.edgeId[edge]], ego: null, view: 'network' };
    for (const filter of Object.keys(FAILS) as FilterName[]) {
      if (failing[relation] & FAILS[filter]) part[filter] = NO_FILTERS[filter];
    }
    const { from, to, mode } = this.daysOf(view);
    const begins = this.data.from[relation];
    const ends = this.data.to[relation];
    if (begins > to) part.to = toIso(begins);
    if (mode === 'during' && ends < from) part.from = toIso(begins);
    if (mode === 'on' && ends < to) part.to = toIso(begins);
    return part;
  }
}
