/** Days are whole numbers since 1970-01-01; everything here is free of time zones. */
const MS_PER_DAY = 86_400_000;

export type BinUnit = 'day' | 'week' | 'month';

export function toIso(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day an ISO date names, or null when it names none (a typed date may be half written). */
export function fromIso(iso: string | null | undefined): number | null {
  if (!iso || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = Math.round(time / MS_PER_DAY);
  return toIso(day) === iso ? day : null;
}

export function toDate(day: number): Date {
  return new Date(day * MS_PER_DAY);
}

export function startOfMonth(day: number): number {
  const date = toDate(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / MS_PER_DAY;
}

export function endOfMonth(day: number): number {
  return nextMonth(startOfMonth(day)) - 1;
}

export function nextMonth(day: number): number {
  const date = toDate(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / MS_PER_DAY;
}

/** Monday of the week; day 0 was a Thursday. */
export function startOfWeek(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

export function startOfBin(day: number, unit: BinUnit): number {
  if (unit === 'day') return day;
  return unit === 'week' ? startOfWeek(day) : startOfMonth(day);
}

export function nextBin(start: number, unit: BinUnit): number {
  if (unit === 'day') return start + 1;
  return unit === 'week' ? start + 7 : nextMonth(start);
}

/** The finest unit that leaves each bar wide enough to see and to hit. */
export function unitFor(spanDays: number, widthPx: number): BinUnit {
  const perDay = widthPx / Math.max(1, spanDays);
  if (perDay >= 5) return 'day';
  return perDay * 7 >= 5 ? 'week' : 'month';
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
