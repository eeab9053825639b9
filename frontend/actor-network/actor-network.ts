import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { NetworkData } from '../network-data/network-data.js';
import type { Measure } from '../network-data/view.js';
import type { NetworkWindow } from '../network-data/window.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';
import { icon } from '../shared/icons.js';
import { watchTheme } from '../shared/theme.js';
import { actorTitle, edgeDetails, edgeTitle } from '../shared/wording.js';
import { formatCamera, parseCamera, type Camera } from './camera.js';
import { drawnOf, type Drawn } from './drawn.js';
import { NOTHING, focusOf, type Focus } from './emphasis.js';
import { toPng, toSvg, type Caption } from './exporting.js';
import type { Hit } from './hits.js';
import { onNetworkKey } from './keyboard.js';
import { computeLayout } from './layout.js';
import { NO_CURSOR, actorsByName, cursorId, outline, type Cursor } from './outline.js';
import { readPalette } from './palette.js';
import { DEFAULT_EDGE_LIMIT } from './picture.js';
import { PointerControl } from './pointer.js';
import { Stage } from './stage.js';
import { networkStyles } from './styles.js';

interface Tip {
  x: number;
  y: number;
  title: string;
  details: string;
}

const OUTLINE_WAITS_MS = 350;

/**
 * The picture of a network. It is given data once and then windows, and tells what the reader selects and where the
 * camera is. Events: `selection-changed` {selection}, `camera-changed` {camera}, `ego-changed` {ego}, `layout-ready`.
 */
@customElement('actor-network')
export class ActorNetwork extends LocalizedElement {
  static override styles = [controlStyles, networkStyles];

  @property({ attribute: false }) data: NetworkData | null = null;
  @property({ attribute: false }) selection: string[] = [];
  /** Edge ids of a chain to light up, in place of what is between the selected. */
  @property({ attribute: false }) path: string[] = [];
  /** `x,y,k`, or null for the opening camera, which fits everything that there ever is. */
  @property({ attribute: false }) camera: string | null = null;
  @property() measure: Measure = 'degree';
  @property({ attribute: false }) ego: string | null = null;
  @property({ type: Number }) edgeLimit = DEFAULT_EDGE_LIMIT;

  @state() private isArranging = false;
  @state() private tip: Tip | null = null;
  @state() private notDrawn = 0;
  @state() private hasPins = false;
  @state() private cursor: Cursor = NO_CURSOR;
  @state() private outlineVersion = 0;

  @query('canvas.still') private canvas!: HTMLCanvasElement;
  @query('canvas.carried') private carried!: HTMLCanvasElement;
  @query('.ground') private ground!: HTMLElement;

  private stage!: Stage;
  private pointer!: PointerControl;
  private window: NetworkWindow | null = null;
  private isArranged = false;
  private outlineTimer = 0;
  private cleanUp: (() => void)[] = [];

  /** Shows a window that has just been filled; cheap enough to be called in every frame of a drag. */
  showWindow(window: NetworkWindow): void {
    this.window = window;
    if (!this.isArranged) return;
    this.stage.show(window, this.measure, this.edgeLimit, this.chosen());
    this.notDrawn = this.stage.picture!.notDrawn;
    this.outlineLater();
  }

  /** What is drawn, in CSS pixels of this element. */
  drawn(): Drawn {
    this.stage?.flush();
    const painting = this.stage?.painting();
    return painting ? drawnOf(painting) : { nodes: [], edges: [] };
  }

  /** Back to the opening camera. */
  fit(): void {
    this.moveCamera(null);
  }

  zoomBy(factor: number): void {
    const { x, y, k } = this.stage.camera;
    this.moveCamera({ x, y, k: Math.max(0.02, Math.min(8, k * factor)) });
  }

  /** Brings an actor to the middle. */
  centreOn(actorId: string): void {
    const actor = this.data?.actorIndex.get(actorId);
    if (actor === undefined || !this.window || !this.isArranged) return;
    const { x, y } = this.stage.placeOf(this.window.folded.representative[actor]);
    if (!Number.isNaN(x)) this.moveCamera({ x, y, k: Math.max(this.stage.camera.k, 0.8) });
  }

  exportSvg(caption: Caption = { title: this.data?.title ?? '', window: '' }): string {
    this.stage.recolour(readPalette(this));
    this.stage.flush();
    const painting = this.stage.painting();
    return painting ? toSvg(painting, caption, this.texts) : '';
  }

  exportPng(scale = 2, caption?: Caption): Promise<Blob> {
    return toPng(this.exportSvg(caption), scale);
  }

  /** Puts dragged actors back where they belong. */
  unpinAll(): void {
    this.stage.unpinAll();
    this.hasPins = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.stage) this.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cleanUp.forEach((end) => end());
    this.cleanUp = [];
    this.stage.close();
    clearTimeout(this.outlineTimer);
  }

  protected override firstUpdated(): void {
    this.stage = new Stage(
      this.canvas,
      this.carried,
      readPalette(this),
      (actor) => this.data!.actorName(actor, this.language),
      (edge) => `${edgeTitle(this.window!, edge, this.texts)}, ${edgeDetails(this.window!, edge, this.texts)}`,
    );
    this.pointer = new PointerControl(this.ground, this.stage, {
      moved: (camera) => this.tellCamera(camera),
      hovered: (hit, x, y) => this.onHover(hit, x, y),
      clicked: (hit, adding) => this.choose(this.idOf(hit), adding),
      doubleClicked: (hit) => hit?.kind === 'actor' && this.toggleEgo(hit.actor),
      pinned: () => (this.hasPins = true),
    });
    this.watch();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('data') && this.data) void this.arrange(this.data);
    if (!this.isArranged || !this.window) return;
    if (changed.has('selection') || changed.has('path') || changed.has('measure') || changed.has('edgeLimit')) {
      this.stage.select(this.chosen(), this.measure, this.edgeLimit);
      this.notDrawn = this.stage.picture!.notDrawn;
      this.outlineLater();
    }
    if (changed.has('camera')) this.applyCamera();
    if (changed.has('language')) this.stage.relabel((actor) => this.data!.actorName(actor, this.language));
  }

  private watch(): void {
    const resize = new ResizeObserver(() => this.onResize());
    resize.observe(this);
    const motion = matchMedia('(prefers-reduced-motion: reduce)');
    const onMotion = () => (this.stage.reducedMotion = motion.matches);
    onMotion();
    motion.addEventListener('change', onMotion);
    const endTheme = watchTheme(() => this.stage.recolour(readPalette(this)));
    this.cleanUp.push(() => resize.disconnect(), () => motion.removeEventListener('change', onMotion), endTheme);
  }

  private async arrange(data: NetworkData): Promise<void> {
    this.isArranged = false;
    this.isArranging = true;
    const layout = await computeLayout(data);
    if (data !== this.data) return;
    this.stage.open(data, layout);
    this.isArranged = true;
    this.isArranging = false;
    this.applyCamera();
    if (this.window) this.showWindow(this.window);
    this.tell('layout-ready', {});
  }

  private onResize(): void {
    const { clientWidth, clientHeight } = this;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.stage.resize(clientWidth, clientHeight, window.devicePixelRatio || 1);
    if (this.isArranged) this.applyCamera();
  }

  private applyCamera(): void {
    if (this.stage.size.width === 0) return;
    const camera = parseCamera(this.camera) ?? this.stage.homeCamera();
    this.stage.look(camera, { settled: true });
    this.pointer.follow(camera);
  }

  private moveCamera(camera: Camera | null): void {
    if (!this.isArranged) return;
    const goal = camera ?? this.stage.homeCamera();
    this.pointer.follow(goal);
    this.stage.look(goal, { fly: true });
    this.tellCamera(camera);
  }

  private tellCamera(camera: Camera | null): void {
    this.tell('camera-changed', { camera: camera ? formatCamera(camera) : null });
  }

  private chosen(): Focus {
    if (!this.window || !this.data) return NOTHING;
    const selected = focusOf(this.window.folded, this.data.actorIndex, this.selection);
    if (this.path.length === 0) return selected;
    return { actors: [], edges: focusOf(this.window.folded, this.data.actorIndex, this.path).edges };
  }

  private onHover(hit: Hit | null, x: number, y: number): void {
    this.ground.style.cursor = hit ? 'pointer' : '';
    this.stage.hoverOver(hit ? (hit.kind === 'actor' ? { actors: [hit.actor], edges: [] } : { actors: [], edges: [hit.edge] }) : NOTHING);
    this.tip = hit ? { x, y, ...this.describe(hit) } : null;
  }

  private describe(hit: Hit): { title: string; details: string } {
    const { texts } = this;
    const shown = this.window!;
    if (hit.kind === 'edge') return { title: edgeTitle(shown, hit.edge, texts), details: edgeDetails(shown, hit.edge, texts) };
    const details = [texts.count('count.edges', shown.degree[hit.actor]), texts.count('count.statements', shown.strength[hit.actor])];
    return { title: actorTitle(shown.data, hit.actor, texts), details: details.join(', ') };
  }

  private idOf(hit: Hit | null): string | null {
    if (!hit || !this.window) return null;
    return hit.kind === 'actor' ? this.window.data.actorId[hit.actor] : this.window.folded.edgeId[hit.edge];
  }

  /** Selects one; adding keeps the actors that are already selected, and takes out one that is chosen again. */
  private choose(id: string | null, adding: boolean): void {
    const isActor = id !== null && this.data!.actorIndex.has(id);
    let next: string[] = id === null ? [] : [id];
    if (adding && isActor) {
      const others = this.selection.filter((one) => this.data!.actorIndex.has(one));
      next = others.includes(id) ? others.filter((one) => one !== id) : [...others, id];
    }
    if (id === null && (adding || this.selection.length === 0)) return;
    this.tell('selection-changed', { selection: next });
  }

  private toggleEgo(actor: number): void {
    const id = this.window!.data.actorId[actor];
    const ego = this.ego === `${id}:1` ? `${id}:2` : this.ego === `${id}:2` ? null : `${id}:1`;
    this.tell('ego-changed', { ego });
  }

  private onKey(event: KeyboardEvent): void {
    const painting = this.stage.painting();
    if (!painting || !this.window) return;
    onNetworkKey(event, {
      painting,
      cursor: this.cursor,
      byName: () => actorsByName(painting.picture, this.texts),
      moveTo: (cursor) => this.moveCursor(cursor),
      choose: (cursor, adding) =>
        this.choose(this.idOf(cursor.edge < 0 ? { kind: 'actor', actor: cursor.actor } : { kind: 'edge', edge: cursor.edge }), adding),
      clear: () => this.tell('selection-changed', { selection: [] }),
      toggleEgo: (actor) => this.toggleEgo(actor),
      zoomBy: (factor) => this.zoomBy(factor),
      fit: () => this.fit(),
    });
  }

  private onFocus(): void {
    this.refreshOutline();
    const painting = this.stage.painting();
    if (!painting || this.cursor.actor >= 0) return this.moveCursor(this.cursor);
    const { picture } = painting;
    let start = this.chosen().actors[0] ?? -1;
    if (start < 0) for (let k = 0; k < picture.actorCount; k++) start = this.larger(start, picture.actors[k]);
    if (start >= 0) this.moveCursor({ actor: start, edge: -1 });
  }

  private larger(a: number, b: number): number {
    return a < 0 || this.window!.degree[b] > this.window!.degree[a] ? b : a;
  }

  private onBlur(): void {
    this.tip = null;
    this.stage.focusOn(-1);
    this.stage.hoverOver(NOTHING);
  }

  private moveCursor(cursor: Cursor): void {
    const scene = this.stage.scene;
    if (!scene || cursor.actor < 0) return;
    this.cursor = cursor;
    this.stage.focusOn(cursor.actor);
    this.stage.hoverOver(cursor.edge < 0 ? { actors: [cursor.actor], edges: [] } : { actors: [], edges: [cursor.edge] });
    const n = scene.nodeOf[cursor.actor];
    if (n < 0) return;
    const isAway = scene.nodeX[n] < 0 || scene.nodeY[n] < 0 || scene.nodeX[n] > scene.size.width || scene.nodeY[n] > scene.size.height;
    if (isAway) this.moveCamera({ ...this.stage.placeOf(cursor.actor), k: this.stage.camera.k });
    const hit: Hit = cursor.edge < 0 ? { kind: 'actor', actor: cursor.actor } : { kind: 'edge', edge: cursor.edge };
    this.tip = { x: scene.nodeX[n], y: scene.nodeY[n] + scene.nodeR[n], ...this.describe(hit) };
  }

  private outlineLater(): void {
    clearTimeout(this.outlineTimer);
    this.outlineTimer = window.setTimeout(() => this.refreshOutline(), OUTLINE_WAITS_MS);
  }

  private refreshOutline(): void {
    this.outlineVersion++;
  }

  protected override render() {
    const { texts } = this;
    return html`
      <div class="ground"><canvas class="still" aria-hidden="true"></canvas><canvas class="carried" aria-hidden="true"></canvas></div>
      <div
        class="tree"
        role="tree"
        tabindex="0"
        aria-label=${texts.text('network.label')}
        aria-multiselectable="true"
        aria-describedby="keys"
        aria-activedescendant=${this.cursor.actor >= 0 ? cursorId(this.cursor) : nothing}
        @keydown=${this.onKey}
        @focus=${this.onFocus}
        @blur=${this.onBlur}
      >
        ${this.renderOutline()}
      </div>
      <p id="keys" class="sr">${texts.text('network.keys')}</p>
      <div class="tools" role="toolbar" aria-label=${texts.text('network.tools')}>
        ${this.tool('plus', 'network.zoomIn', () => this.zoomBy(1.4))}
        ${this.tool('minus', 'network.zoomOut', () => this.zoomBy(1 / 1.4))}
        ${this.tool('fit', 'network.fit', () => this.fit())}
        ${this.tool('full', 'network.fullScreen', () => this.tell('full-screen', {}))}
        ${this.hasPins ? this.tool('unpin', 'network.unpin', () => this.unpinAll()) : nothing}
      </div>
      ${this.notDrawn > 0
        ? html`<p class="note" role="status">${texts.count('network.notDrawn', this.notDrawn, { limit: this.edgeLimit })}</p>`
        : nothing}
      ${this.isArranging ? html`<div class="busy" role="status">${texts.text('network.arranging')}</div>` : nothing}
      ${this.tip ? this.renderTip(this.tip) : nothing}
    `;
  }

  /** Built anew only once a change is settled: while the reader drags nobody can read it. */
  private outlineOf: { version: number; language: string; selection: string[]; content: unknown } = {
    version: -1,
    language: '',
    selection: [],
    content: nothing,
  };

  private renderOutline() {
    const { outlineVersion: version, language, selection } = this;
    const known = this.outlineOf;
    const picture = this.stage?.picture;
    if (picture && (known.version !== version || known.language !== language || known.selection !== selection)) {
      const content = outline(picture, this.texts, this.cursor, new Set(selection));
      this.outlineOf = { version, language, selection, content };
    }
    return this.outlineOf.content;
  }

  private renderTip({ x, y, title, details }: Tip) {
    const isRight = x > this.clientWidth / 2;
    const isLow = y > this.clientHeight - 90;
    const place = `${isRight ? `right:${this.clientWidth - x + 14}px` : `left:${x + 14}px`};${isLow ? `bottom:${this.clientHeight - y + 12}px` : `top:${y + 12}px`}`;
    return html`<div class="tip" aria-hidden="true" style=${place}><strong>${title}</strong><span>${details}</span></div>`;
  }

  private tool(name: Parameters<typeof icon>[0], key: string, act: () => void) {
    const label = this.texts.text(key);
    return html`<button class="icon" type="button" aria-label=${label} title=${label} @click=${act}>${icon(name)}</button>`;
  }
}
