import { describe, expect, it } from 'vitest';
import { loosen, untangle, type Disc } from './untangling.js';

/** A heap that is densest in the middle, the same each time. */
function heap(count: number): Disc[] {
  return Array.from({ length: count }, (_, k) => {
    const distance = k * 0.4;
    return { x: distance * Math.cos(k * 2.4), y: distance * Math.sin(k * 2.4), radius: 4 + (k % 3) };
  });
}

function overlaps(discs: Disc[]): number {
  let count = 0;
  discs.forEach((a, i) => discs.slice(i + 1).forEach((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 1.001 && count++));
  return count;
}

describe('untangling', () => {
  it('leaves no two discs on top of each other', () => {
    const discs = heap(600);
    expect(overlaps(discs)).toBeGreaterThan(100);

    loosen(discs, 0.5);
    untangle(discs, 200);

    expect(overlaps(discs)).toBe(0);
  });

  it('gives the same places each time', () => {
    const [one, other] = [heap(200), heap(200)];
    untangle(one, 50);
    untangle(other, 50);

    expect(one).toEqual(other);
  });

  it('leaves alone what has room', () => {
    const discs = [0, 1, 2].map((k) => ({ x: 100 * k, y: 0, radius: 20 }));

    untangle(discs, 10);

    expect(discs.map(({ x }) => x)).toEqual([0, 100, 200]);
  });

  it('parts two that lie on the same spot', () => {
    const discs = [0, 1].map(() => ({ x: 5, y: 5, radius: 10 }));

    untangle(discs, 10);

    expect(overlaps(discs)).toBe(0);
  });

  it('keeps who is nearer the middle nearer', () => {
    const discs = heap(100);
    const order = discs.map((disc) => disc.radius);

    loosen(discs, 0.5);

    const distances = discs.map(({ x, y }) => Math.hypot(x, y));
    expect(distances.slice(1)).toEqual([...distances.slice(1)].sort((a, b) => a - b));
    expect(discs.map((disc) => disc.radius)).toEqual(order);
  });
});
