/** The part of a canvas context that d3-path speaks as well: one painter draws on both. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  closePath(): void;
}

export interface StrokeStyle {
  colour: string;
  width: number;
  opacity: number;
  dashed?: boolean;
}

export interface TextStyle {
  colour: string;
  /** Drawn around the letters so that they read on top of edges. */
  halo: string | null;
  size: number;
  weight: number;
  opacity: number;
  align: 'start' | 'middle' | 'end';
}

/** What a scene is painted on. Text is placed by the middle of its line. */
export interface Surface {
  /** Whether each edge and actor must be an element of its own; otherwise equal ones share a path. */
  readonly separate: boolean;
  /** Width up to which a line costs next to nothing, one pixel of the screen; 0 where all widths cost the same. */
  readonly hair: number;
  begin(): PathSink;
  stroke(style: StrokeStyle): void;
  fill(colour: string, opacity: number): void;
  text(text: string, x: number, y: number, style: TextStyle): void;
  openGroup(role: string, id: string, title: string): void;
  closeGroup(): void;
}

/** Opacity is painted in steps, so that things that fade together share a path. */
export const OPACITY_STEPS = 4;
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const DASH: readonly number[] = [5, 4];

export function fontOf(style: { size: number; weight: number }): string {
  return `${style.weight} ${style.size}px ${FONT}`;
}
