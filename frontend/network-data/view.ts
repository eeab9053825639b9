import type { Level, NetworkData } from './network-data.js';
import { toIso } from './days.js';

export type WindowMode = 'during' | 'upto' | 'on';
export const MODES: readonly WindowMode[] = ['during', 'upto', 'on'];

export type Measure = 'degree' | 'strength';
export const MEASURES: readonly Measure[] = ['degree', 'strength'];

/** Lists are null for "all"; an empty list lets nothing through. */
export interface Filters {
  types: string[] | null;
  kinds: string[] | null;
  realis: string[];
  contexts: string[] | null;
  actors: string[] | null;
  articles: string[] | null;
  confidence: number;
  statements: number;
}

/** Everything that a link restores. */
export interface View extends Filters {
  from: string;
  to: string;
  mode: WindowMode;
  level: Level;
  selection: string[];
  ego: string | null;
  view: 'network' | 'table';
  camera: string | null;
  measure: Measure;
}

export type FilterName = keyof Filters;

export const NO_FILTERS: Readonly<Filters> = Object.freeze({
  types: null,
  kinds: null,
  realis: ['ACTUAL', 'INTENDED', 'CONDITIONAL'],
  contexts: null,
  actors: null,
  articles: null,
  confidence: 0,
  statements: 1,
});

export function defaultView(data: NetworkData): View {
  return {
    ...NO_FILTERS,
    from: toIso(data.opening[0]),
    to: toIso(data.opening[1]),
    mode: 'during',
    level: 'STATE',
    selection: [],
    ego: null,
    view: 'network',
    camera: null,
    measure: 'degree',
  };
}

/** The view with each part that is missing at its default. */
export function completeView(part: Partial<View> | null | undefined, defaults: View): View {
  const view = { ...defaults } as Record<string, unknown>;
  for (const [key, value] of Object.entries(part ?? {})) {
    if (key in defaults && value !== undefined && (value !== null || nullable(key))) view[key] = value;
  }
  return view as unknown as View;
}

/** Only the parts that differ from their defaults: what an address bar has to say. */
export function essentialView(view: View, defaults: View): Partial<View> {
  const essential: Record<string, unknown> = {};
  for (const key of Object.keys(defaults) as (keyof View)[]) {
    if (!same(view[key], defaults[key])) essential[key] = view[key];
  }
  return essential;
}

export function sameView(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => same(a[key], b[key]));
}

export function activeFilters(filters: Filters): FilterName[] {
  return (Object.keys(NO_FILTERS) as FilterName[]).filter((name) => !same(filters[name], NO_FILTERS[name]));
}

export function onlyFilters(view: Filters): Filters {
  const { types, kinds, realis, contexts, actors, articles, confidence, statements } = view;
  return { types, kinds, realis, contexts, actors, articles, confidence, statements };
}

function nullable(key: string): boolean {
  return ['types', 'kinds', 'contexts', 'actors', 'articles', 'ego', 'camera'].includes(key);
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value) => b.includes(value));
}
