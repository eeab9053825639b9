import type { NetworkData } from '../network-data/network-data.js';
import type { Measure } from '../network-data/view.js';
import type { NetworkWindow } from '../network-data/window.js';
import { fitCamera, type Camera, type Size } from './camera.js';
import { CanvasSurface } from './canvas-surface.js';
import { CarriedPicture } from './carried-picture.js';
import { NOTHING, light, type Focus } from './emphasis.js';
import { Fading } from './fading.js';
import { HitTest, type Hit } from './hits.js';
import { LABEL_SIZE, placeLabels, type Label } from './labels.js';
import type { Layout } from './layout.js';
import { Painter, type Painting } from './painter.js';
import type { Palette } from './palette.js';
import { Picture } from './picture.js';
import { Scene, type Emphasis, type Places } from './scene.js';
import { fontOf } from './surface.js';

const REGROUP_MS = 420;
/** While a reader pans, the picture is painted this much larger and then only moved, until its rim comes into sight. */
const PAN_MARGIN = 160;
const MOST_NEIGHBOURS_NAMED = 40;

/** One level's worth of what is needed to draw; kept while the level is shown. */
interface Cast {
  window: NetworkWindow;
  picture: Picture;
  scene: Scene;
  hits: HitTest;
  edges: Fading;
  emphasis: Emphasis;
}

/** Owns what is drawn and draws it, at most once a frame. */
export class Stage {
  camera: Camera = { x: 0, y: 0, k: 1 };
  size: Size = { width: 0, height: 0 };
  reducedMotion = false;
  onPaint: () => void = () => {};

  private set: Cast | null = null;
  private nodes: Fading | null = null;
  private layout: Layout | null = null;
  private places: { x: Float32Array; y: Float32Array } = { x: new Float32Array(0), y: new Float32Array(0) };
  private readonly surface = new CanvasSurface();
  private readonly pen: CanvasRenderingContext2D;
  private readonly carried: CarriedPicture;
  private readonly painter = new Painter();
  private readonly meter: CanvasRenderingContext2D;
  private readonly widths = new Map<string, number>();
  private labels: Label[] = [];
  private labelsAreStale = true;
  private ratio = 1;
  private margin = 0;
  private isPanning = false;
  private paintedAt: Camera = { x: 0, y: 0, k: 1 };
  private frame = 0;
  private lastFrame = 0;
  private regroup: { from: Map<number, number>; began: number } | null = null;
  private flight: { from: Camera; to: Camera; began: number } | null = null;
  private selection: Focus = NOTHING;
  private hover: Focus = NOTHING;
  private selected = new Set<number>();
  private focused = -1;
  private readonly pinned = new Set<number>();
  private importance: Float32Array = new Float32Array(0);

  constructor(
    private readonly canvas: HTMLCanvasElement,
    carried: HTMLCanvasElement,
    private palette: Palette,
    private nameOf: (actor: number) => string,
    private readonly titleOf: (edge: number) => string,
  ) {
    this.pen = canvas.getContext('2d')!;
    this.carried = new CarriedPicture(carried);
    this.meter = document.createElement('canvas').getContext('2d')!;
  }

  get scene(): Scene | null {
    return this.set?.scene ?? null;
  }

  get picture(): Picture | null {
    return this.set?.picture ?? null;
  }

  open(data: NetworkData, layout: Layout): void {
    this.layout = layout;
    this.places = { x: layout.x.slice(), y: layout.y.slice() };
    this.nodes = new Fading(data.actorCount);
    this.set = null;
    this.pinned.clear();
  }

  /** Takes in a window that has just been filled. */
  show(window: NetworkWindow, measure: Measure, limit: number, selection = this.selection): void {
    if (!this.nodes) return;
    this.selection = selection;
    this.selected = new Set(selection.actors);
    const isFirst = this.set === null;
    const isNewLevel = this.set !== null && this.set.window !== window;
    const before = isNewLevel ? this.set!.picture.isShown : null;
    if (this.set?.window !== window) this.set = this.prepare(window);
    const { picture, edges } = this.set;
    picture.update(measure, limit, this.selection.actors);
    const atOnce = isFirst || this.reducedMotion;
    edges.aimAt(picture.isDrawn, atOnce || isNewLevel);
    this.nodes.aimAt(picture.isShown, atOnce);
    if (before && !this.reducedMotion) this.startRegrouping(window, before);
    this.relight();
  }

  select(focus: Focus, measure: Measure, limit: number): void {
    if (this.set) this.show(this.set.window, measure, limit, focus);
  }

  hoverOver(focus: Focus): void {
    this.hover = focus;
    this.relight();
  }

  focusOn(actor: number): void {
    this.focused = actor;
    this.invalidate();
  }

  relabel(nameOf: (actor: number) => string): void {
    this.nameOf = nameOf;
    this.invalidate(true);
  }

  recolour(palette: Palette): void {
    this.palette = palette;
    this.invalidate();
  }

  resize(width: number, height: number, ratio: number): void {
    this.size = { width, height };
    this.ratio = ratio;
    this.isPanning = false;
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.invalidate(true);
    this.paintNow();
  }

  homeCamera(): Camera {
    return fitCamera(this.layout!.bounds, this.size);
  }

  look(camera: Camera, options: { settled?: boolean; fly?: boolean; panning?: boolean } = {}): void {
    this.isPanning = options.panning === true && camera.k === this.camera.k && !this.flight;
    if (this.isPanning && this.carry(camera)) return;
    if (options.fly && !this.reducedMotion) {
      this.flight = { from: this.camera, to: camera, began: performance.now() };
    } else {
      const isZoomed = camera.k !== this.camera.k;
      this.camera = camera;
      this.flight = null;
      if (isZoomed || options.settled) this.labelsAreStale = true;
    }
    this.invalidate();
  }

  /** Puts an actor where the reader wants it; it stays there until the pins are taken out. */
  pin(actor: number, x: number, y: number): void {
    this.places.x[actor] = (x - this.size.width / 2) / this.camera.k + this.camera.x;
    this.places.y[actor] = (y - this.size.height / 2) / this.camera.k + this.camera.y;
    this.pinned.add(actor);
    this.invalidate(true);
  }

  get hasPins(): boolean {
    return this.pinned.size > 0;
  }

  unpinAll(): void {
    for (const actor of this.pinned) {
      this.places.x[actor] = this.layout!.x[actor];
      this.places.y[actor] = this.layout!.y[actor];
    }
    this.pinned.clear();
    this.invalidate(true);
  }

  placeOf(actor: number): { x: number; y: number } {
    return { x: this.places.x[actor], y: this.places.y[actor] };
  }

  hit(x: number, y: number, tolerance: number): Hit | null {
    return this.set?.hits.find(x, y, tolerance) ?? null;
  }

  invalidate(labels = false): void {
    if (labels) this.labelsAreStale = true;
    if (this.frame === 0) this.frame = requestAnimationFrame((time) => this.paintFrame(time));
  }

  /** Paints what is waiting to be painted, so that whoever asks what is drawn gets the present. */
  flush(): void {
    const isCarried = this.camera !== this.paintedAt;
    if (isCarried) this.isPanning = false;
    if (this.frame !== 0 || isCarried) this.paintNow();
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  painting(): Painting | null {
    if (!this.set) return null;
    const { scene, picture, emphasis } = this.set;
    const { labels, palette, nameOf, titleOf, selected, focused, pinned } = this;
    return { scene, picture, emphasis, labels, palette, nameOf, titleOf, selected, focused, pinned };
  }

  /** Moves what is painted, as long as it reaches as far as the reader looks. */
  private carry(camera: Camera): boolean {
    const dx = (this.paintedAt.x - camera.x) * camera.k;
    const dy = (this.paintedAt.y - camera.y) * camera.k;
    if (this.frame !== 0 || Math.max(Math.abs(dx), Math.abs(dy)) > this.margin) return false;
    this.camera = camera;
    this.carried.moveTo(Math.round(dx * this.ratio) / this.ratio, Math.round(dy * this.ratio) / this.ratio);
    return true;
  }

  private prepare(window: NetworkWindow): Cast {
    const actors = window.data.actorCount;
    const edges = window.folded.edgeCount;
    const scene = new Scene(actors, edges);
    const emphasis = { active: false, actor: new Uint8Array(actors), edge: new Uint8Array(edges) };
    this.importance = overallWeight(window);
    return { window, picture: new Picture(window), scene, hits: new HitTest(scene), edges: new Fading(edges), emphasis };
  }

  private startRegrouping(window: NetworkWindow, before: Uint8Array): void {
    const from = new Map<number, number>();
    const state = window.data.representatives('STATE');
    const institution = window.data.representatives('INSTITUTION');
    const { picture } = this.set!;
    for (let k = 0; k < picture.actorCount; k++) {
      const actor = picture.actors[k];
      if (before[actor]) continue;
      from.set(actor, before[institution[actor]] ? institution[actor] : state[actor]);
    }
    this.regroup = { from, began: performance.now() };
  }

  private relight(): void {
    if (!this.set) return;
    const focus = this.hover.actors.length + this.hover.edges.length > 0 ? this.hover : this.selection;
    light(this.set.emphasis, this.set.picture, focus);
    this.invalidate(true);
  }

  private paintNow(): void {
    cancelAnimationFrame(this.frame);
    this.paintFrame(performance.now());
  }

  private paintFrame(time: number): void {
    this.frame = 0;
    const passed = Math.min(64, Math.max(0, time - this.lastFrame));
    this.lastFrame = time;
    if (!this.set || !this.nodes || this.size.width === 0) return;
    const { edges, scene, picture, hits } = this.set;
    edges.advance(passed);
    this.nodes.advance(passed);
    this.fly(time);
    scene.compose(picture, this.regrouped(time), this.camera, this.size, edges, this.nodes);
    hits.invalidate();
    if (this.labelsAreStale) this.placeLabels();
    this.paintedAt = this.camera;
    this.margin = scene.margin = this.isPanning ? PAN_MARGIN : 0;
    const pen = this.isPanning ? this.carried.prepare(this.size, this.ratio, this.margin) : this.pen;
    this.surface.open(pen, this.size, this.ratio, this.margin);
    this.painter.paint(this.surface, this.painting()!);
    if (this.isPanning) this.carried.show();
    else this.carried.hide();
    this.canvas.hidden = this.isPanning;
    this.onPaint();
    if (edges.isMoving || this.nodes.isMoving || this.regroup || this.flight) this.invalidate();
  }

  private fly(time: number): void {
    if (!this.flight) return;
    const { from, to, began } = this.flight;
    const t = ease(Math.min(1, (time - began) / REGROUP_MS));
    this.camera = t >= 1 ? to : { x: mix(from.x, to.x, t), y: mix(from.y, to.y, t), k: mix(from.k, to.k, t) };
    this.labelsAreStale = true;
    if (t >= 1) this.flight = null;
  }

  private regrouped(time: number): Places {
    if (!this.regroup) return this.places;
    const t = ease(Math.min(1, (time - this.regroup.began) / REGROUP_MS));
    if (t >= 1) {
      this.regroup = null;
      this.labelsAreStale = true;
      return this.places;
    }
    const x = Float32Array.from(this.places.x);
    const y = Float32Array.from(this.places.y);
    for (const [actor, from] of this.regroup.from) {
      x[actor] = mix(this.places.x[from], x[actor], t);
      y[actor] = mix(this.places.y[from], y[actor], t);
    }
    this.labelsAreStale = true;
    return { x, y };
  }

  private placeLabels(): void {
    const { scene, emphasis } = this.set!;
    // Of a hub with hundreds of neighbours not all can be named; the chosen ones themselves always are.
    const namesAll = emphasis.active && this.litActors() <= MOST_NEIGHBOURS_NAMED;
    this.labels = placeLabels({
      scene,
      importance: (actor) => this.importance[actor],
      always: (actor) => emphasis.active && emphasis.actor[actor] === 1 && (namesAll || this.isChosen(actor)),
      textOf: this.nameOf,
      widthOf: (text, strong) => this.widthOf(text, strong),
    });
    this.labelsAreStale = false;
  }

  private isChosen(actor: number): boolean {
    return this.selected.has(actor) || this.hover.actors.includes(actor);
  }

  private litActors(): number {
    let lit = 0;
    for (const one of this.set!.emphasis.actor) lit += one;
    return lit;
  }

  private widthOf(text: string, strong: boolean): number {
    const key = strong ? `!${text}` : text;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.meter.font = fontOf({ size: LABEL_SIZE, weight: strong ? 650 : 500 });
      width = this.meter.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

/** Statements about each actor over all time: which names are shown must not flicker with the window. */
function overallWeight({ data, folded }: NetworkWindow): Float32Array {
  const weight = new Float32Array(data.actorCount);
  for (let i = 0; i < data.relationCount; i++) {
    const edge = folded.edgeOf[i];
    if (edge < 0) continue;
    weight[folded.source[edge]] += data.statements[i];
    weight[folded.target[edge]] += data.statements[i];
  }
  return weight;
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function ease(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}
