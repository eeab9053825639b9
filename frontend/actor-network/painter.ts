import { FAMILIES } from '../network-data/network-data.js';
import { LABEL_SIZE, type Label } from './labels.js';
import type { Palette } from './palette.js';
import { STYLE_FAMILY, STYLE_IN_FORCE, STYLE_TENTATIVE, type Picture } from './picture.js';
import { HEAD, type Emphasis, type Scene } from './scene.js';
import { MARK_IS_FILLED, initialsOf, traceHead, traceMiddle, traceNode, type EdgeEnd } from './shapes.js';
import type { PathSink, Surface } from './surface.js';

export interface Painting {
  scene: Scene;
  picture: Picture;
  emphasis: Emphasis;
  labels: readonly Label[];
  palette: Palette;
  nameOf: (actor: number) => string;
  titleOf: (edge: number) => string;
  /** Ringed: what is selected, and where the pointer or the keyboard is. */
  selected: ReadonlySet<number>;
  focused: number;
  pinned: ReadonlySet<number>;
}

const DIM = 0.1;
/** Opacity is painted in steps, so that edges that fade together share a path. */
const OPACITY_STEPS = 4;
const WIDTH_STEP = 0.5;
const WIDTHS = 16;
const STYLES = 32;
const LEVELS = OPACITY_STEPS + 1;
const SMALLEST_HEAD_SCALE = 0.34;
/** Among so many edges, heads this small are specks; they come back as one zooms in, and with what is lit up. */
const CROWD = 1000;
const SMALLEST_HEAD_SCALE_IN_CROWD = 0.7;
const SMALLEST_INITIALS = 8;
/** How an edge that was in force before the window begins: from faint to full. */
const BEGINNING = [
  { from: 0, to: 0.2, opacity: 0.2 },
  { from: 0.2, to: 0.42, opacity: 0.52 },
];
const BEGINNING_IN_CROWD = [{ from: 0, to: 0.42, opacity: 0.36 }];
const BEGINNING_ENDS = 0.42;
/** Without a graphics card a path of very many curves takes longer than its curves in a few. */
const PER_PATH = 4;
const ROUND_ABOUT = 24;

/** Paints scenes. Holds only scratch memory, so that a frame allocates next to nothing. */
export class Painter {
  private readonly starts = new Int32Array(LEVELS * STYLES * WIDTHS + 1);
  private keys = new Int32Array(0);
  private order = new Int32Array(0);
  private readonly end: EdgeEnd = { x: 0, y: 0, ux: 0, uy: 0, size: 0 };

  paint(surface: Surface, painting: Painting): void {
    this.paintEdges(surface, painting);
    this.paintNodes(surface, painting);
    paintLabels(surface, painting);
  }

  private paintEdges(surface: Surface, painting: Painting): void {
    const count = this.sortEdges(painting);
    const { order, keys } = this;
    for (let start = 0; start < count; ) {
      const key = keys[order[start]];
      let end = start + 1;
      const most = surface.separate ? 1 : PER_PATH;
      while (end < count && end - start < most && keys[order[end]] === key) end++;
      if (surface.separate) {
        const edge = painting.scene.edge[order[start]];
        surface.openGroup('edge', painting.picture.window.folded.edgeId[edge], painting.titleOf(edge));
      }
      this.paintBatch(surface, painting, start, end, key);
      if (surface.separate) surface.closeGroup();
      start = end;
    }
  }

  /** Edges in view by opacity, style and width (counting sort), dimmed ones first, so that what matters lies on top. */
  private sortEdges({ scene, picture, emphasis }: Painting): number {
    if (this.keys.length < scene.edge.length) {
      this.keys = new Int32Array(scene.edge.length);
      this.order = new Int32Array(scene.edge.length);
    }
    const { starts, keys, order } = this;
    starts.fill(0);
    for (let e = 0; e < scene.edgeCount; e++) {
      keys[e] = -1;
      if (!isInView(scene, e)) continue;
      const edge = scene.edge[e];
      const dimmed = emphasis.active && !emphasis.edge[edge];
      const level = dimmed ? 0 : Math.max(1, Math.round(scene.edgeOpacity[e] * OPACITY_STEPS));
      const width = Math.min(WIDTHS - 1, Math.round(scene.edgeWidth[e] / WIDTH_STEP));
      keys[e] = (level * STYLES + keyOfStyle(picture.style[edge])) * WIDTHS + width;
      starts[keys[e] + 1]++;
    }
    for (let k = 1; k < starts.length; k++) starts[k] += starts[k - 1];
    const count = starts[starts.length - 1];
    for (let e = 0; e < scene.edgeCount; e++) if (keys[e] >= 0) order[starts[keys[e]]++] = e;
    return count;
  }

  private paintBatch(surface: Surface, painting: Painting, start: number, end: number, key: number): void {
    const { scene, picture, palette } = painting;
    const level = Math.floor(key / (STYLES * WIDTHS));
    // What is lit up stands in full colour, however dense the picture is.
    const strength = painting.emphasis.active ? 1 : scene.edgeStrength;
    const opacity = level === 0 ? DIM * strength : (level / OPACITY_STEPS) * strength;
    const style = picture.style[scene.edge[this.order[start]]];
    const family = style & STYLE_FAMILY;
    const stroke = {
      colour: palette.family[family],
      width: Math.max(0.7, (key % WIDTHS) * WIDTH_STEP),
      opacity,
      dashed: (style & STYLE_TENTATIVE) !== 0,
    };
    if (style & STYLE_IN_FORCE) {
      for (const part of scene.edgeCount > CROWD ? BEGINNING_IN_CROWD : BEGINNING) {
        const sink = surface.begin();
        for (let k = start; k < end; k++) traceCurve(sink, scene, this.order[k], part.from, part.to);
        surface.stroke({ ...stroke, opacity: opacity * part.opacity });
      }
    }
    const sink = surface.begin();
    for (let k = start; k < end; k++) traceCurve(sink, scene, this.order[k], style & STYLE_IN_FORCE ? BEGINNING_ENDS : 0, 1);
    surface.stroke(stroke);
    const isPlain = scene.edgeCount > CROWD && !(painting.emphasis.active && level > 0);
    const smallest = isPlain ? SMALLEST_HEAD_SCALE_IN_CROWD : SMALLEST_HEAD_SCALE;
    if (scene.scale >= smallest || surface.separate) this.paintMarks(surface, painting, start, end, family, stroke);
  }

  private paintMarks(
    surface: Surface,
    { scene, picture, palette }: Painting,
    start: number,
    end: number,
    family: number,
    { colour, width, opacity }: { colour: string; width: number; opacity: number },
  ): void {
    const { data, folded } = picture.window;
    const sink = surface.begin();
    let traced = 0;
    for (let k = start; k < end; k++) {
      const e = this.order[k];
      if (data.types[folded.type[scene.edge[e]]].symmetric) {
        const r = (2.6 + width / 2) * Math.min(1, scene.scale);
        traceMiddle(sink, (scene.x1[e] + 2 * scene.cx[e] + scene.x2[e]) / 4, (scene.y1[e] + 2 * scene.cy[e] + scene.y2[e]) / 4, r);
      } else {
        traceHead(sink, FAMILIES[family], this.endOf(scene, e, width));
      }
      traced++;
    }
    if (traced === 0) return;
    if (MARK_IS_FILLED[family]) return surface.fill(colour, opacity);
    if (FAMILIES[family] === 'NEUTRAL') surface.fill(palette.background, opacity);
    surface.stroke({ colour, width: Math.min(2, Math.max(1.2, width * 0.8)), opacity });
  }

  private endOf(scene: Scene, e: number, width: number): EdgeEnd {
    const { end } = this;
    const dx = scene.x2[e] - scene.cx[e];
    const dy = scene.y2[e] - scene.cy[e];
    const length = Math.hypot(dx, dy) || 1;
    end.x = scene.x2[e];
    end.y = scene.y2[e];
    end.ux = dx / length;
    end.uy = dy / length;
    end.size = (HEAD + Math.min(3, width * 0.4)) * Math.min(1, scene.scale);
    return end;
  }

  private paintNodes(surface: Surface, painting: Painting): void {
    const { scene, picture, emphasis } = painting;
    const { data } = picture.window;
    const buckets = new Map<number, number[]>();
    for (let n = 0; n < scene.nodeCount; n++) {
      if (isOutside(scene, scene.nodeX[n], scene.nodeY[n], scene.nodeR[n])) continue;
      const actor = scene.node[n];
      const dimmed = (emphasis.active && !emphasis.actor[actor]) || picture.isGhost[actor];
      const level = dimmed ? 0 : Math.max(1, Math.round(scene.nodeOpacity[n] * OPACITY_STEPS));
      const key = surface.separate ? level * 1e6 + n : level * 16 + data.actorKind[actor];
      const bucket = buckets.get(key);
      if (bucket) bucket.push(n);
      else buckets.set(key, [n]);
    }
    for (const key of [...buckets.keys()].sort((a, b) => a - b)) {
      const level = Math.floor(key / (surface.separate ? 1e6 : 16));
      this.paintNodeBatch(surface, painting, buckets.get(key)!, level === 0 ? 0.28 : level / OPACITY_STEPS);
    }
    this.paintRings(surface, painting);
  }

  private paintNodeBatch(surface: Surface, painting: Painting, nodes: number[], opacity: number): void {
    const { scene, picture, palette } = painting;
    const { data } = picture.window;
    const kind = data.kinds[data.actorKind[scene.node[nodes[0]]]];
    const colours = palette.node[kind] ?? palette.node.ORGANISATION;
    if (surface.separate) {
      const actor = scene.node[nodes[0]];
      surface.openGroup('actor', data.actorId[actor], painting.nameOf(actor));
    }
    const sink = surface.begin();
    for (const n of nodes) traceNode(sink, kind, scene.nodeX[n], scene.nodeY[n], scene.nodeR[n]);
    // A dimmed node still hides the edges behind it, or its shape would be lost in them.
    if (opacity < 1) surface.fill(palette.background, 1);
    surface.fill(colours.fill, opacity);
    if (scene.scale > 0.2) surface.stroke({ colour: colours.stroke, width: 1.5, opacity });
    for (const n of nodes) {
      const r = scene.nodeR[n];
      if (r < SMALLEST_INITIALS) continue;
      const actor = scene.node[n];
      const initials = initialsOf(data.actorId[actor], painting.nameOf(actor), data.actorIso2[actor], kind);
      const size = Math.round(r * (initials.length > 3 ? 0.56 : initials.length > 2 ? 0.68 : 0.82) * 2) / 2;
      surface.text(initials, scene.nodeX[n], scene.nodeY[n] + 0.5, {
        colour: colours.text,
        halo: null,
        size,
        weight: 600,
        opacity,
        align: 'middle',
      });
    }
    if (surface.separate) surface.closeGroup();
  }

  private paintRings(surface: Surface, { scene, picture, palette, selected, focused, pinned }: Painting): void {
    const { data } = picture.window;
    const ring = (actor: number, gap: number, width: number, opacity: number) => {
      const n = scene.nodeOf[actor];
      if (n < 0) return;
      traceNode(surface.begin(), data.kinds[data.actorKind[actor]], scene.nodeX[n], scene.nodeY[n], scene.nodeR[n] + gap);
      surface.stroke({ colour: palette.accent, width, opacity });
    };
    for (const actor of selected) ring(actor, 3.5, 2.5, 1);
    if (focused >= 0 && !selected.has(focused)) ring(focused, 3.5, 1.5, 0.8);
    for (const actor of pinned) {
      const n = scene.nodeOf[actor];
      if (n < 0) continue;
      const x = scene.nodeX[n] + scene.nodeR[n] * 0.72;
      const y = scene.nodeY[n] - scene.nodeR[n] * 0.72;
      const sink = surface.begin();
      sink.moveTo(x + 3.5, y);
      sink.arc(x, y, 3.5, 0, 2 * Math.PI);
      surface.fill(palette.accent, 1);
      surface.stroke({ colour: palette.background, width: 1.5, opacity: 1 });
    }
  }
}

function paintLabels(surface: Surface, { scene, labels, palette, emphasis, picture }: Painting): void {
  for (const label of labels) {
    const n = scene.nodeOf[label.actor];
    if (n < 0) continue;
    const dimmed = emphasis.active && !emphasis.actor[label.actor];
    surface.text(label.text, scene.nodeX[n] + label.dx, scene.nodeY[n] + label.dy, {
      colour: picture.isGhost[label.actor] ? palette.mutedLabel : palette.label,
      halo: palette.background,
      size: LABEL_SIZE,
      weight: label.strong ? 650 : 500,
      opacity: dimmed ? 0.3 : scene.nodeOpacity[n],
      align: label.align,
    });
  }
}

function keyOfStyle(style: number): number {
  return ((style & STYLE_FAMILY) << 2) | (style >> 3);
}

/** Traces the part of an edge's curve between two parameters (de Casteljau). */
function traceCurve(sink: PathSink, scene: Scene, e: number, from: number, to: number): void {
  const { x1, y1, cx, cy, x2, y2 } = scene;
  if (from === 0 && to === 1) {
    sink.moveTo(x1[e], y1[e]);
    if (scene.straight[e]) sink.lineTo(x2[e], y2[e]);
    else sink.quadraticCurveTo(cx[e], cy[e], x2[e], y2[e]);
    return;
  }
  const at = (a: number, b: number, c: number, s: number, t: number) =>
    (1 - s) * (1 - t) * a + (s * (1 - t) + t * (1 - s)) * b + s * t * c;
  sink.moveTo(at(x1[e], cx[e], x2[e], from, from), at(y1[e], cy[e], y2[e], from, from));
  sink.quadraticCurveTo(
    at(x1[e], cx[e], x2[e], from, to),
    at(y1[e], cy[e], y2[e], from, to),
    at(x1[e], cx[e], x2[e], to, to),
    at(y1[e], cy[e], y2[e], to, to),
  );
}

function isInView(scene: Scene, e: number): boolean {
  const { x1, y1, cx, cy, x2, y2, size } = scene;
  const m = ROUND_ABOUT + scene.margin;
  if (x1[e] < -m && cx[e] < -m && x2[e] < -m) return false;
  if (y1[e] < -m && cy[e] < -m && y2[e] < -m) return false;
  const right = size.width + m;
  const bottom = size.height + m;
  if (x1[e] > right && cx[e] > right && x2[e] > right) return false;
  return !(y1[e] > bottom && cy[e] > bottom && y2[e] > bottom);
}

function isOutside(scene: Scene, x: number, y: number, r: number): boolean {
  const m = r + scene.margin;
  return x < -m || y < -m || x > scene.size.width + m || y > scene.size.height + m;
}
