import { describe, expect, it } from 'vitest';
import { eachStrand, isStranded } from './strands.js';

function shifts(width: number, hair: number, dx: number, dy: number): [number, number][] {
  const all: [number, number][] = [];
  eachStrand(width, hair, dx, dy, (ox, oy) => all.push([ox, oy]));
  return all;
}

describe('strands', () => {
  it('stand for lines of a few pixels, where hair lines are cheap', () => {
    expect(isStranded(2, 1)).toBe(true);
    expect(isStranded(1, 1)).toBe(false);
    expect(isStranded(4, 1)).toBe(false);
    expect(isStranded(4, 1, true)).toBe(true);
    expect(isStranded(2, 0)).toBe(false);
  });

  it('lie side by side and reach as far as the line would', () => {
    expect(shifts(3, 1, 10, 0).map(([, oy]) => oy)).toEqual([-1, 0, 1]);
    expect(shifts(2, 0.5, 0, 8).map(([ox]) => ox)).toEqual([0.75, 0.25, -0.25, -0.75]);
  });

  it('are closer on the slant, where a hair line is thinner', () => {
    const slanted = shifts(2, 1, 10, 10);
    expect(slanted).toHaveLength(3);
    const [first, last] = [slanted[0], slanted[2]];
    expect(Math.hypot(first[0] - last[0], first[1] - last[1])).toBeCloseTo(2 - Math.SQRT1_2);
  });

  it('lie on top of each other where nothing has a length', () => {
    for (const [ox, oy] of shifts(2, 1, 0, 0)) expect(Number.isFinite(ox + oy)).toBe(true);
  });
});
