import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTERS, defaultView, type View } from '../network-data/view.js';
import { all, mounted, one, press, toldBy } from '../testing/mounting.js';
import { networkOf } from '../testing/small-network.js';
import type { FilterChips } from './filter-chips.js';
import './filter-chips.js';

const data = networkOf([{ source: 'TUR', target: 'LBY-GNA', type: 'AID', from: '2020-01-05' }]);
const view: View = { ...defaultView(data), types: ['AID', 'SUPPORT'], confidence: 50, ego: 'TUR:1' };

const chips = (element: FilterChips) => all(element, '.chip').map((chip) => chip.textContent.trim());
const saved = (element: FilterChips) => all(element, '.menu li button:first-child').map((button) => button.textContent);

async function openSaved(element: FilterChips): Promise<void> {
  one(element, '.saved > button').click();
  await element.updateComplete;
}

async function keep(element: FilterChips, name: string): Promise<void> {
  one<HTMLInputElement>(element, '.menu input').value = name;
  one(element, '.menu form').dispatchEvent(new Event('submit', { cancelable: true }));
  await element.updateComplete;
}

beforeEach(() => localStorage.clear());

describe('the filter chips', () => {
  it('name what is filtered, and nothing else', async () => {
    const element = await mounted<FilterChips>('filter-chips', { data, view });
    expect(chips(element).map((chip) => chip.replace(/\s+/g, ' '))).toEqual(['Around: Turkey, 1 step', 'Relations: Aid, Support', 'Least confidence: at least 50 %']);
    expect(all(await mounted<FilterChips>('filter-chips', { data, view: defaultView(data) }), '.chip')).toEqual([]);
  });

  it('take off one filter, or all with the focus on an actor', async () => {
    const element = await mounted<FilterChips>('filter-chips', { data, view });
    const told = toldBy(element, 'view-part');
    one(element, '[aria-label^="Take off Least confidence"]').click();
    one(element, '.chips button.link').click();
    expect(told.map(({ detail }) => detail)).toEqual([
      { part: { confidence: 0 }, settled: true },
      { part: { ...NO_FILTERS, ego: null }, settled: true },
    ]);
  });

  it('can undo and redo only where there is something to go to', async () => {
    const element = await mounted<FilterChips>('filter-chips', { data, view, canUndo: true, canRedo: false });
    const told = toldBy(element, 'undo', 'redo');
    one(element, '[aria-label=Undo]').click();
    one(element, '[aria-label=Redo]').click();
    expect(told.map(({ name }) => name)).toEqual(['undo']);
  });

  it('keep filters under a name and bring them back without the window and the selection', async () => {
    const element = await mounted<FilterChips>('filter-chips', { data, view });
    await openSaved(element);
    await keep(element, '  Backing  ');
    await keep(element, ' ');
    expect(saved(element)).toEqual(['Backing']);

    const later = await mounted<FilterChips>('filter-chips', { data, view: defaultView(data) });
    await openSaved(later);
    const told = toldBy(later, 'view-part');
    one(later, '.menu li button').click();
    expect(told.map(({ detail }) => detail)).toEqual([{ part: { ...NO_FILTERS, types: ['AID', 'SUPPORT'], confidence: 50 }, settled: true }]);
  });

  it('forget a filter, and close their menu by Escape', async () => {
    const element = await mounted<FilterChips>('filter-chips', { data, view });
    await openSaved(element);
    await keep(element, 'Backing');
    one(element, '[aria-label="Forget Backing"]').click();
    await element.updateComplete;
    expect(saved(element)).toEqual([]);
    await press(element, one(element, '.menu input'), 'Escape');
    expect(all(element, '.menu')).toEqual([]);
  });
});
