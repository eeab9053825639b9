import { describe, expect, it } from 'vitest';
import { localizer } from '../i18n/localizer.js';
import { edgeDetails } from '../shared/wording.js';
import { networkOf, type Note } from '../testing/small-network.js';
import { fromIso } from './days.js';
import { foldedLevel } from './folding.js';
import type { Level } from './network-data.js';
import { screen } from './screening.js';
import { NO_FILTERS, type Filters, type WindowMode } from './view.js';
import { NetworkWindow, parseEgo } from './window.js';

const MEMORANDUM: Note = { source: 'TUR', target: 'LBY-GNA', type: 'AGREE', from: '2019-11-27', lasting: true, subject: 'maritime boundaries' };
const BACKING: Note = { source: 'RUS', target: 'LBY-LNA', type: 'SUPPORT', from: '2020-01-08', state: true, openStart: true };
const LAST_DAY: Note = { source: 'LBY-LNA', target: 'LBY-GNA', type: 'ASSAULT', from: '2020-06-30' };

function drawn(notes: Note[], from: string, to: string, mode: WindowMode = 'during', filters: Partial<Filters> = {}, level: Level = 'STATE', ego: string | null = null) {
  const data = networkOf(notes);
  const folded = foldedLevel(data, level);
  const window = new NetworkWindow(data, folded);
  window.fill({ from: fromIso(from)!, to: fromIso(to)!, mode }, screen(data, folded, { ...NO_FILTERS, ...filters }), parseEgo(data, ego));
  const ids = [...window.active.subarray(0, window.activeCount)].map((edge) => folded.edgeId[edge]).sort();
  return { ids, window, folded };
}

describe('an agreement in force', () => {
  it('is drawn in a window after it was signed, as begun before', () => {
    const { ids, window } = drawn([MEMORANDUM], '2020-01-01', '2020-06-30');
    expect(ids).toEqual(['LBY-GNA>TUR:AGREE']);
    expect(window.edgeBegan[0]).toBe(0);
  });

  it('has begun in a window that holds the day it was signed', () => {
    expect(drawn([MEMORANDUM], '2019-11-27', '2019-11-27').window.edgeBegan[0]).toBe(1);
  });

  it('is not drawn before', () => {
    expect(drawn([MEMORANDUM], '2019-01-01', '2019-11-26').ids).toEqual([]);
  });

  it('holds on any later day', () => {
    expect(drawn([MEMORANDUM], '2020-01-01', '2020-03-01', 'on').ids).toHaveLength(1);
  });
});

describe('a state with an open start', () => {
  it('is drawn from its first report on', () => {
    expect(drawn([BACKING], '2020-01-01', '2020-01-07').ids).toEqual([]);
    expect(drawn([BACKING], '2020-01-01', '2020-01-08').ids).toEqual(['RUS>LBY-LNA:SUPPORT']);
    expect(drawn([BACKING], '2020-05-01', '2020-05-31').ids).toEqual(['RUS>LBY-LNA:SUPPORT']);
  });

  it('ends on its last day', () => {
    const ended = { ...BACKING, to: '2020-03-15' };
    expect(drawn([ended], '2020-03-15', '2020-04-01').ids).toHaveLength(1);
    expect(drawn([ended], '2020-03-16', '2020-04-01').ids).toHaveLength(0);
    expect(drawn([ended], '2020-01-01', '2020-03-16', 'on').ids).toHaveLength(0);
    expect(drawn([ended], '2020-03-16', '2020-04-01', 'upto').ids).toHaveLength(1);
  });
});

describe('an event on the last day of the range', () => {
  it.each<WindowMode>(['during', 'upto', 'on'])('is drawn in mode %s', (mode) => {
    expect(drawn([LAST_DAY], '2020-01-01', '2020-06-30', mode).ids).toEqual(['LBY-LNA>LBY-GNA:ASSAULT']);
  });

  it('is gone the day after, except for "up to"', () => {
    expect(drawn([LAST_DAY], '2020-07-01', '2020-07-31').ids).toEqual([]);
    expect(drawn([LAST_DAY], '2020-07-01', '2020-07-31', 'on').ids).toEqual([]);
    expect(drawn([LAST_DAY], '2020-07-01', '2020-07-31', 'upto').ids).toHaveLength(1);
  });
});

describe('folding', () => {
  it('takes parallel relations of one pair, direction and type for one edge', () => {
    const { ids, window } = drawn(
      [LAST_DAY, { ...LAST_DAY, from: '2020-06-01', statements: 3 }, { ...LAST_DAY, source: 'LBY-GNA', target: 'LBY-LNA' }],
      '2020-01-01',
      '2020-12-31',
    );
    expect(ids).toEqual(['LBY-GNA>LBY-LNA:ASSAULT', 'LBY-LNA>LBY-GNA:ASSAULT']);
    expect([...window.edgeRelations].sort()).toEqual([1, 2]);
    expect(window).toMatchObject({ actorCount: 2, relationCount: 3, statementCount: 5 });
  });

  it('takes both directions of a symmetric type for one edge', () => {
    expect(drawn([MEMORANDUM, { ...MEMORANDUM, source: 'LBY-GNA', target: 'TUR' }], '2020-01-01', '2020-06-30').ids).toEqual(['LBY-GNA>TUR:AGREE']);
  });

  it('rolls people up to institutions and states, and drops what happens within one', () => {
    const notes: Note[] = [
      { source: 'cavusoglu', target: 'RUS', type: 'REQUEST', from: '2020-02-01' },
      { source: 'erdogan', target: 'cavusoglu', type: 'SUPPORT', from: '2020-02-01' },
    ];
    expect(drawn(notes, '2020-01-01', '2020-12-31', 'during', {}, 'PERSON').ids).toEqual(['cavusoglu>RUS:REQUEST', 'erdogan>cavusoglu:SUPPORT']);
    expect(drawn(notes, '2020-01-01', '2020-12-31', 'during', {}, 'INSTITUTION').ids).toEqual(['TUR-MFA>RUS:REQUEST', 'TUR>TUR-MFA:SUPPORT']);
    expect(drawn(notes, '2020-01-01', '2020-12-31', 'during', {}, 'STATE').ids).toEqual(['TUR>RUS:REQUEST']);
  });

  it('keeps the slot of an edge whatever the window', () => {
    const { folded } = drawn([MEMORANDUM, LAST_DAY, { ...MEMORANDUM, type: 'AID' }, { ...MEMORANDUM, type: 'AID' }], '2020-01-01', '2020-12-31');
    expect(folded.slot[folded.edgeIndex.get('TUR>LBY-GNA:AID')!]).toBe(0);
    expect(folded.slot[folded.edgeIndex.get('LBY-GNA>TUR:AGREE')!]).toBe(1);
  });
});

describe('what is said of an edge', () => {
  const english = localizer('en');
  const said = (notes: Note[], from: string, to: string, filters: Partial<Filters> = {}) => edgeDetails(drawn(notes, from, to, 'during', filters).window, 0, english);
  const earlier = { ...LAST_DAY, from: '2020-06-01', confidence: 30 };

  it('has the days of what happened in the window, and of nothing else', () => {
    expect(said([LAST_DAY, earlier], '2020-01-01', '2020-12-31')).toMatch(/^2 relations, 2 statements, 1\s?–\s?30 June 2020$/);
    expect(said([LAST_DAY, earlier], '2020-01-01', '2020-06-15')).toContain(', 1 June 2020');
    expect(said([LAST_DAY, earlier], '2020-01-01', '2020-12-31', { confidence: 50 })).toContain(', 30 June 2020');
  });

  it('is no date where the window has moved on', () => {
    const { window } = drawn([LAST_DAY], '2020-01-01', '2020-12-31');
    window.fill({ from: fromIso('2020-01-01')!, to: fromIso('2020-01-31')!, mode: 'during' }, new Uint8Array(1));
    expect(edgeDetails(window, 0, english)).not.toMatch(/20\d\d/);
  });

  it('says since when something holds, as far as the text does', () => {
    expect(said([MEMORANDUM], '2020-01-01', '2020-12-31')).toContain('since 27 November 2019, in force from before');
    expect(said([BACKING], '2020-01-01', '2020-12-31')).toContain('reported since 8 January 2020');
  });
});

describe('filters', () => {
  const all: Note[] = [
    MEMORANDUM,
    { ...BACKING, confidence: 40, contexts: 1, claimed: true },
    { ...LAST_DAY, statements: 4, contexts: 2, articles: [1] },
    { source: 'UNO', target: 'LBY-GNA', type: 'SUPPORT', from: '2020-02-01', realis: 3 },
  ];
  const shown = (filters: Partial<Filters>) => drawn(all, '2020-01-01', '2020-12-31', 'during', filters).ids;

  it('leave out what is denied until it is asked for', () => {
    expect(shown({})).toHaveLength(3);
    expect(shown({ realis: ['DENIED'] })).toEqual(['UNO>LBY-GNA:SUPPORT']);
  });

  it.each<[Partial<Filters>, string[]]>([
    [{ types: ['AGREE'] }, ['LBY-GNA>TUR:AGREE']],
    [{ types: [] }, []],
    [{ kinds: ['GOVERNMENT', 'ARMED_GROUP'] }, ['LBY-LNA>LBY-GNA:ASSAULT']],
    [{ contexts: ['MILITARY'] }, ['RUS>LBY-LNA:SUPPORT']],
    [{ actors: ['RUS'] }, ['RUS>LBY-LNA:SUPPORT']],
    [{ articles: ['two'] }, ['LBY-LNA>LBY-GNA:ASSAULT']],
    [{ confidence: 50 }, ['LBY-GNA>TUR:AGREE', 'LBY-LNA>LBY-GNA:ASSAULT']],
    [{ statements: 2 }, ['LBY-LNA>LBY-GNA:ASSAULT']],
  ])('%o', (filters, expected) => expect(shown(filters)).toEqual(expected));

  it('an edge of claims only is not firm', () => {
    const { window, folded } = drawn(all, '2020-01-01', '2020-12-31');
    expect(window.edgeFirm[folded.edgeIndex.get('RUS>LBY-LNA:SUPPORT')!]).toBe(0);
    expect(window.edgeFirm[folded.edgeIndex.get('LBY-GNA>TUR:AGREE')!]).toBe(1);
  });

  it('an ego network holds who is within its steps, and what is among them', () => {
    const ego = (text: string) => drawn(all, '2020-01-01', '2020-12-31', 'during', {}, 'STATE', text).ids;
    expect(ego('TUR:1')).toEqual(['LBY-GNA>TUR:AGREE']);
    expect(ego('TUR:2')).toEqual(['LBY-GNA>TUR:AGREE', 'LBY-LNA>LBY-GNA:ASSAULT']);
  });

  it('filling again forgets what was there', () => {
    const { window } = drawn(all, '2020-01-01', '2020-12-31');
    window.fill({ from: 0, to: 1, mode: 'during' }, new Uint8Array(4));
    expect(window).toMatchObject({ activeCount: 0, actorCount: 0, relationCount: 0 });
    expect([...window.edgeRelations, ...window.degree].every((n) => n === 0)).toBe(true);
  });
});
