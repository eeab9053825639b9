import type { Bounds } from './layout.js';

/** Centre of the picture in layout units, and pixels per unit. */
export interface Camera {
  x: number;
  y: number;
  k: number;
}

export interface Size {
  width: number;
  height: number;
}

export const ZOOM_EXTENT: [number, number] = [0.02, 8];
/** Room for nodes and labels at the rim, in pixels. */
const MARGIN_X = 62;
const MARGIN_Y = 44;

export function fitCamera(bounds: Bounds, size: Size, largest = 1.5): Camera {
  const width = Math.max(1, bounds.x1 - bounds.x0);
  const height = Math.max(1, bounds.y1 - bounds.y0);
  const marginX = Math.min(MARGIN_X, size.width / 6);
  const marginY = Math.min(MARGIN_Y, size.height / 6);
  const k = Math.min((size.width - 2 * marginX) / width, (size.height - 2 * marginY) / height, largest);
  return {
    x: (bounds.x0 + bounds.x1) / 2,
    y: (bounds.y0 + bounds.y1) / 2,
    k: Math.max(ZOOM_EXTENT[0], Math.min(ZOOM_EXTENT[1], k)),
  };
}

export function parseCamera(text: string | null | undefined): Camera | null {
  const [x, y, k, ...rest] = (text ?? '').split(',').map(Number);
  return rest.length === 0 && Number.isFinite(x) && Number.isFinite(y) && k > 0 ? { x, y, k } : null;
}

export function formatCamera({ x, y, k }: Camera): string {
  return `${round(x, 10)},${round(y, 10)},${round(k, 10_000)}`;
}

/** Nodes keep their size while a reader zooms in, and shrink before they would overlap while one zooms out. */
export function nodeScale(k: number): number {
  if (k < 0.625) return 1.6 * k;
  return k < 1 ? 1 : Math.min(1.5, Math.sqrt(k));
}

function round(value: number, by: number): number {
  return Math.round(value * by) / by;
}
