import type { Histogram } from '../network-data/histogram.js';
import { FAMILIES } from '../network-data/network-data.js';
import { toX, type Axis, type Tick } from './axis.js';

export interface HistogramColours {
  family: string[];
  total: string;
  line: string;
  text: string;
  font: string;
}

export const AXIS_HEIGHT = 18;
const TOP = 10;
/** Stacked from the axis outwards. */
const UP = [FAMILIES.indexOf('VC'), FAMILIES.indexOf('MC')];
const DOWN = [FAMILIES.indexOf('NEUTRAL'), FAMILIES.indexOf('VX'), FAMILIES.indexOf('MX')];

/** Where the axis between cooperation and conflict runs: each side has room for its highest bar. */
export function baseline(histogram: Histogram, height: number): { y: number; perRelation: number } {
  const room = height - TOP - AXIS_HEIGHT;
  const perRelation = room / Math.max(1, histogram.maxUp + histogram.maxDown);
  return { y: TOP + histogram.maxUp * perRelation, perRelation };
}

/** Bars of what passes over bars of everything. Their scale is that of everything, so no filter or window changes it. */
export function paintHistogram(
  context: CanvasRenderingContext2D,
  histogram: Histogram,
  axis: Axis,
  ticks: readonly Tick[],
  height: number,
  colours: HistogramColours,
): void {
  const { y, perRelation } = baseline(histogram, height);
  const { starts, allUp, allDown, passing } = histogram;
  paintTicks(context, ticks, axis, height, colours);
  const bars = bounds(histogram, axis);
  const column = (bin: number) => {
    const left = toX(axis, starts[bin]);
    const width = toX(axis, starts[bin + 1]) - left;
    const gap = width > 4 ? 1 : width > 2 ? 0.5 : 0;
    return { left: left + gap / 2, width: Math.max(1, width - gap) };
  };
  context.fillStyle = colours.total;
  for (let bin = bars.first; bin < bars.end; bin++) {
    const { left, width } = column(bin);
    context.fillRect(left, y - allUp[bin] * perRelation, width, allUp[bin] * perRelation);
    context.fillRect(left, y, width, allDown[bin] * perRelation);
  }
  for (const [families, sign] of [[UP, -1], [DOWN, 1]] as const) {
    for (let bin = bars.first; bin < bars.end; bin++) {
      const { left, width } = column(bin);
      let height = 0;
      for (const family of families) {
        const bar = passing[family][bin] * perRelation;
        if (bar === 0) continue;
        context.fillStyle = colours.family[family];
        context.fillRect(left, sign < 0 ? y - height - bar : y + height, width, bar);
        height += bar;
      }
    }
  }
  context.fillStyle = colours.line;
  context.fillRect(0, Math.round(y) - 0.5, axis.width, 1);
}

function paintTicks(
  context: CanvasRenderingContext2D,
  ticks: readonly Tick[],
  axis: Axis,
  height: number,
  colours: HistogramColours,
): void {
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const tick of ticks) {
    const x = Math.round(toX(axis, tick.day));
    context.globalAlpha = tick.isMajor ? 0.55 : 0.22;
    context.fillStyle = colours.line;
    context.fillRect(x, 2, 1, height - 4);
    context.globalAlpha = 1;
    context.font = `${tick.isMajor ? 600 : 400} 11px ${colours.font}`;
    context.fillStyle = colours.text;
    if (x + context.measureText(tick.label).width + 6 < axis.width) context.fillText(tick.label, x + 4, height - AXIS_HEIGHT / 2 + 1);
  }
}

function bounds({ starts }: Histogram, axis: Axis): { first: number; end: number } {
  let first = 0;
  while (first < starts.length - 1 && starts[first + 1] <= axis.first) first++;
  let end = first;
  while (end < starts.length - 1 && starts[end] < axis.last) end++;
  return { first, end };
}
