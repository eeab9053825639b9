export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** Less than this much, in layout units, nobody sees. */
const TOLERATED = 1;
/** More than there are rows. */
const COLUMN = 1 << 20;

/**
 * Moves discs that overlap apart, each half the way, until none do or the rounds are used up. Looks only at discs in
 * neighbouring cells of a grid, so a round takes O(n) where they are spread out. The same discs give the same places.
 */
export function untangle(discs: Disc[], rounds: number): void {
  const cell = 2 * discs.reduce((largest, { radius }) => Math.max(largest, radius), 1);
  for (let round = 0; round < rounds; round++) if (!pushApart(discs, cell)) return;
}

/**
 * Moves discs away from the middle where they crowd there, so far that those within any circle around it fill no more
 * than a given share of it. Who is nearer the middle stays nearer, and nobody changes direction.
 */
export function loosen(discs: Disc[], share: number): void {
  let area = 0;
  for (const disc of [...discs].sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))) {
    area += disc.radius ** 2;
    const distance = Math.hypot(disc.x, disc.y);
    const factor = distance > 0 ? Math.max(1, Math.sqrt(area / share) / distance) : 1;
    disc.x *= factor;
    disc.y *= factor;
  }
}

function pushApart(discs: Disc[], cell: number): boolean {
  const grid = new Map<number, number[]>();
  let moved = false;
  discs.forEach((disc, index) => {
    const column = Math.floor(disc.x / cell);
    const row = Math.floor(disc.y / cell);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) for (const other of grid.get(c * COLUMN + r) ?? []) if (push(disc, discs[other])) moved = true;
    }
    const key = column * COLUMN + row;
    const there = grid.get(key);
    if (there) there.push(index);
    else grid.set(key, [index]);
  });
  return moved;
}

function push(a: Disc, b: Disc): boolean {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const least = a.radius + b.radius;
  const distance = Math.hypot(dx, dy);
  if (distance >= least - TOLERATED) return false;
  const by = (least - distance) / 2;
  const ux = distance > 0 ? dx / distance : 1;
  const uy = distance > 0 ? dy / distance : 0;
  a.x += ux * by;
  a.y += uy * by;
  b.x -= ux * by;
  b.y -= uy * by;
  return true;
}
