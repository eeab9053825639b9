import type { Camera, Size } from './camera.js';
import { nodeScale } from './camera.js';
import type { Fading } from './fading.js';
import type { Picture } from './picture.js';

/** What stands out; everything else is dimmed while `active`. */
export interface Emphasis {
  active: boolean;
  readonly actor: Uint8Array;
  readonly edge: Uint8Array;
}

export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Gap between parallel edges, in pixels at scale 1. */
const SLOT_GAP = 15;
const GAP_TO_NODE = 2;
/** From so many edges on, single statements are drawn as hair lines, and what is wider as several side by side. */
const CROWDED = 200;
/** Room that an arrow head takes at the end of its edge. */
export const HEAD = 7;

/** A window as it is seen through a camera: everything in pixels of the element, ready to paint. Reused from frame to frame. */
export class Scene {
  size: Size = { width: 0, height: 0 };
  scale = 1;
  /** How far beyond its size it is painted, so that it can be moved as it is. */
  margin = 0;
  isCrowded = false;
  /** The more edges there are, the narrower all of them, so that they cover less of each other. */
  private narrowing = 1;
  /** Where many edges cross, each is fainter, so that the dense places show as dense and not as solid. */
  edgeStrength = 1;

  nodeCount = 0;
  readonly node: Int32Array;
  readonly nodeX: Float32Array;
  readonly nodeY: Float32Array;
  readonly nodeR: Float32Array;
  readonly nodeOpacity: Float32Array;
  /** Index into the columns above by actor, -1 where it is not in the scene. */
  readonly nodeOf: Int32Array;

  edgeCount = 0;
  readonly edge: Int32Array;
  readonly x1: Float32Array;
  readonly y1: Float32Array;
  readonly cx: Float32Array;
  readonly cy: Float32Array;
  readonly x2: Float32Array;
  readonly y2: Float32Array;
  readonly straight: Uint8Array;
  readonly edgeWidth: Float32Array;
  readonly edgeOpacity: Float32Array;

  constructor(actors: number, edges: number) {
    this.node = new Int32Array(actors);
    this.nodeX = new Float32Array(actors);
    this.nodeY = new Float32Array(actors);
    this.nodeR = new Float32Array(actors);
    this.nodeOpacity = new Float32Array(actors);
    this.nodeOf = new Int32Array(actors).fill(-1);
    this.edge = new Int32Array(edges);
    this.x1 = new Float32Array(edges);
    this.y1 = new Float32Array(edges);
    this.cx = new Float32Array(edges);
    this.cy = new Float32Array(edges);
    this.x2 = new Float32Array(edges);
    this.y2 = new Float32Array(edges);
    this.straight = new Uint8Array(edges);
    this.edgeWidth = new Float32Array(edges);
    this.edgeOpacity = new Float32Array(edges);
  }

  compose(picture: Picture, places: Places, camera: Camera, size: Size, edges: Fading, nodes: Fading): this {
    this.size = size;
    this.scale = nodeScale(camera.k);
    this.composeNodes(picture, places, camera, nodes);
    this.narrowing = Math.max(0.7, Math.min(1, 1.1 - picture.edgeCount / 1000));
    this.isCrowded = picture.edgeCount > CROWDED;
    this.edgeStrength = Math.max(0.45, Math.min(1, 1.08 - picture.edgeCount / 1600));
    this.composeEdges(picture, edges);
    return this;
  }

  private composeNodes(picture: Picture, places: Places, camera: Camera, fading: Fading): void {
    for (let n = 0; n < this.nodeCount; n++) this.nodeOf[this.node[n]] = -1;
    this.nodeCount = 0;
    for (let k = 0; k < picture.actorCount; k++) this.addNode(picture.actors[k], picture, places, camera, fading);
    for (const actor of fading.leaving()) this.addNode(actor, picture, places, camera, fading);
  }

  private addNode(actor: number, picture: Picture, places: Places, camera: Camera, fading: Fading): void {
    const x = places.x[actor];
    if (Number.isNaN(x) || this.nodeOf[actor] >= 0) return;
    const n = this.nodeCount++;
    this.node[n] = actor;
    this.nodeOf[actor] = n;
    this.nodeX[n] = (x - camera.x) * camera.k + this.size.width / 2;
    this.nodeY[n] = (places.y[actor] - camera.y) * camera.k + this.size.height / 2;
    this.nodeR[n] = picture.radius[actor] * this.scale;
    this.nodeOpacity[n] = fading.opacity[actor];
  }

  private composeEdges(picture: Picture, fading: Fading): void {
    this.edgeCount = 0;
    for (let k = 0; k < picture.edgeCount; k++) this.addEdge(picture.edges[k], picture, fading);
    for (const edge of fading.leaving()) this.addEdge(edge, picture, fading);
  }

  private addEdge(edge: number, picture: Picture, fading: Fading): void {
    const { folded, data } = picture.window;
    const source = folded.source[edge];
    const target = folded.target[edge];
    const s = this.nodeOf[source];
    const t = this.nodeOf[target];
    if (s < 0 || t < 0) return;
    const sx = this.nodeX[s];
    const sy = this.nodeY[s];
    const dx = this.nodeX[t] - sx;
    const dy = this.nodeY[t] - sy;
    const length = Math.hypot(dx, dy) || 1;
    // The side is seen from the actor of lower index, so that both directions of a pair share their slots.
    const side = source < target ? 1 : -1;
    const bend = clampTo(folded.slot[edge] * SLOT_GAP * 2 * Math.max(0.35, this.scale), 0.9 * length) * side;
    this.straight[this.edgeCount] = bend === 0 ? 1 : 0;
    const cx = sx + dx / 2 - (dy / length) * bend;
    const cy = sy + dy / 2 + (dx / length) * bend;

    const directed = !data.types[folded.type[edge]].symmetric;
    const head = directed ? HEAD * Math.min(1, this.scale) : 0;
    const out = Math.hypot(cx - sx, cy - sy) || 1;
    const wantedStart = this.nodeR[s] + GAP_TO_NODE;
    const wantedEnd = this.nodeR[t] + GAP_TO_NODE + head;
    // Actors that nearly touch still show what is between them, as a stub.
    const squeeze = Math.min(1, (1.7 * out) / (wantedStart + wantedEnd));
    const startGap = wantedStart * squeeze;
    const endGap = wantedEnd * squeeze;
    const e = this.edgeCount++;
    this.edge[e] = edge;
    this.x1[e] = sx + ((cx - sx) / out) * startGap;
    this.y1[e] = sy + ((cy - sy) / out) * startGap;
    this.cx[e] = cx;
    this.cy[e] = cy;
    this.x2[e] = this.nodeX[t] - ((this.nodeX[t] - cx) / out) * endGap;
    this.y2[e] = this.nodeY[t] - ((this.nodeY[t] - cy) / out) * endGap;
    this.edgeWidth[e] = Math.max(0.7, picture.width[edge] * this.narrowing * Math.min(1, Math.max(0.3, this.scale)));
    this.edgeOpacity[e] = fading.opacity[edge];
  }
}

function clampTo(value: number, limit: number): number {
  return value > limit ? limit : value < -limit ? -limit : value;
}
