import { FAMILIES, type Family } from '../network-data/network-data.js';
import type { PathSink } from './surface.js';

const TAU = 2 * Math.PI;

/** The outline that tells an actor's kind. */
export function traceNode(sink: PathSink, kind: string, x: number, y: number, r: number): void {
  switch (kind) {
    case 'GOVERNMENT':
      return roundedSquare(sink, x, y, r * 0.9, r * 0.38);
    case 'ARMED_GROUP':
      return polygon(sink, x, y, r * 1.06, 6, 0);
    case 'ORGANISATION':
      return roundedSquare(sink, x, y, r * 0.88, 1);
    case 'COMPANY':
      return polygon(sink, x, y, r * 1.12, 4, -Math.PI / 2);
    default:
      sink.moveTo(x + r, y);
      sink.arc(x, y, r, 0, TAU);
      sink.closePath();
  }
}

function polygon(sink: PathSink, x: number, y: number, r: number, corners: number, turn: number): void {
  for (let k = 0; k < corners; k++) {
    const angle = turn + (k * TAU) / corners;
    const px = x + r * Math.cos(angle);
    const py = y + r * Math.sin(angle);
    if (k === 0) sink.moveTo(px, py);
    else sink.lineTo(px, py);
  }
  sink.closePath();
}

function roundedSquare(sink: PathSink, x: number, y: number, h: number, corner: number): void {
  const c = Math.min(corner, h);
  sink.moveTo(x - h + c, y - h);
  sink.lineTo(x + h - c, y - h);
  sink.quadraticCurveTo(x + h, y - h, x + h, y - h + c);
  sink.lineTo(x + h, y + h - c);
  sink.quadraticCurveTo(x + h, y + h, x + h - c, y + h);
  sink.lineTo(x - h + c, y + h);
  sink.quadraticCurveTo(x - h, y + h, x - h, y + h - c);
  sink.lineTo(x - h, y - h + c);
  sink.quadraticCurveTo(x - h, y - h, x - h + c, y - h);
  sink.closePath();
}

/** Where an edge ends and which way it runs there. */
export interface EdgeEnd {
  x: number;
  y: number;
  ux: number;
  uy: number;
  size: number;
}

/** How a family's mark is finished: filled marks stand for deeds, open ones for words. */
export const MARK_IS_FILLED: readonly boolean[] = FAMILIES.map((family) => family === 'MC' || family === 'MX');

/**
 * The arrow head, a second cue besides colour: an open tip for words of cooperation, a full one for deeds, a bar across
 * for words of conflict, a full tip against a bar for deeds, a ring for demands.
 */
export function traceHead(sink: PathSink, family: Family, { x, y, ux, uy, size }: EdgeEnd): void {
  const half = size * 0.6;
  const tipX = x + ux * size;
  const tipY = y + uy * size;
  switch (family) {
    case 'VC':
      sink.moveTo(x, y);
      sink.lineTo(tipX, tipY);
      sink.moveTo(x - uy * half, y + ux * half);
      sink.lineTo(tipX, tipY);
      sink.lineTo(x + uy * half, y - ux * half);
      return;
    case 'MC':
      triangle(sink, x, y, tipX, tipY, ux, uy, half);
      return;
    case 'VX':
      sink.moveTo(x, y);
      sink.lineTo(tipX - ux, tipY - uy);
      bar(sink, tipX - ux, tipY - uy, ux, uy, half * 1.1);
      return;
    case 'MX':
      triangle(sink, x, y, tipX - ux * 2.2, tipY - uy * 2.2, ux, uy, half);
      thickBar(sink, tipX - ux * 1.8, tipY - uy * 1.8, ux, uy, half * 1.15);
      return;
    case 'NEUTRAL': {
      const r = size * 0.42;
      const mx = x + ux * r;
      const my = y + uy * r;
      sink.moveTo(mx + r, my);
      sink.arc(mx, my, r, 0, TAU);
      sink.closePath();
    }
  }
}

/** The mark in the middle of an edge that has no direction. */
export function traceMiddle(sink: PathSink, x: number, y: number, r: number): void {
  polygon(sink, x, y, r, 4, 0);
}

function triangle(sink: PathSink, x: number, y: number, tipX: number, tipY: number, ux: number, uy: number, half: number): void {
  sink.moveTo(tipX, tipY);
  sink.lineTo(x - uy * half, y + ux * half);
  sink.lineTo(x + uy * half, y - ux * half);
  sink.closePath();
}

function bar(sink: PathSink, x: number, y: number, ux: number, uy: number, half: number): void {
  sink.moveTo(x - uy * half, y + ux * half);
  sink.lineTo(x + uy * half, y - ux * half);
}

function thickBar(sink: PathSink, x: number, y: number, ux: number, uy: number, half: number): void {
  sink.moveTo(x - uy * half, y + ux * half);
  sink.lineTo(x + ux * 1.8 - uy * half, y + uy * 1.8 + ux * half);
  sink.lineTo(x + ux * 1.8 + uy * half, y + uy * 1.8 - ux * half);
  sink.lineTo(x + uy * half, y - ux * half);
  sink.closePath();
}

/** What stands in a node: the ISO code of a state, the acronym of an organisation, the initials of a person. */
export function initialsOf(id: string, name: string, iso2: string, kind: string): string {
  if (iso2) return iso2;
  const acronym = /\b[A-Z]{2,4}\b/.exec(name);
  if (acronym) return acronym[0];
  const suffix = /-([A-Z]{2,4})$/.exec(id);
  if (suffix) return suffix[1];
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = words.map((word) => word[0]);
  if (kind === 'PERSON' && letters.length > 2) return letters[0] + letters[letters.length - 1];
  return (letters.length > 1 ? letters.join('') : name.slice(0, 2)).slice(0, 3).toUpperCase();
}
