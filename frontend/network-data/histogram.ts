import { nextBin, startOfBin, type BinUnit } from './days.js';
import type { FoldedLevel } from './folding.js';
import { FAMILIES, type NetworkData } from './network-data.js';

/** Relations by the day, week or month they began or were first reported in, signed by family. */
export interface Histogram {
  readonly unit: BinUnit;
  /** First day of each bin, and one more for the end of the last. */
  readonly starts: Int32Array;
  /** By family (order of FAMILIES), then by bin: what passes the filters. */
  readonly passing: readonly Uint32Array[];
  /** Everything, whatever the filters say: cooperation, and conflict with demands. */
  readonly allUp: Uint32Array;
  readonly allDown: Uint32Array;
  readonly maxUp: number;
  readonly maxDown: number;
}

/** Families drawn above the axis. */
export function isUp(family: number): boolean {
  return FAMILIES[family] === 'VC' || FAMILIES[family] === 'MC';
}

export function histogram(data: NetworkData, folded: FoldedLevel, failing: Uint8Array, unit: BinUnit): Histogram {
  const [first, last] = data.extent;
  const starts: number[] = [];
  let start = startOfBin(first, unit);
  for (; start <= last; start = nextBin(start, unit)) starts.push(start);
  const bins = starts.length;
  starts.push(start);

  const passing = FAMILIES.map(() => new Uint32Array(bins));
  const allUp = new Uint32Array(bins);
  const allDown = new Uint32Array(bins);
  let bin = 0;
  for (let i = 0; i < data.relationCount; i++) {
    if (folded.edgeOf[i] < 0) continue;
    // Sorted by `from`, so the bin only ever moves on; what began before the extent stands in its first bin.
    while (bin < bins - 1 && data.from[i] >= starts[bin + 1]) bin++;
    const family = data.typeFamily[data.type[i]];
    (isUp(family) ? allUp : allDown)[bin]++;
    if (failing[i] === 0) passing[family][bin]++;
  }
  return {
    unit,
    starts: Int32Array.from(starts),
    passing,
    allUp,
    allDown,
    maxUp: allUp.reduce((a, b) => Math.max(a, b), 0),
    maxDown: allDown.reduce((a, b) => Math.max(a, b), 0),
  };
}
