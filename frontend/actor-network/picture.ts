import type { Measure } from '../network-data/view.js';
import type { NetworkWindow } from '../network-data/window.js';

/** Style of an edge as bits: the family in the lower three, then these. */
export const STYLE_FAMILY = 7;
export const STYLE_TENTATIVE = 8;
export const STYLE_IN_FORCE = 16;

export const DEFAULT_EDGE_LIMIT = 2000;
const STATEMENTS_COUNTED = 64;

/**
 * What a window draws, wherever the camera is: which edges and actors, how wide, how large, in which style.
 * Widths and styles of edges that have left are kept, because they are still seen while they fade.
 */
export class Picture {
  readonly edges: Int32Array;
  edgeCount = 0;
  notDrawn = 0;
  readonly isDrawn: Uint8Array;
  readonly width: Float32Array;
  readonly style: Uint8Array;

  readonly actors: Int32Array;
  actorCount = 0;
  readonly isShown: Uint8Array;
  /** In layout units at scale 1. */
  readonly radius: Float32Array;
  /** Shown because it is selected, though nothing in the window touches it. */
  readonly isGhost: Uint8Array;

  private readonly tally = new Int32Array(STATEMENTS_COUNTED + 1);
  private readonly isRoot: Uint8Array;

  constructor(readonly window: NetworkWindow) {
    const { data, folded } = window;
    this.edges = new Int32Array(folded.edgeCount);
    this.isDrawn = new Uint8Array(folded.edgeCount);
    this.width = new Float32Array(folded.edgeCount);
    this.style = new Uint8Array(folded.edgeCount);
    this.actors = new Int32Array(data.actorCount);
    this.isShown = new Uint8Array(data.actorCount);
    this.isGhost = new Uint8Array(data.actorCount);
    this.radius = new Float32Array(data.actorCount);
    this.isRoot = Uint8Array.from(data.representatives('STATE'), (state, actor) => (state === actor ? 1 : 0));
  }

  /** Takes in what the window holds now. Above the limit the strongest edges are drawn. */
  update(measure: Measure, limit: number, always: Iterable<number>): void {
    this.takeEdges(limit);
    this.takeActors(measure, always);
  }

  private takeEdges(limit: number): void {
    const { window, edges } = this;
    const { data, folded } = window;
    this.isDrawn.fill(0);
    const least = window.activeCount > limit ? this.leastStatements(limit) : 0;
    let count = 0;
    let room = limit;
    if (least > 0) for (let k = 0; k < window.activeCount; k++) if (this.rank(window.active[k]) > least) room--;
    for (let k = 0; k < window.activeCount; k++) {
      const edge = window.active[k];
      const rank = this.rank(edge);
      if (rank < least || (rank === least && least > 0 && room-- <= 0)) continue;
      edges[count++] = edge;
      this.isDrawn[edge] = 1;
      this.width[edge] = edgeWidth(window.edgeStatements[edge]);
      this.style[edge] =
        data.typeFamily[folded.type[edge]] |
        (window.edgeFirm[edge] ? 0 : STYLE_TENTATIVE) |
        (window.edgeBegan[edge] ? 0 : STYLE_IN_FORCE);
    }
    this.edgeCount = count;
    this.notDrawn = window.activeCount - count;
  }

  private rank(edge: number): number {
    return Math.min(STATEMENTS_COUNTED, this.window.edgeStatements[edge]);
  }

  /** Number of statements from which on edges fit within the limit; the last rank may fit in part. */
  private leastStatements(limit: number): number {
    this.tally.fill(0);
    for (let k = 0; k < this.window.activeCount; k++) this.tally[this.rank(this.window.active[k])]++;
    let left = limit;
    for (let rank = STATEMENTS_COUNTED; rank > 0; rank--) {
      left -= this.tally[rank];
      if (left < 0) return rank;
    }
    return 0;
  }

  private takeActors(measure: Measure, always: Iterable<number>): void {
    const { window, isShown } = this;
    const { source, target } = window.folded;
    isShown.fill(0);
    this.isGhost.fill(0);
    this.actorCount = 0;
    for (let k = 0; k < this.edgeCount; k++) {
      this.show(source[this.edges[k]], measure);
      this.show(target[this.edges[k]], measure);
    }
    for (const actor of always) {
      if (isShown[actor]) continue;
      this.isGhost[actor] = 1;
      this.show(actor, measure);
    }
  }

  private show(actor: number, measure: Measure): void {
    if (this.isShown[actor]) return;
    this.isShown[actor] = 1;
    this.actors[this.actorCount++] = actor;
    const value = measure === 'degree' ? this.window.degree[actor] : this.window.strength[actor];
    this.radius[actor] = nodeRadius(value, this.isRoot[actor] === 1);
  }
}

/** Absolute, not relative to the largest in the window: a node's size can be compared over time. */
export function nodeRadius(value: number, isRoot: boolean): number {
  const grown = Math.log2(1 + value);
  return isRoot ? Math.min(26, 11 + 3 * grown) : Math.min(17, 8.5 + 2 * grown);
}

export function edgeWidth(statements: number): number {
  return Math.min(7, 1.4 + 1.1 * Math.log2(Math.max(1, statements)));
}
