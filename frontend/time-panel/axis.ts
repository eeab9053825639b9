import { clamp, nextBin, nextMonth, startOfMonth, startOfWeek, toDate } from '../network-data/days.js';
import type { Localizer } from '../i18n/localizer.js';

/** The stretch of days that is seen, both ends fractional, the second exclusive. */
export interface Axis {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

const LEAST_DAYS = 7;

export function toX(axis: Axis, day: number): number {
  return ((day - axis.first) / (axis.last - axis.first)) * axis.width;
}

export function toDay(axis: Axis, x: number): number {
  return axis.first + (x / axis.width) * (axis.last - axis.first);
}

export function wholeAxis(extent: readonly [number, number], width: number): Axis {
  const pad = Math.max(1, (extent[1] - extent[0]) * 0.01);
  return { first: extent[0] - pad, last: extent[1] + 1 + pad, width };
}

/** Zooms around a place, never out of the whole. */
export function zoomAxis(axis: Axis, whole: Axis, x: number, factor: number): Axis {
  const span = clamp((axis.last - axis.first) / factor, LEAST_DAYS, whole.last - whole.first);
  const fixed = toDay(axis, x);
  const first = clamp(fixed - (x / axis.width) * span, whole.first, whole.last - span);
  return { ...axis, first, last: first + span };
}

export interface Tick {
  day: number;
  label: string;
  isMajor: boolean;
}

/** Ticks on days, weeks, months or years, as many as have room for their labels. */
export function ticks(axis: Axis, texts: Localizer): Tick[] {
  const perDay = axis.width / (axis.last - axis.first);
  if (perDay > 34) return walk(axis, Math.ceil(axis.first), 'day', (day) => ({ label: texts.dayOfMonth(day), isMajor: toDate(day).getUTCDate() === 1 }));
  if (perDay * 7 > 52) return walk(axis, startOfWeek(axis.first + 6), 'week', (day) => ({ label: texts.dayOfMonth(day), isMajor: false }));
  const every = perDay * 30 > 34 ? 1 : perDay * 91 > 34 ? 3 : 12;
  const list: Tick[] = [];
  for (let day = startOfMonth(axis.first); day < axis.last; day = nextMonth(day)) {
    const month = toDate(day).getUTCMonth();
    if (day < axis.first || month % every !== 0) continue;
    list.push({ day, label: month === 0 ? texts.year(day) : texts.month(day), isMajor: month === 0 });
  }
  return thin(list, axis);
}

function walk(axis: Axis, start: number, unit: 'day' | 'week', label: (day: number) => Omit<Tick, 'day'>): Tick[] {
  const list: Tick[] = [];
  for (let day = start; day < axis.last; day = nextBin(day, unit)) if (day >= axis.first) list.push({ day, ...label(day) });
  return list;
}

/** Many years leave room for every second or fifth only. */
function thin(list: Tick[], axis: Axis): Tick[] {
  const most = axis.width / 38;
  if (list.length <= most) return list;
  const every = Math.ceil(list.length / most);
  return list.filter((_, index) => index % every === 0);
}
