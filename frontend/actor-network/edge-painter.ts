import { FAMILIES } from '../network-data/network-data.js';
import type { Painting } from './painter.js';
import { STYLE_FAMILY, STYLE_IN_FORCE, STYLE_TENTATIVE } from './picture.js';
import { HEAD, type Scene } from './scene.js';
import { MARK_IS_FILLED, traceHead, traceMiddle, type EdgeEnd } from './shapes.js';
import { eachStrand, isStranded } from './strands.js';
import { OPACITY_STEPS, type PathSink, type Surface } from './surface.js';

const DIM = 0.1;
const WIDTH_STEP = 0.5;
const WIDTHS = 16;
const STYLES = 32;
const LEVELS = OPACITY_STEPS + 1;
const SMALLEST_HEAD_SCALE = 0.34;
/** Among so many edges, heads this small are specks; they come back as one zooms in, and with what is lit up. */
const CROWD = 1000;
const SMALLEST_HEAD_SCALE_IN_CROWD = 0.7;
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

/** Edges of one path. */
interface Batch {
  start: number;
  end: number;
  family: number;
  inForce: boolean;
  width: number;
  /** Width of the hair lines that the edges are made of, 0 where they are strokes. */
  hair: number;
  colour: string;
  opacity: number;
  dashed: boolean;
}

/** Paints the edges of scenes with their heads. Holds only scratch memory, so that a frame allocates next to nothing. */
export class EdgePainter {
  private readonly starts = new Int32Array(LEVELS * STYLES * WIDTHS + 1);
  private keys = new Int32Array(0);
  private order = new Int32Array(0);
  private readonly end: EdgeEnd = { x: 0, y: 0, ux: 0, uy: 0, size: 0 };

  paint(surface: Surface, painting: Painting): void {
    const count = this.sort(painting);
    const { order, keys } = this;
    const most = surface.separate ? 1 : PER_PATH;
    for (let start = 0; start < count; ) {
      const key = keys[order[start]];
      let end = start + 1;
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
  private sort({ scene, picture, emphasis }: Painting): number {
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
    const { scene, picture, palette, emphasis } = painting;
    const level = Math.floor(key / (STYLES * WIDTHS));
    // What is lit up stands in full colour, however dense the picture is.
    const strength = emphasis.active ? 1 : scene.edgeStrength;
    const style = picture.style[scene.edge[this.order[start]]];
    const family = style & STYLE_FAMILY;
    const width = Math.max(0.7, (key % WIDTHS) * WIDTH_STEP);
    const batch: Batch = {
      start,
      end,
      family,
      inForce: (style & STYLE_IN_FORCE) !== 0,
      width,
      hair: scene.isCrowded ? surface.hair : 0,
      colour: palette.family[family],
      opacity: (level === 0 ? DIM : level / OPACITY_STEPS) * strength,
      dashed: (style & STYLE_TENTATIVE) !== 0,
    };
    if (batch.inForce) {
      for (const part of scene.edgeCount > CROWD ? BEGINNING_IN_CROWD : BEGINNING) {
        this.paintCurves(surface, scene, batch, part.from, part.to, part.opacity);
      }
    }
    this.paintCurves(surface, scene, batch, batch.inForce ? BEGINNING_ENDS : 0, 1, 1);
    const isPlain = scene.edgeCount > CROWD && !(emphasis.active && level > 0);
    const smallest = isPlain ? SMALLEST_HEAD_SCALE_IN_CROWD : SMALLEST_HEAD_SCALE;
    if (scene.scale >= smallest || surface.separate) this.paintMarks(surface, painting, batch);
  }

  private paintCurves(surface: Surface, scene: Scene, batch: Batch, from: number, to: number, share: number): void {
    const { colour, dashed, width, hair } = batch;
    const { x1, y1, x2, y2 } = scene;
    const stranded = isStranded(width, hair, dashed);
    const sink = surface.begin();
    for (let k = batch.start; k < batch.end; k++) {
      const e = this.order[k];
      if (!stranded) traceCurve(sink, scene, e, from, to, 0, 0);
      else eachStrand(width, hair, x2[e] - x1[e], y2[e] - y1[e], (ox, oy) => traceCurve(sink, scene, e, from, to, ox, oy));
    }
    surface.stroke({ colour, width: stranded ? hair : width, opacity: batch.opacity * share, dashed });
  }

  private paintMarks(surface: Surface, { scene, picture, palette }: Painting, batch: Batch): void {
    const { data, folded } = picture.window;
    const { family, width, hair, colour, opacity } = batch;
    const isFilled = MARK_IS_FILLED[family];
    const markWidth = width <= hair ? hair : Math.min(2, Math.max(1.2, width * 0.8));
    const stranded = !isFilled && isStranded(markWidth, hair);
    const sink = surface.begin();
    for (let k = batch.start; k < batch.end; k++) {
      const e = this.order[k];
      const isSymmetric = data.types[folded.type[scene.edge[e]]].symmetric;
      const { x, y, ux, uy, size } = isSymmetric ? this.middleOf(scene, e, width) : this.endOf(scene, e, width);
      const trace = (ox: number, oy: number) => {
        this.end.x = x + ox;
        this.end.y = y + oy;
        if (isSymmetric) traceMiddle(sink, x + ox, y + oy, size);
        else traceHead(sink, FAMILIES[family], this.end);
      };
      // Askew, so that what runs along the edge and what lies across it both widen.
      if (stranded) eachStrand(markWidth, hair, ux + uy, uy - ux, trace);
      else trace(0, 0);
    }
    if (isFilled) return surface.fill(colour, opacity);
    if (FAMILIES[family] === 'NEUTRAL') surface.fill(palette.background, opacity);
    surface.stroke({ colour, width: stranded ? hair : markWidth, opacity });
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

  private middleOf(scene: Scene, e: number, width: number): EdgeEnd {
    const { end } = this;
    end.x = (scene.x1[e] + 2 * scene.cx[e] + scene.x2[e]) / 4;
    end.y = (scene.y1[e] + 2 * scene.cy[e] + scene.y2[e]) / 4;
    end.ux = 1;
    end.uy = 0;
    end.size = (2.6 + width / 2) * Math.min(1, scene.scale);
    return end;
  }
}

function keyOfStyle(style: number): number {
  return ((style & STYLE_FAMILY) << 2) | (style >> 3);
}

/** Traces the part of an edge's curve between two parameters (de Casteljau), shifted. */
function traceCurve(sink: PathSink, scene: Scene, e: number, from: number, to: number, ox: number, oy: number): void {
  const x1 = scene.x1[e] + ox;
  const y1 = scene.y1[e] + oy;
  const cx = scene.cx[e] + ox;
  const cy = scene.cy[e] + oy;
  const x2 = scene.x2[e] + ox;
  const y2 = scene.y2[e] + oy;
  sink.moveTo(at(x1, cx, x2, from, from), at(y1, cy, y2, from, from));
  if (scene.straight[e]) sink.lineTo(at(x1, cx, x2, to, to), at(y1, cy, y2, to, to));
  else sink.quadraticCurveTo(at(x1, cx, x2, from, to), at(y1, cy, y2, from, to), at(x1, cx, x2, to, to), at(y1, cy, y2, to, to));
}

function at(a: number, b: number, c: number, s: number, t: number): number {
  return (1 - s) * (1 - t) * a + (s * (1 - t) + t * (1 - s)) * b + s * t * c;
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
