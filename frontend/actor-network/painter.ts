import { EdgePainter } from './edge-painter.js';
import { LABEL_SIZE, type Label } from './labels.js';
import type { Palette } from './palette.js';
import type { Picture } from './picture.js';
import type { Emphasis, Scene } from './scene.js';
import { initialsOf, traceNode } from './shapes.js';
import { OPACITY_STEPS, type Surface } from './surface.js';

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

const SMALLEST_INITIALS = 8;

/** Paints scenes. */
export class Painter {
  private readonly edges = new EdgePainter();

  paint(surface: Surface, painting: Painting): void {
    this.edges.paint(surface, painting);
    this.paintNodes(surface, painting);
    paintLabels(surface, painting);
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

function isOutside(scene: Scene, x: number, y: number, r: number): boolean {
  const m = r + scene.margin;
  return x < -m || y < -m || x > scene.size.width + m || y > scene.size.height + m;
}
