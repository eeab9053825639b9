import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { ZOOM_EXTENT, type Camera } from './camera.js';
import type { Hit } from './hits.js';
import type { Stage } from './stage.js';

export interface PointerHandlers {
  /** The reader has moved the camera and let go. */
  moved(camera: Camera): void;
  hovered(hit: Hit | null, x: number, y: number): void;
  clicked(hit: Hit | null, adding: boolean): void;
  doubleClicked(hit: Hit | null): void;
  pinned(): void;
}

const TOUCH_TOLERANCE = 10;
const MOUSE_TOLERANCE = 3;
const DRAG_STARTS_AFTER = 4;
const DOUBLE_TAP_MS = 320;

/** Pan, zoom and pinch by d3-zoom; hover, click and dragging of actors by pointer events. */
export class PointerControl {
  private readonly behaviour: ZoomBehavior<HTMLElement, unknown>;
  private drag: { actor: number; id: number; x: number; y: number; moved: boolean } | null = null;
  private lastTap = { time: 0, key: '' };
  private following = false;

  constructor(
    private readonly ground: HTMLElement,
    private readonly stage: Stage,
    private readonly handlers: PointerHandlers,
  ) {
    this.behaviour = zoom<HTMLElement, unknown>()
      .scaleExtent(ZOOM_EXTENT)
      .filter((event: Event) => this.mayZoom(event))
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.onZoom(event))
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => this.onZoomEnd(event));
    select(ground).call(this.behaviour).on('dblclick.zoom', null);
    ground.addEventListener('pointerdown', (event) => this.onDown(event));
    ground.addEventListener('pointermove', (event) => this.onMove(event));
    ground.addEventListener('pointerup', (event) => this.onUp(event));
    ground.addEventListener('pointercancel', () => (this.drag = null));
    ground.addEventListener('pointerleave', () => this.handlers.hovered(null, 0, 0));
    ground.addEventListener('click', (event) => this.onClick(event));
  }

  /** Tells d3-zoom where the camera is after something else has moved it. */
  follow(camera: Camera): void {
    const { width, height } = this.stage.size;
    const transform = zoomIdentity.translate(width / 2 - camera.x * camera.k, height / 2 - camera.y * camera.k).scale(camera.k);
    this.following = true;
    select(this.ground).call(this.behaviour.transform, transform);
    this.following = false;
  }

  private mayZoom(event: Event): boolean {
    if (event.type === 'wheel') return true;
    if (event instanceof MouseEvent && (event.button !== 0 || event.ctrlKey)) return false;
    if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1 || !this.drag;
    return !this.drag;
  }

  private onZoom(event: D3ZoomEvent<HTMLElement, unknown>): void {
    if (this.following) return;
    const source = event.sourceEvent as Event | TouchEvent | null;
    if (source?.type === 'wheel' || (source && 'touches' in source && source.touches.length > 1)) this.drag = null;
    this.stage.look(this.cameraOf(event), { panning: true });
  }

  private onZoomEnd(event: D3ZoomEvent<HTMLElement, unknown>): void {
    if (this.following || !event.sourceEvent) return;
    const camera = this.cameraOf(event);
    this.stage.look(camera, { settled: true });
    this.handlers.moved(camera);
  }

  private cameraOf({ transform }: D3ZoomEvent<HTMLElement, unknown>): Camera {
    const { width, height } = this.stage.size;
    return {
      x: (width / 2 - transform.x) / transform.k,
      y: (height / 2 - transform.y) / transform.k,
      k: transform.k,
    };
  }

  private onDown(event: PointerEvent): void {
    const hit = this.hitAt(event);
    this.drag = null;
    if (hit?.kind !== 'actor' || event.button !== 0 || !event.isPrimary) return;
    this.drag = { actor: hit.actor, id: event.pointerId, x: event.offsetX, y: event.offsetY, moved: false };
  }

  private onMove(event: PointerEvent): void {
    const { drag } = this;
    if (drag && drag.id === event.pointerId && event.buttons !== 0) {
      if (!drag.moved && Math.hypot(event.offsetX - drag.x, event.offsetY - drag.y) < DRAG_STARTS_AFTER) return;
      if (!drag.moved) this.ground.setPointerCapture(event.pointerId);
      drag.moved = true;
      this.stage.pin(drag.actor, event.offsetX, event.offsetY);
      return;
    }
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.handlers.hovered(this.hitAt(event), event.offsetX, event.offsetY);
  }

  private onUp(event: PointerEvent): void {
    if (this.drag?.id !== event.pointerId || !this.drag.moved) return;
    this.handlers.pinned();
  }

  private onClick(event: MouseEvent): void {
    const wasDragged = this.drag?.moved;
    this.drag = null;
    if (wasDragged) return;
    const hit = this.hitAt(event as PointerEvent);
    const key = hit ? `${hit.kind}${hit.kind === 'actor' ? hit.actor : hit.edge}` : '';
    const isDouble = key !== '' && key === this.lastTap.key && event.timeStamp - this.lastTap.time < DOUBLE_TAP_MS;
    this.lastTap = { time: isDouble ? 0 : event.timeStamp, key };
    if (isDouble) this.handlers.doubleClicked(hit);
    else this.handlers.clicked(hit, event.shiftKey || event.metaKey || event.ctrlKey);
  }

  private hitAt(event: PointerEvent): Hit | null {
    this.stage.flush();
    const tolerance = event.pointerType === 'touch' ? TOUCH_TOLERANCE : MOUSE_TOLERANCE;
    return this.stage.hit(event.offsetX, event.offsetY, tolerance);
  }
}
