import type { FoldedLevel } from '../network-data/folding.js';
import type { Scene } from './scene.js';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const HEADING: Record<Direction, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** How much nearer an unconnected actor must be to be preferred to a connected one. */
const STRANGER = 2.5;

/** The actor that an arrow key leads to: preferably along an edge, and the nearest one that lies in that direction. */
export function travel(scene: Scene, folded: FoldedLevel, from: number, direction: Direction): number {
  const here = scene.nodeOf[from];
  if (here < 0) return from;
  const connected = new Set<number>();
  for (let e = 0; e < scene.edgeCount; e++) {
    const edge = scene.edge[e];
    if (folded.source[edge] === from) connected.add(folded.target[edge]);
    if (folded.target[edge] === from) connected.add(folded.source[edge]);
  }
  const [hx, hy] = HEADING[direction];
  let best = from;
  let least = Infinity;
  for (let n = 0; n < scene.nodeCount; n++) {
    if (n === here) continue;
    const dx = scene.nodeX[n] - scene.nodeX[here];
    const dy = scene.nodeY[n] - scene.nodeY[here];
    const along = dx * hx + dy * hy;
    const aside = Math.abs(dx * hy - dy * hx);
    if (along <= 0 || aside > along * 1.2) continue;
    const cost = (along + 1.5 * aside) * (connected.has(scene.node[n]) ? 1 : STRANGER);
    if (cost < least) {
      least = cost;
      best = scene.node[n];
    }
  }
  return best;
}

/** Edges of an actor in the scene, clockwise from the top, so that stepping through them follows the eye. */
export function edgesAround(scene: Scene, folded: FoldedLevel, actor: number): number[] {
  const n = scene.nodeOf[actor];
  if (n < 0) return [];
  const found: { edge: number; angle: number }[] = [];
  for (let e = 0; e < scene.edgeCount; e++) {
    const edge = scene.edge[e];
    if (folded.source[edge] !== actor && folded.target[edge] !== actor) continue;
    const angle = Math.atan2(scene.cx[e] - scene.nodeX[n], scene.nodeY[n] - scene.cy[e]);
    found.push({ edge, angle: angle < 0 ? angle + 2 * Math.PI : angle });
  }
  return found.sort((a, b) => a.angle - b.angle || a.edge - b.edge).map(({ edge }) => edge);
}
