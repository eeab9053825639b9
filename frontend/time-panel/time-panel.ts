import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { clamp, fromIso, toIso, unitFor, type BinUnit } from '../network-data/days.js';
import type { FoldedLevel } from '../network-data/folding.js';
import { histogram, type Histogram } from '../network-data/histogram.js';
import { FAMILIES, type NetworkData } from '../network-data/network-data.js';
import type { WindowMode } from '../network-data/view.js';
import type { DayWindow } from '../network-data/window.js';
import { icon } from '../shared/icons.js';
import { LocalizedElement } from '../shared/localized-element.js';
import { controlStyles } from '../shared/styles.js';
import { watchTheme } from '../shared/theme.js';
import { windowCounts, windowSentence, windowTitle } from '../shared/wording.js';
import { ticks, toDay, toX, wholeAxis, zoomAxis, type Axis } from './axis.js';
import { PRESETS, brush, moveHandle, preset, sameWindow, slide, step, type Handle, type Preset } from './day-range.js';
import { paintHistogram } from './histogram-painter.js';
import { markersOf, type Marker } from './markers.js';
import { apart, dateFields, markerButton, modeChoice, playControls, sliderHandle, unitChoice, type HandleActions, type PlayActions } from './parts.js';
import { Player } from './player.js';
import { timePanelStyles } from './styles.js';

export interface WindowDetail {
  from: string;
  to: string;
  mode: WindowMode;
}

/** What passes the filters: shown in colour over everything in grey. */
export interface Screening {
  folded: FoldedLevel;
  failing: Uint8Array;
}

const LARGER_STEP = 4;

/**
 * Time: a histogram to see it, a range to choose from it, and play to walk through it. Fires `window-changing` while a
 * window moves and `window-changed` once it is settled, both with {from, to, mode}; `marker-chosen` with {relation}.
 */
@customElement('time-panel')
export class TimePanel extends LocalizedElement {
  static override styles = [controlStyles, timePanelStyles];

  @property({ attribute: false }) data: NetworkData | null = null;
  @property({ attribute: false }) screening: Screening | null = null;
  @property() from = '';
  @property() to = '';
  @property() mode: WindowMode = 'during';
  @property({ attribute: false }) counts = { actorCount: 0, relationCount: 0, statementCount: 0 };

  @state() private axis: Axis | null = null;
  @state() private chosenUnit: BinUnit | null = null;
  @state() private isPlaying = false;
  @state() private loops = false;
  @state() private isFolded = true;
  @state() private spoken = '';
  @state() private markers: Marker[] = [];

  @query('.plot') private plot!: HTMLElement;
  @query('canvas') private canvas!: HTMLCanvasElement;

  private readonly player = new Player(() => this.playStep(), () => this.onStopped());
  private bins: Histogram | null = null;
  private settledAt: DayWindow | null = null;
  private readonly playActions: PlayActions = {
    step: (direction, larger) => this.stepBy(direction * (larger ? LARGER_STEP : 1)),
    toggle: () => this.togglePlay(),
    toggleLoop: () => (this.loops = !this.loops),
    setSpeed: (speed) => (this.player.speed = speed),
  };
  private readonly handleActions: HandleActions = {
    grab: (event, handle) => this.grab(event, handle),
    key: (event, handle) => this.onHandleKey(event, handle),
    release: () => this.settleUnlessDragging(),
  };
  private drag: ((day: number) => DayWindow) | null = null;
  private cleanUp: (() => void)[] = [];

  /** The window as days; what is typed half stays what it was. */
  get days(): DayWindow {
    const [first, last] = this.data?.extent ?? [0, 0];
    return { from: fromIso(this.from) ?? first, to: fromIso(this.to) ?? last, mode: this.mode };
  }

  togglePlay(): void {
    if (this.player.isPlaying) this.player.stop();
    else this.play();
  }

  /** Moves the window by steps of the unit shown. */
  stepBy(units: number): void {
    if (!this.data) return;
    this.change(step(this.days, this.unit, units, this.data.extent));
    this.settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.player.stop();
    this.cleanUp.forEach((end) => end());
    this.cleanUp = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.watch();
  }

  protected override firstUpdated(): void {
    this.plot.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    this.watch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data') && this.data && this.plot) this.axis = wholeAxis(this.data.extent, this.plot.clientWidth);
    if (['data', 'screening', 'axis', 'chosenUnit'].some((name) => changed.has(name))) this.recount();
    if (changed.has('counts') && !this.drag && !this.isPlaying) this.spoken = this.sentence();
  }

  protected override updated(changed: PropertyValues): void {
    if (['data', 'screening', 'axis', 'chosenUnit', 'language'].some((name) => changed.has(name))) this.paint();
  }

  private watch(): void {
    const resize = new ResizeObserver(() => this.onResize());
    resize.observe(this.plot);
    const endTheme = watchTheme(() => this.paint());
    this.cleanUp.push(() => resize.disconnect(), endTheme);
  }

  private get unit(): BinUnit {
    if (this.chosenUnit) return this.chosenUnit;
    return this.axis ? unitFor(this.axis.last - this.axis.first, this.axis.width) : 'week';
  }

  private recount(): void {
    if (!this.data || !this.screening || !this.axis) return;
    this.bins = histogram(this.data, this.screening.folded, this.screening.failing, this.unit);
    this.markers = markersOf(this.data, this.screening.failing, this.axis);
  }

  private onResize(): void {
    const width = this.plot.clientWidth;
    if (!this.data || width === 0) return;
    this.axis = this.axis && this.axis.width > 0 ? { ...this.axis, width } : wholeAxis(this.data.extent, width);
  }

  private paint(): void {
    if (!this.axis || !this.bins || this.axis.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    const height = this.plot.clientHeight;
    this.canvas.width = Math.round(this.axis.width * ratio);
    this.canvas.height = Math.round(height * ratio);
    const context = this.canvas.getContext('2d')!;
    context.scale(ratio, ratio);
    const style = getComputedStyle(this);
    const read = (name: string) => style.getPropertyValue(`--entente-${name}`).trim() || '#888';
    paintHistogram(context, this.bins, this.axis, ticks(this.axis, this.texts), height, {
      family: FAMILIES.map((family) => read(family.toLowerCase())),
      total: read('total'),
      line: read('border-strong'),
      text: read('text-soft'),
      font: style.fontFamily,
    });
  }

  /** Takes on a window that is not settled yet. */
  private change(next: DayWindow): void {
    if (sameWindow(next, this.days)) return;
    this.settledAt ??= this.days;
    this.from = toIso(next.from);
    this.to = toIso(next.to);
    this.mode = next.mode;
    this.tell<WindowDetail>('window-changing', { from: this.from, to: this.to, mode: this.mode });
  }

  private settle(): void {
    if (!this.settledAt) return;
    const moved = !sameWindow(this.settledAt, this.days);
    this.settledAt = null;
    if (moved) this.tell<WindowDetail>('window-changed', { from: this.from, to: this.to, mode: this.mode });
    this.spoken = this.sentence();
  }

  private changeAndSettle(next: DayWindow): void {
    this.change(next);
    this.settle();
  }

  private play(): void {
    if (!this.data) return;
    const [first, last] = this.data.extent;
    const { days } = this;
    if (days.to >= last) this.change(days.mode === 'during' ? slide(days, first - days.from, this.data.extent) : { ...days, to: first, from: first });
    this.player.start();
    this.isPlaying = this.player.isPlaying;
  }

  private playStep(): boolean {
    const { extent } = this.data!;
    const before = this.days;
    this.change(step(before, this.unit, 1, extent));
    const isAtEnd = this.days.to >= extent[1] || sameWindow(before, this.days);
    if (isAtEnd && this.loops) {
      this.change(before.mode === 'during' ? slide(this.days, extent[0] - this.days.from, extent) : { ...this.days, to: extent[0], from: extent[0] });
    }
    return !isAtEnd || this.loops;
  }

  private onStopped(): void {
    this.isPlaying = false;
    this.settle();
  }

  private onWheel(event: WheelEvent): void {
    if (!this.axis || !this.data) return;
    event.preventDefault();
    const x = event.clientX - this.plot.getBoundingClientRect().left;
    const whole = wholeAxis(this.data.extent, this.axis.width);
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const shift = ((this.axis.last - this.axis.first) * event.deltaX) / this.axis.width;
      const span = this.axis.last - this.axis.first;
      const first = clamp(this.axis.first + shift, whole.first, whole.last - span);
      this.axis = { ...this.axis, first, last: first + span };
    } else {
      this.axis = zoomAxis(this.axis, whole, x, Math.exp(-event.deltaY * 0.0022));
    }
  }

  private dayAt(event: PointerEvent): number {
    return toDay(this.axis!, event.clientX - this.plot.getBoundingClientRect().left);
  }

  private grab(event: PointerEvent, part: Handle | 'band' | 'plot'): void {
    if (!this.axis || !this.data || event.button !== 0) return;
    event.stopPropagation();
    this.player.stop();
    const { extent } = this.data;
    const start = this.days;
    const grabbed = this.dayAt(event);
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    if (part === 'from' || part === 'to') {
      target.focus({ preventScroll: true });
      const offset = grabbed - (part === 'from' ? start.from : start.to + 1);
      this.drag = (day) => moveHandle(start, part, Math.round(day - offset) - (part === 'to' ? 1 : 0), extent);
    } else if (start.mode === 'on' || (start.mode === 'upto' && part === 'plot')) {
      this.drag = (day) => moveHandle(start, 'to', Math.floor(day), extent);
      if (part === 'plot') this.change(this.drag(grabbed));
    } else if (part === 'band') {
      this.drag = (day) => slide(start, Math.round(day - grabbed), extent);
    } else {
      this.drag = (day) => (Math.abs(day - grabbed) < 0.5 ? start : brush(start, Math.floor(grabbed), Math.floor(day), extent));
    }
  }

  private onPointerMove(event: PointerEvent): void {
    if (this.drag) this.change(this.drag(this.dayAt(event)));
  }

  private release(): void {
    if (!this.drag) return;
    this.drag = null;
    this.settle();
  }

  private onHandleKey(event: KeyboardEvent, handle: Handle): void {
    if (!this.data) return;
    const [first, last] = this.data.extent;
    const day = this.days[handle];
    const by = event.shiftKey ? 7 : 1;
    const goals: Record<string, number> = {
      ArrowLeft: day - by,
      ArrowDown: day - by,
      ArrowRight: day + by,
      ArrowUp: day + by,
      PageDown: day - 30,
      PageUp: day + 30,
      Home: first,
      End: last,
    };
    if (!(event.key in goals)) return;
    event.preventDefault();
    event.stopPropagation();
    this.change(moveHandle(this.days, handle, goals[event.key], this.data.extent));
  }

  private onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as HTMLElement;
    if (target.matches('input, select, [role=radio]') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && !target.matches('button')) this.togglePlay();
    else if (event.key === 'ArrowLeft') this.stepBy(event.shiftKey ? -LARGER_STEP : -1);
    else if (event.key === 'ArrowRight') this.stepBy(event.shiftKey ? LARGER_STEP : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private onTyped(value: string, handle: Handle): void {
    const day = fromIso(value);
    if (day === null || !this.data) return;
    const { days } = this;
    const [first, last] = this.data.extent;
    const typed = clamp(day, first, last);
    const next = handle === 'from' ? { ...days, from: typed, to: Math.max(days.to, typed) } : { ...days, to: typed, from: Math.min(days.from, typed) };
    this.changeAndSettle(next);
  }

  private showAll(): void {
    if (!this.data || !this.axis) return;
    this.axis = wholeAxis(this.data.extent, this.axis.width);
    this.choosePreset('whole');
  }

  private choosePreset(name: Preset): void {
    if (this.data) this.changeAndSettle(preset(name, this.days, this.data.extent, this.data.opening));
  }

  private sentence(): string {
    return this.data ? windowSentence(this.days, this.counts, this.texts) : '';
  }

  protected override render() {
    const { texts } = this;
    return html`
      <section class="panel" aria-label=${texts.text('time.label')} @keydown=${this.onKey}>
        <div class="controls ${this.isFolded ? 'folded' : ''}" id="controls">
          ${modeChoice(this.mode, texts, (mode) => this.changeAndSettle({ ...this.days, mode }))}
          ${dateFields(this.days, this.data?.extent ?? null, texts, (value, handle) => this.onTyped(value, handle))}
          <div class="presets" role="group" aria-label=${texts.text('time.presets')}>
            ${PRESETS.map((name) => html`<button type="button" @click=${() => this.choosePreset(name)}>${texts.text(`preset.${name}`)}</button>`)}
          </div>
        </div>
        <div class="top">
          <p class="words">
            <strong>${windowTitle(this.days, texts)}</strong> <span>${windowCounts(this.counts, texts)}</span>
          </p>
          <span class="sides">
            <i></i>${texts.text('time.cooperation')} ↑<i class="down"></i>${texts.text('time.conflict')} ↓
          </span>
          ${playControls(this.isPlaying, this.loops, this.player.speed, texts, this.playActions)}
          ${unitChoice(this.unit, texts, (unit) => (this.chosenUnit = unit))}
          <button
            class="icon more"
            type="button"
            aria-expanded=${!this.isFolded}
            aria-controls="controls"
            aria-label=${texts.text('time.more')}
            @click=${() => (this.isFolded = !this.isFolded)}
          >
            ${icon('chevron')}
          </button>
        </div>
        ${this.renderPlot()}
        <p class="sr" role="status" aria-live="polite">${this.spoken}</p>
      </section>
    `;
  }

  private renderPlot() {
    const { axis } = this;
    return html`<div
      class="plot"
      @pointerdown=${(event: PointerEvent) => this.grab(event, 'plot')}
      @pointermove=${this.onPointerMove}
      @pointerup=${this.release}
      @pointercancel=${this.release}
      @dblclick=${this.showAll}
    >
      <canvas aria-hidden="true"></canvas>
      ${axis && this.data ? this.renderRange(axis) : nothing}
    </div>`;
  }

  private renderRange(axis: Axis) {
    const { texts, days } = this;
    const left = days.mode === 'upto' ? 0 : toX(axis, days.mode === 'on' ? days.to : days.from);
    const right = toX(axis, days.to + 1);
    const data = this.data!;
    const distance = days.mode === 'during' ? clamp(right, 0, axis.width) - clamp(left, 0, axis.width) : Infinity;
    const handle = (one: Handle, x: number) => sliderHandle(one, x, apart(one, distance), days, axis, data.extent, texts, this.handleActions);
    return html`
      <div class="clip">
        <div class="veil" style="transform:translateX(${left - axis.width}px)"></div>
        <div class="veil" style="transform:translateX(${right}px)"></div>
        <div
          class="band"
          style="transform:translateX(${left}px);width:${Math.max(2, right - left)}px"
          @pointerdown=${(event: PointerEvent) => this.grab(event, 'band')}
        ></div>
      </div>
      ${this.markers.map((marker) => markerButton(marker, axis, data, texts, (relation) => this.tell('marker-chosen', { relation })))}
      ${days.mode === 'during' ? handle('from', left) : nothing} ${handle('to', right)}
    `;
  }

  private settleUnlessDragging(): void {
    if (!this.drag && !this.isPlaying) this.settle();
  }
}
