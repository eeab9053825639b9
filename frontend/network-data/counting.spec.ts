import { describe, expect, it } from 'vitest';
import { networkOf } from '../testing/small-network.js';
import { fromIso, startOfWeek, toIso, unitFor } from './days.js';
import { countFacets, explainEmptiness } from './facets.js';
import { foldedLevel } from './folding.js';
import { histogram } from './histogram.js';
import { FAMILIES } from './network-data.js';
import { screen } from './screening.js';
import { NetworkSearch, foldText } from './search.js';
import { NO_FILTERS, completeView, defaultView, essentialView } from './view.js';
import { toggled } from '../relation-filters/toggling.js';

const data = networkOf(
  [
    { source: 'TUR', target: 'LBY-GNA', type: 'AID', from: '2020-01-05', contexts: 1 },
    { source: 'TUR', target: 'LBY-GNA', type: 'SUPPORT', from: '2020-01-06', contexts: 3, subject: 'Pengiriman tentara' },
    { source: 'LBY-LNA', target: 'LBY-GNA', type: 'ASSAULT', from: '2020-02-10' },
    { source: 'UNO', target: 'LBY-LNA', type: 'REQUEST', from: '2020-02-29' },
  ],
  ['2020-01-01', '2020-02-29'],
);
const folded = foldedLevel(data, 'STATE');
const whole = { from: data.extent[0], to: data.extent[1], mode: 'during' as const };
const typeIndex = (id: string) => data.types.findIndex((type) => type.id === id);

describe('facets', () => {
  it('count each facet under all other filters, not under its own', () => {
    const facets = countFacets(data, folded, screen(data, folded, { ...NO_FILTERS, types: ['AID'], contexts: ['MILITARY'] }), whole);
    expect(facets.types[typeIndex('AID')]).toBe(1);
    expect(facets.types[typeIndex('SUPPORT')]).toBe(1);
    expect(facets.types[typeIndex('ASSAULT')]).toBe(0);
    expect(facets.contexts).toEqual([1, 0]);
    expect(facets.kinds.slice(0, 2)).toEqual([1, 1]);
  });

  it('count a relation for each kind at its ends once', () => {
    const facets = countFacets(data, folded, screen(data, folded, NO_FILTERS), whole);
    expect(facets.kinds).toEqual([2, 3, 2, 1, 0, 0]);
  });

  it('name the filter that alone empties a window', () => {
    const failing = screen(data, folded, { ...NO_FILTERS, types: [], confidence: 0 });
    expect(explainEmptiness(data, folded, failing, whole)).toEqual({ inTime: 4, hiding: [{ filter: 'types', relations: 4 }] });
    expect(explainEmptiness(data, folded, failing, { from: 0, to: 1, mode: 'during' }).inTime).toBe(0);
  });
});

describe('histogram', () => {
  it('counts by sign, over everything in grey', () => {
    const months = histogram(data, folded, screen(data, folded, { ...NO_FILTERS, types: ['AID', 'ASSAULT'] }), 'month');
    expect([...months.starts].map(toIso)).toEqual(['2020-01-01', '2020-02-01', '2020-03-01']);
    expect([...months.allUp]).toEqual([2, 0]);
    expect([...months.allDown]).toEqual([0, 2]);
    expect([...months.passing[FAMILIES.indexOf('MC')]]).toEqual([1, 0]);
    expect([...months.passing[FAMILIES.indexOf('MX')]]).toEqual([0, 1]);
    expect([...months.passing[FAMILIES.indexOf('NEUTRAL')]]).toEqual([0, 0]);
    expect(months).toMatchObject({ maxUp: 2, maxDown: 2 });
  });

  it('counts what happens on the last day', () => {
    const days = histogram(data, folded, new Uint8Array(4), 'day');
    expect(days.starts).toHaveLength(61);
    expect(days.allDown[59]).toBe(1);
  });

  it('chooses its unit by the room for bars', () => {
    expect([unitFor(60, 900), unitFor(500, 900), unitFor(3000, 900)]).toEqual(['day', 'week', 'month']);
    expect(toIso(startOfWeek(fromIso('2020-01-12')!))).toBe('2020-01-06');
    expect(toIso(startOfWeek(fromIso('1969-12-31')!))).toBe('1969-12-29');
  });
});

describe('search', () => {
  const search = new NetworkSearch(data);
  const names = (query: string) => search.actors(query, 'en').map(({ actor }) => data.actorId[actor]);

  it('folds diacritics', () => {
    expect(foldText('Recep Tayyip ERDOĞAN')).toBe('recep tayyip erdogan');
    expect(names('çavuş')).toEqual(['cavusoglu']);
    expect(names('Turkiye')).toEqual(['TUR']);
  });

  it('finds by alias and by names of other languages, whole words first', () => {
    expect(names('PBB')).toEqual(['UNO']);
    expect(names('turki')[0]).toBe('TUR');
    expect(search.actors('PBB', 'en')[0].alias).toBe('PBB');
    expect(names('national army')).toEqual(['LBY-LNA']);
    expect(names('nation')).toHaveLength(3);
  });

  it('finds relations by subject', () => {
    expect(search.relations('tentara', folded)).toEqual([{ relation: 1, subject: 'Pengiriman tentara' }]);
  });
});

describe('a view', () => {
  const defaults = defaultView(data);

  it('says only what differs from its defaults, and is completed by them', () => {
    const view = { ...defaults, types: [], selection: ['TUR'] };
    expect(essentialView(view, defaults)).toEqual({ types: [], selection: ['TUR'] });
    expect(completeView(essentialView(view, defaults), defaults)).toEqual(view);
    expect(completeView({ from: undefined, camera: null, mode: null as never }, defaults)).toEqual(defaults);
  });

  it('has no list filter that lists everything', () => {
    expect(toggled(null, 'a', ['a', 'b'])).toEqual(['b']);
    expect(toggled(['b'], 'a', ['a', 'b'])).toBeNull();
    expect(toggled(['a'], 'a', ['a', 'b'])).toEqual([]);
  });
});
