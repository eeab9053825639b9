import type { Scene } from './scene.js';

export type Align = 'start' | 'middle' | 'end';

/** A label as an offset from its node, so that panning carries it along. */
export interface Label {
  actor: number;
  text: string;
  dx: number;
  dy: number;
  align: Align;
  strong: boolean;
}

export interface LabelRequest {
  scene: Scene;
  /** Higher is placed first. */
  importance: (actor: number) => number;
  /** Placed in any case, even where something must be covered. */
  always: (actor: number) => boolean;
  textOf: (actor: number) => string;
  widthOf: (text: string, strong: boolean) => number;
}

export const LABEL_SIZE = 12;
const LINE = 15;
const CELL = 48;
const MOST = 220;
const RIM = 4;
const LONGEST = 40;
/** In a crowd the most important are named even where their names cover lesser nodes; otherwise only the rim would have names. */
const CROWD = 60;
const NAMED_IN_CROWD = 16;

/** Names by importance, each beside its node where it covers neither a node nor another name, else not at all. */
export function placeLabels(request: LabelRequest): Label[] {
  const { scene } = request;
  const nodes = new BoxGrid();
  const names = new BoxGrid();
  const inView: number[] = [];
  for (let n = 0; n < scene.nodeCount; n++) {
    const x = scene.nodeX[n];
    const y = scene.nodeY[n];
    const r = scene.nodeR[n];
    if (x < -r || y < -r || x > scene.size.width + r || y > scene.size.height + r) continue;
    inView.push(n);
    nodes.add(x - r, y - r, x + r, y + r);
  }
  const rank = new Map(inView.map((n) => [n, (request.always(scene.node[n]) ? 1e6 : 0) + request.importance(scene.node[n])]));
  inView.sort((a, b) => rank.get(b)! - rank.get(a)! || scene.node[a] - scene.node[b]);
  const labels: Label[] = [];
  for (const n of inView) {
    if (labels.length >= MOST) break;
    const covers = inView.length > CROWD && labels.length < NAMED_IN_CROWD;
    const label = placeOne(request, n, names, covers ? null : nodes);
    if (label) labels.push(label);
  }
  return labels;
}

function placeOne(request: LabelRequest, n: number, names: BoxGrid, nodes: BoxGrid | null): Label | null {
  const { scene } = request;
  const actor = scene.node[n];
  const always = request.always(actor);
  const text = shorten(request.textOf(actor));
  const width = request.widthOf(text, always);
  const x = scene.nodeX[n];
  const y = scene.nodeY[n];
  const r = scene.nodeR[n];
  let best: { box: Box; align: Align; dx: number; dy: number; covered: number } | null = null;
  for (const [dx, dy, align] of spots(r)) {
    let left = x + dx - (align === 'middle' ? width / 2 : align === 'end' ? width : 0);
    let shift = 0;
    if (align === 'middle') {
      // At the rim a name slides inwards rather than being cut.
      shift = Math.max(0, RIM - left) - Math.max(0, left + width + RIM - scene.size.width);
      if (Math.abs(shift) > width / 2) shift = 0;
      left += shift;
    }
    const box = { x0: left, y0: y + dy - LINE / 2, x1: left + width, y1: y + dy + LINE / 2 };
    const isCut = box.x0 < 0 || box.y0 < 0 || box.x1 > scene.size.width || box.y1 > scene.size.height;
    const covered = names.overlap(box) + (nodes?.overlap(box) ?? 0) + (isCut ? 5000 : 0);
    if (!best || covered < best.covered) best = { box, align, dx: dx + shift, dy, covered };
    if (covered === 0) break;
  }
  if (!best || (best.covered > 0 && !always)) return null;
  names.add(best.box.x0 - 2, best.box.y0, best.box.x1 + 2, best.box.y1);
  return { actor, text, dx: best.dx, dy: best.dy, align: best.align, strong: always };
}

function spots(r: number): [number, number, Align][] {
  const below = r + 2 + LINE / 2;
  const beside = r + 5;
  const diagonal = r * 0.75;
  return [
    [0, below, 'middle'],
    [0, -below, 'middle'],
    [beside, 0, 'start'],
    [-beside, 0, 'end'],
    [diagonal + 3, diagonal + 5, 'start'],
    [-diagonal - 3, diagonal + 5, 'end'],
    [diagonal + 3, -diagonal - 5, 'start'],
    [-diagonal - 3, -diagonal - 5, 'end'],
  ];
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Boxes by grid cell, so that a test looks only at what is near. */
class BoxGrid {
  private readonly cells = new Map<number, Box[]>();

  add(x0: number, y0: number, x1: number, y1: number): void {
    const box = { x0, y0, x1, y1 };
    this.each(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    });
  }

  /** Area of what a box would cover; what lies in several cells may count more than once, which only ranks it worse. */
  overlap(box: Box): number {
    let area = 0;
    this.each(box, (key) => {
      for (const other of this.cells.get(key) ?? []) {
        const width = Math.min(box.x1, other.x1) - Math.max(box.x0, other.x0);
        const height = Math.min(box.y1, other.y1) - Math.max(box.y0, other.y0);
        if (width > 0 && height > 0) area += width * height;
      }
    });
    return area;
  }

  private each(box: Box, visit: (key: number) => void): void {
    const x1 = Math.floor(box.x1 / CELL);
    const y1 = Math.floor(box.y1 / CELL);
    for (let x = Math.floor(box.x0 / CELL); x <= x1; x++) {
      for (let y = Math.floor(box.y0 / CELL); y <= y1; y++) visit(x * 4096 + y);
    }
  }
}
