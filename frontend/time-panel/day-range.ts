import { clamp, endOfMonth, nextBin, startOfBin, startOfMonth, type BinUnit } from '../network-data/days.js';
import type { DayWindow } from '../network-data/window.js';

export type Extent = readonly [number, number];
export type Handle = 'from' | 'to';
export type Preset = 'whole' | 'opening' | 'month' | 'days30';
export const PRESETS: readonly Preset[] = ['whole', 'opening', 'month', 'days30'];

/** One handle moved to a day; it stops at the other handle and at the ends. */
export function moveHandle(window: DayWindow, handle: Handle, day: number, [first, last]: Extent): DayWindow {
  if (handle === 'from') return { ...window, from: clamp(day, first, window.to) };
  const least = window.mode === 'during' ? window.from : first;
  const to = clamp(day, least, last);
  return { ...window, to, from: Math.min(window.from, to) };
}

/** The whole window moved by some days, with its length kept. */
export function slide(window: DayWindow, days: number, [first, last]: Extent): DayWindow {
  if (window.mode !== 'during') return moveHandle(window, 'to', window.to + days, [first, last]);
  const shift = clamp(days, first - window.from, last - window.to);
  return { ...window, from: window.from + shift, to: window.to + shift };
}

/** One step of play: a day, week or month, by as many units. Whole months stay whole months. */
export function step(window: DayWindow, unit: BinUnit, units: number, extent: Extent): DayWindow {
  const wholeMonths = unit === 'month' && window.from === startOfMonth(window.from) && window.to === endOfMonth(window.to);
  const moved = (day: number) => {
    let start = startOfBin(day, unit);
    for (let k = 0; k < Math.abs(units); k++) start = units > 0 ? nextBin(start, unit) : startOfBin(start - 1, unit);
    return start;
  };
  if (unit !== 'month') return slide(window, units * (unit === 'day' ? 1 : 7), extent);
  if (window.mode !== 'during') return moveHandle(window, 'to', endOfMonth(moved(window.to)), extent);
  if (!wholeMonths) return slide(window, moved(window.from) - startOfMonth(window.from), extent);
  const next = { ...window, from: moved(window.from), to: endOfMonth(moved(window.to)) };
  return next.from < extent[0] || next.to > endOfMonth(extent[1]) ? window : { ...next, to: Math.min(next.to, extent[1]) };
}

export function preset(name: Preset, window: DayWindow, extent: Extent, opening: Extent): DayWindow {
  switch (name) {
    case 'whole':
      return { ...window, from: extent[0], to: extent[1] };
    case 'opening':
      return { ...window, from: opening[0], to: opening[1] };
    case 'month':
      return { ...window, from: Math.max(extent[0], startOfMonth(window.to)), to: Math.min(extent[1], endOfMonth(window.to)) };
    case 'days30':
      return { ...window, from: Math.max(extent[0], window.to - 29) };
  }
}

/** The window that a range drawn from one day to another stands for. */
export function brush(window: DayWindow, start: number, end: number, [first, last]: Extent): DayWindow {
  return {
    ...window,
    from: clamp(Math.min(start, end), first, last),
    to: clamp(Math.max(start, end), first, last),
  };
}

export function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to && a.mode === b.mode;
}
