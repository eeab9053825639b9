import type { FoldedLevel } from './folding.js';
import { FOREVER, type NetworkData } from './network-data.js';
import type { WindowMode } from './view.js';

export interface DayWindow {
  readonly from: number;
  readonly to: number;
  readonly mode: WindowMode;
}

export interface Ego {
  readonly actor: number;
  readonly steps: number;
}

/** When what an edge stands for began and ended, as far as the window shows it. */
export interface EdgeTimes {
  readonly first: Int32Array;
  /** FOREVER where something holds on. */
  readonly last: Int32Array;
  /** 1 where no text says since when the first of it holds. */
  readonly openStart: Uint8Array;
}

export function parseEgo(data: NetworkData, ego: string | null): Ego | null {
  if (!ego) return null;
  const cut = ego.lastIndexOf(':');
  const actor = data.actorIndex.get(ego.slice(0, cut));
  const steps = Number(ego.slice(cut + 1));
  return actor === undefined || !(steps >= 1) ? null : { actor, steps };
}

/** Whether relation `i` belongs to the window by time alone. */
export function isInTime(data: NetworkData, i: number, window: DayWindow): boolean {
  if (data.from[i] > window.to) return false;
  if (window.mode === 'upto') return true;
  return data.to[i] >= (window.mode === 'on' ? window.to : window.from);
}

/** First day of what the window shows; before it, what still holds counts as "in force". */
function firstDay(window: DayWindow): number {
  if (window.mode === 'upto') return -Infinity;
  return window.mode === 'on' ? window.to : window.from;
}

/**
 * What a window holds, folded into edges. The arrays are allocated once for a level and filled anew by each
 * `fill`, because a reader who drags asks for a window in every frame.
 */
export class NetworkWindow {
  /** Edges drawn; only the first `activeCount` count. */
  readonly active: Int32Array;
  activeCount = 0;
  readonly edgeRelations: Int32Array;
  readonly edgeStatements: Int32Array;
  /** 1 where something of the edge began in the window: the others are in force from before. */
  readonly edgeBegan: Uint8Array;
  /** 1 where something of the edge is a fact the narrator states: the others are only intended or claimed. */
  readonly edgeFirm: Uint8Array;
  readonly degree: Int32Array;
  readonly strength: Int32Array;
  actorCount = 0;
  relationCount = 0;
  statementCount = 0;

  private readonly reached: Uint8Array;
  private filled: { window: DayWindow; failing: Uint8Array } | null = null;
  private times: EdgeTimes | null = null;

  constructor(
    readonly data: NetworkData,
    readonly folded: FoldedLevel,
  ) {
    const edges = folded.edgeCount;
    this.active = new Int32Array(edges);
    this.edgeRelations = new Int32Array(edges);
    this.edgeStatements = new Int32Array(edges);
    this.edgeBegan = new Uint8Array(edges);
    this.edgeFirm = new Uint8Array(edges);
    this.degree = new Int32Array(data.actorCount);
    this.strength = new Int32Array(data.actorCount);
    this.reached = new Uint8Array(data.actorCount);
  }

  fill(window: DayWindow, failing: Uint8Array, ego: Ego | null = null): this {
    this.clear();
    this.filled = { window, failing };
    this.times = null;
    this.collect(window, failing);
    if (ego) this.keepEgo(ego);
    this.tally();
    return this;
  }

  /** Worked out when first asked for: nobody reads dates while a reader drags. */
  edgeTimes(): EdgeTimes {
    return (this.times ??= this.readTimes());
  }

  has(edge: number): boolean {
    return edge >= 0 && this.edgeRelations[edge] > 0;
  }

  private readTimes(): EdgeTimes {
    const { data, filled } = this;
    const { edgeOf, edgeCount } = this.folded;
    const first = new Int32Array(edgeCount).fill(FOREVER);
    const last = new Int32Array(edgeCount).fill(-FOREVER);
    const openStart = new Uint8Array(edgeCount);
    for (let i = 0; filled && i < data.relationCount && data.from[i] <= filled.window.to; i++) {
      const edge = edgeOf[i];
      if (edge < 0 || filled.failing[i] !== 0 || !isInTime(data, i, filled.window)) continue;
      if (data.from[i] < first[edge]) {
        first[edge] = data.from[i];
        openStart[edge] = data.openStart[i];
      }
      last[edge] = Math.max(last[edge], data.to[i]);
    }
    return { first, last, openStart };
  }

  private clear(): void {
    for (let k = 0; k < this.activeCount; k++) this.drop(this.active[k]);
    this.activeCount = 0;
    this.degree.fill(0);
    this.strength.fill(0);
  }

  private drop(edge: number): void {
    this.edgeRelations[edge] = 0;
    this.edgeStatements[edge] = 0;
    this.edgeBegan[edge] = 0;
    this.edgeFirm[edge] = 0;
  }

  private collect(window: DayWindow, failing: Uint8Array): void {
    const { data } = this;
    const { edgeOf } = this.folded;
    const first = firstDay(window);
    for (let i = 0; i < data.relationCount; i++) {
      // Relations are sorted by `from`: nothing after this one can have begun.
      if (data.from[i] > window.to) break;
      const edge = edgeOf[i];
      if (edge < 0 || failing[i] !== 0 || !isInTime(data, i, window)) continue;
      if (this.edgeRelations[edge]++ === 0) this.active[this.activeCount++] = edge;
      this.edgeStatements[edge] += data.statements[i];
      const standing = data.kind[i] === 1 || data.lasting[i] === 1;
      if (!standing || data.from[i] >= first) this.edgeBegan[edge] = 1;
      if (data.realis[i] === 0 && data.claimed[i] === 0) this.edgeFirm[edge] = 1;
    }
  }

  private keepEgo(ego: Ego): void {
    const { reached } = this;
    const { source, target } = this.folded;
    reached.fill(0);
    reached[ego.actor] = 1;
    for (let step = 1; step <= ego.steps; step++) {
      for (let k = 0; k < this.activeCount; k++) {
        const s = source[this.active[k]];
        const t = target[this.active[k]];
        if (reached[s] > 0 && reached[s] <= step && !reached[t]) reached[t] = step + 1;
        else if (reached[t] > 0 && reached[t] <= step && !reached[s]) reached[s] = step + 1;
      }
    }
    let kept = 0;
    for (let k = 0; k < this.activeCount; k++) {
      const edge = this.active[k];
      if (reached[source[edge]] && reached[target[edge]]) this.active[kept++] = edge;
      else this.drop(edge);
    }
    this.activeCount = kept;
  }

  private tally(): void {
    const { source, target } = this.folded;
    this.actorCount = this.relationCount = this.statementCount = 0;
    for (let k = 0; k < this.activeCount; k++) {
      const edge = this.active[k];
      this.touch(source[edge], this.edgeStatements[edge]);
      this.touch(target[edge], this.edgeStatements[edge]);
      this.relationCount += this.edgeRelations[edge];
      this.statementCount += this.edgeStatements[edge];
    }
  }

  private touch(actor: number, statements: number): void {
    if (this.degree[actor]++ === 0) this.actorCount++;
    this.strength[actor] += statements;
  }
}
