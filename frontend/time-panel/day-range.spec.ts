import { describe, expect, it } from 'vitest';
import { fromIso, toIso } from '../network-data/days.js';
import type { DayWindow } from '../network-data/window.js';
import { toDay, toX, wholeAxis, zoomAxis } from './axis.js';
import { brush, moveHandle, preset, slide, step } from './day-range.js';

const day = (iso: string) => fromIso(iso)!;
const extent = [day('2019-01-01'), day('2020-12-31')] as const;
const opening = [day('2020-01-01'), day('2020-06-30')] as const;
const window = (from: string, to: string, mode: DayWindow['mode'] = 'during'): DayWindow => ({ from: day(from), to: day(to), mode });
const iso = ({ from, to }: DayWindow) => `${toIso(from)}/${toIso(to)}`;

describe('a window', () => {
  const spring = window('2020-03-01', '2020-05-31');

  it('has handles that stop at each other and at the ends', () => {
    expect(iso(moveHandle(spring, 'from', day('2021-01-01'), extent))).toBe('2020-05-31/2020-05-31');
    expect(iso(moveHandle(spring, 'to', day('2019-06-01'), extent))).toBe('2020-03-01/2020-03-01');
    expect(iso(moveHandle(spring, 'to', day('2030-01-01'), extent))).toBe('2020-03-01/2020-12-31');
  });

  it('can go back beyond its start where only the day counts', () => {
    expect(iso(moveHandle({ ...spring, mode: 'on' }, 'to', day('2019-06-01'), extent))).toBe('2019-06-01/2019-06-01');
  });

  it('slides with its length kept', () => {
    expect(iso(slide(spring, 10, extent))).toBe('2020-03-11/2020-06-10');
    expect(iso(slide(spring, 9999, extent))).toBe('2020-10-01/2020-12-31');
  });

  it('steps by whole months when it is whole months', () => {
    expect(iso(step(window('2020-01-01', '2020-01-31'), 'month', 1, extent))).toBe('2020-02-01/2020-02-29');
    expect(iso(step(window('2020-03-01', '2020-03-31'), 'month', -1, extent))).toBe('2020-02-01/2020-02-29');
    expect(iso(step(spring, 'week', 2, extent))).toBe('2020-03-15/2020-06-14');
    expect(iso(step(window('2020-03-05', '2020-03-10', 'upto'), 'month', 1, extent))).toBe('2020-03-05/2020-04-30');
  });

  it('has presets', () => {
    expect(iso(preset('whole', spring, extent, opening))).toBe('2019-01-01/2020-12-31');
    expect(iso(preset('opening', spring, extent, opening))).toBe('2020-01-01/2020-06-30');
    expect(iso(preset('month', spring, extent, opening))).toBe('2020-05-01/2020-05-31');
    expect(iso(preset('days30', spring, extent, opening))).toBe('2020-05-02/2020-05-31');
  });

  it('can be drawn in either direction', () => {
    expect(iso(brush(spring, day('2020-02-10'), day('2020-02-01'), extent))).toBe('2020-02-01/2020-02-10');
  });
});

describe('the axis', () => {
  it('zooms around a place and never out of the whole', () => {
    const whole = wholeAxis(extent, 1000);
    const near = zoomAxis(whole, whole, 300, 4);
    expect(toDay(near, 300)).toBeCloseTo(toDay(whole, 300));
    expect(toX(near, toDay(near, 123))).toBeCloseTo(123);
    const back = zoomAxis(near, whole, 900, 0.01);
    expect(back.first).toBeCloseTo(whole.first);
    expect(back.last).toBeCloseTo(whole.last);
  });
});
