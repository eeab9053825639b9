import { quadtree, type Quadtree } from 'd3-quadtree';
import type { Scene } from './scene.js';

export type Hit = { kind: 'actor'; actor: number } | { kind: 'edge'; edge: number };

const CURVE_STEPS = 14;

/** What lies under a point of the scene. The tree is built when first asked for after a change, not in every frame. */
export class HitTest {
  private tree: Quadtree<number> | null = null;

  constructor(private readonly scene: Scene) {}

  invalidate(): void {
    this.tree = null;
  }

  find(x: number, y: number, tolerance: number): Hit | null {
    const n = this.nodeAt(x, y, tolerance);
    if (n >= 0) return { kind: 'actor', actor: this.scene.node[n] };
    const e = this.edgeAt(x, y, tolerance + 2);
    return e < 0 ? null : { kind: 'edge', edge: this.scene.edge[e] };
  }

  private nodeAt(x: number, y: number, tolerance: number): number {
    const { scene } = this;
    this.tree ??= quadtree<number>(
      Array.from({ length: scene.nodeCount }, (_, n) => n),
      (n) => scene.nodeX[n],
      (n) => scene.nodeY[n],
    );
    let largest = 0;
    for (let n = 0; n < scene.nodeCount; n++) largest = Math.max(largest, scene.nodeR[n]);
    const n = this.tree.find(x, y, largest + tolerance);
    if (n === undefined) return -1;
    return Math.hypot(scene.nodeX[n] - x, scene.nodeY[n] - y) <= scene.nodeR[n] + tolerance ? n : -1;
  }

  private edgeAt(x: number, y: number, tolerance: number): number {
    const { x1, y1, cx, cy, x2, y2, edgeWidth, edgeCount } = this.scene;
    let best = -1;
    let nearest = Infinity;
    for (let e = 0; e < edgeCount; e++) {
      const reach = tolerance + edgeWidth[e] / 2;
      if (x < Math.min(x1[e], cx[e], x2[e]) - reach || x > Math.max(x1[e], cx[e], x2[e]) + reach) continue;
      if (y < Math.min(y1[e], cy[e], y2[e]) - reach || y > Math.max(y1[e], cy[e], y2[e]) + reach) continue;
      const distance = distanceToCurve(x, y, x1[e], y1[e], cx[e], cy[e], x2[e], y2[e]) - edgeWidth[e] / 2;
      if (distance <= tolerance && distance < nearest) {
        nearest = distance;
        best = e;
      }
    }
    return best;
  }
}

export function distanceToCurve(
  x: number,
  y: number,
  x1: number,
  y1: number,
  cx: number,
  cy: number,
  x2: number,
  y2: number,
): number {
  let px = x1;
  let py = y1;
  let least = Infinity;
  for (let k = 1; k <= CURVE_STEPS; k++) {
    const t = k / CURVE_STEPS;
    const u = 1 - t;
    const qx = u * u * x1 + 2 * u * t * cx + t * t * x2;
    const qy = u * u * y1 + 2 * u * t * cy + t * t * y2;
    least = Math.min(least, distanceToSegment(x, y, px, py, qx, qy));
    px = qx;
    py = qy;
  }
  return least;
}

function distanceToSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const t = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
