import { LEVELS, NetworkData, type Level } from './network-data.js';

/**
 * All edges that can ever be drawn at one level: one for each pair, direction and type over all time.
 * A window only switches them on and off, so an edge keeps its place among its parallels at all times.
 */
export interface FoldedLevel {
  readonly level: Level;
  readonly representative: Int32Array;
  readonly edgeCount: number;
  /** Edge of each relation, -1 where both ends are the same actor at this level. */
  readonly edgeOf: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly type: Uint8Array;
  /** Where the edge runs among its parallels: 0 is straight, +1, -1, +2 ... beside it, seen from the lower actor index. */
  readonly slot: Int8Array;
  readonly edgeId: readonly string[];
  readonly edgeIndex: ReadonlyMap<string, number>;
}

const cache = new WeakMap<NetworkData, Map<Level, FoldedLevel>>();

export function foldedLevel(data: NetworkData, level: Level): FoldedLevel {
  let levels = cache.get(data);
  if (!levels) cache.set(data, (levels = new Map<Level, FoldedLevel>()));
  let folded = levels.get(level);
  if (!folded) levels.set(level, (folded = fold(data, level)));
  return folded;
}

/** The finest level at which an edge id of any level can be found; a selection may come from another level. */
export function levelOfEdge(data: NetworkData, edgeId: string): Level | null {
  return LEVELS.find((level) => foldedLevel(data, level).edgeIndex.has(edgeId)) ?? null;
}

function fold(data: NetworkData, level: Level): FoldedLevel {
  const representative = data.representatives(level);
  const edgeOf = new Int32Array(data.relationCount).fill(-1);
  const edgeIndex = new Map<string, number>();
  const edgeId: string[] = [];
  const source: number[] = [];
  const target: number[] = [];
  const type: number[] = [];
  const weight: number[] = [];
  for (let i = 0; i < data.relationCount; i++) {
    let s = representative[data.source[i]];
    let t = representative[data.target[i]];
    if (s === t) continue;
    const { id, symmetric } = data.types[data.type[i]];
    if (symmetric && data.actorId[s] > data.actorId[t]) [s, t] = [t, s];
    const key = `${data.actorId[s]}>${data.actorId[t]}:${id}`;
    let edge = edgeIndex.get(key);
    if (edge === undefined) {
      edge = edgeId.length;
      edgeIndex.set(key, edge);
      edgeId.push(key);
      source.push(s);
      target.push(t);
      type.push(data.type[i]);
      weight.push(0);
    }
    edgeOf[i] = edge;
    weight[edge] += data.statements[i];
  }
  return {
    level,
    representative,
    edgeCount: edgeId.length,
    edgeOf,
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    type: Uint8Array.from(type),
    slot: slots(source, target, weight, edgeId),
    edgeId,
    edgeIndex,
  };
}

function slots(source: number[], target: number[], weight: number[], edgeId: string[]): Int8Array {
  const pairs = new Map<string, number[]>();
  for (let edge = 0; edge < edgeId.length; edge++) {
    const low = Math.min(source[edge], target[edge]);
    const key = `${low},${source[edge] + target[edge] - low}`;
    const list = pairs.get(key);
    if (list) list.push(edge);
    else pairs.set(key, [edge]);
  }
  const slot = new Int8Array(edgeId.length);
  for (const edges of pairs.values()) {
    edges.sort((a, b) => weight[b] - weight[a] || (edgeId[a] < edgeId[b] ? -1 : 1));
    edges.forEach((edge, rank) => {
      slot[edge] = rank % 2 ? (rank + 1) / 2 : -rank / 2;
    });
  }
  return slot;
}
