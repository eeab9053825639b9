/** Of more hair lines than this a stroke of the whole width is no dearer, and smoother; dashed strokes are dearer by far. */
const MOST = 3;
const MOST_DASHED = 5;

/** Whether a line of this width is drawn as hair lines side by side; `hair` is the width of one, 0 where they are no cheaper. */
export function isStranded(width: number, hair: number, dashed = false): boolean {
  return width > hair && width <= (dashed ? MOST_DASHED : MOST) * hair;
}

/** Calls back with how far each hair line is shifted, so that side by side they are as wide as a line that runs along (dx, dy). */
export function eachStrand(width: number, hair: number, dx: number, dy: number, trace: (ox: number, oy: number) => void): void {
  const length = Math.hypot(dx, dy) || 1;
  // A hair line is one pixel high or one wide, whichever way it runs, so on the slant it is thinner than a pixel.
  const thickness = (hair * Math.max(Math.abs(dx), Math.abs(dy), length / 2)) / length;
  const count = Math.max(1, Math.ceil(width / thickness - 0.15));
  const gap = count > 1 ? (width - thickness) / (count - 1) / length : 0;
  for (let strand = 0; strand < count; strand++) {
    const aside = (strand - (count - 1) / 2) * gap;
    trace(-dy * aside, dx * aside);
  }
}
