import type { NetworkData } from '../network-data/network-data.js';
import { toX, type Axis } from './axis.js';

/** What changed the course of things, as a reader would mark it on a calendar. */
export interface Marker {
  day: number;
  relations: number[];
}

const TURNING_TYPES = new Set(['AGREE', 'RETREAT']);
const MOST = 14;
/** In pixels: what is pressed apart must be told apart. */
const LEAST_GAP = 25;

/** Agreements and withdrawals that happened, the best attested first; those too near each other share a marker. */
export function markersOf(data: NetworkData, failing: Uint8Array, axis: Axis): Marker[] {
  const candidates: number[] = [];
  for (let i = 0; i < data.relationCount; i++) {
    const day = data.from[i];
    if (failing[i] !== 0 || data.kind[i] === 1 || data.realis[i] !== 0 || data.openStart[i]) continue;
    if (!TURNING_TYPES.has(data.types[data.type[i]].id) || day < axis.first || day >= axis.last) continue;
    candidates.push(i);
  }
  candidates.sort((a, b) => data.statements[b] - data.statements[a] || a - b);
  const markers: Marker[] = [];
  for (const relation of candidates) {
    const x = toX(axis, data.from[relation]);
    const near = markers.find((marker) => Math.abs(toX(axis, marker.day) - x) < LEAST_GAP);
    if (near) near.relations.push(relation);
    else if (markers.length < MOST) markers.push({ day: data.from[relation], relations: [relation] });
  }
  return markers.sort((a, b) => a.day - b.day);
}
