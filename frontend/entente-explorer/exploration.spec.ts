import { describe, expect, it } from 'vitest';
import { forgetFilter, saveFilter, savedFilters } from '../filter-chips/saved-filters.js';
import { NO_FILTERS, defaultView } from '../network-data/view.js';
import { networkOf } from '../testing/small-network.js';
import { Exploration } from './exploration.js';
import { ViewHistory } from './view-history.js';

const data = networkOf([
  { source: 'TUR', target: 'LBY-GNA', type: 'AID', from: '2020-01-05', confidence: 30 },
  { source: 'LBY-LNA', target: 'LBY-GNA', type: 'ASSAULT', from: '2020-02-10' },
]);
const view = { ...defaultView(data), from: '2020-02-01', to: '2020-02-29' };

describe('exploration', () => {
  const exploration = new Exploration(data);

  it('keeps the screening while only the window moves', () => {
    expect(exploration.screening({ ...view, from: '2020-01-01' })).toBe(exploration.screening(view));
    expect(exploration.screening({ ...view, confidence: 50 })).not.toBe(exploration.screening(view));
  });

  it('reveals a relation by changing no more than stands in its way', () => {
    expect(exploration.reveal({ ...view, confidence: 50, statements: 1 }, 0)).toEqual({
      selection: ['TUR>LBY-GNA:AID'],
      ego: null,
      view: 'network',
      confidence: 0,
      from: '2020-01-05',
    });
    expect(exploration.show({ ...view, ...exploration.reveal(view, 0) }).activeCount).toBe(2);
  });
});

describe('history', () => {
  it('goes back and forth, forgets what was undone once something else is done, and takes a moved camera as no step', () => {
    const other = { ...view, confidence: 50 };
    let history = ViewHistory.startingAt(view).push(other);
    expect(history.push({ ...other })).toBe(history);
    history = history.undo();
    expect(history.present).toEqual(view);
    expect(history.redo().present).toEqual(other);
    history = history.replace({ ...view, camera: '0,0,1' });
    expect([history.canUndo, history.canRedo]).toEqual([false, true]);
    expect(history.push({ ...view, statements: 3 }).canRedo).toBe(false);
  });
});

describe('saved filters', () => {
  it('survive, and what cannot be read is as if it were not there', () => {
    const memory = new Map<string, string>();
    const storage = { getItem: (key: string) => memory.get(key) ?? null, setItem: (key: string, value: string) => void memory.set(key, value) } as Storage;
    const filters = { ...NO_FILTERS, types: ['AID'] };
    saveFilter(saveFilter([], { name: 'a', filters }, storage), { name: 'b', filters }, storage);
    expect(savedFilters(defaultView(data), storage).map((one) => one.name)).toEqual(['a', 'b']);
    forgetFilter(savedFilters(defaultView(data), storage), 'a', storage);
    expect(savedFilters(defaultView(data), storage)).toEqual([{ name: 'b', filters }]);
    memory.set('entente.filters', '{broken');
    expect(savedFilters(defaultView(data), storage)).toEqual([]);
  });
});
