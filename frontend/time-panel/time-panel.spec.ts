import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { foldedLevel } from '../network-data/folding.js';
import { NO_FILTERS } from '../network-data/view.js';
import { screen } from '../network-data/screening.js';
import { all, mounted, one, press, toldBy } from '../testing/mounting.js';
import { networkOf } from '../testing/small-network.js';
import { apart } from './parts.js';
import type { TimePanel } from './time-panel.js';
import './time-panel.js';

const data = networkOf([
  { source: 'TUR', target: 'LBY-GNA', type: 'AGREE', from: '2020-02-05' },
  { source: 'RUS', target: 'LBY-LNA', type: 'SUPPORT', from: '2020-03-08' },
]);
const folded = foldedLevel(data, 'STATE');
const screening = { folded, failing: screen(data, folded, NO_FILTERS) };

let panel: TimePanel;
let told: ReturnType<typeof toldBy>;

const handle = (index: number) => all(panel, '[role=slider]')[index];
const days = () => `${panel.from}/${panel.to}`;
const settled = () => told.filter(({ name }) => name === 'window-changed').map(({ detail }) => detail);

beforeEach(async () => {
  panel = await mounted<TimePanel>('time-panel', { data, screening, from: '2020-02-01', to: '2020-02-29' });
  // Nothing is laid out here, so the first size never comes by itself.
  vi.spyOn(one(panel, '.plot'), 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(new Proxy({}, { get: () => () => ({ width: 10 }), set: () => true }) as never);
  panel.data = null;
  await panel.updateComplete;
  panel.data = data;
  await panel.updateComplete;
  told = toldBy(panel, 'window-changing', 'window-changed', 'marker-chosen');
});

afterEach(() => {
  panel.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a handle', () => {
  it.each<[key: string, shift: boolean, window: string]>([
    ['ArrowRight', false, '2020-02-02/2020-02-29'],
    ['ArrowLeft', false, '2020-01-31/2020-02-29'],
    ['ArrowRight', true, '2020-02-08/2020-02-29'],
    ['PageDown', false, '2020-01-02/2020-02-29'],
    ['Home', false, '2019-01-01/2020-02-29'],
    ['End', false, '2020-02-29/2020-02-29'],
  ])('moves by %s (shift: %s) to %s and settles once', async (key, shiftKey, window) => {
    await press(panel, handle(0), key, { shiftKey });
    expect(days()).toBe(window);
    expect(settled()).toHaveLength(1);
  });

  it('is not settled while its key is held', async () => {
    for (let k = 0; k < 3; k++) handle(1).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await panel.updateComplete;
    expect(days()).toBe('2020-02-01/2020-03-03');
    expect(settled()).toEqual([]);
    handle(1).dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }));
    expect(settled()).toEqual([{ from: '2020-02-01', to: '2020-03-03', mode: 'during' }]);
  });

  it('says its date, and how far it can go', () => {
    expect(handle(0).getAttribute('aria-valuetext')).toBe('1 February 2020');
    expect(Number(handle(0).getAttribute('aria-valuemax'))).toBe(Number(handle(1).getAttribute('aria-valuenow')));
    expect(handle(1).getAttribute('aria-valuemin')).toBe(handle(0).getAttribute('aria-valuenow'));
  });

  it('keeps its room for a finger where it meets the other', () => {
    expect([apart('from', 4), apart('to', 4)]).toEqual([-10, 10]);
    expect([apart('from', 24), apart('to', 300)].map(Math.abs)).toEqual([0, 0]);
  });
});

describe('the time panel', () => {
  it('has one handle where only one day counts', async () => {
    all(panel, '[role=radio]')[2].click();
    await panel.updateComplete;
    expect(all(panel, '[role=slider]')).toHaveLength(1);
    expect(settled()).toEqual([{ from: '2020-02-01', to: '2020-02-29', mode: 'on' }]);
  });

  it('takes typed dates, moves the other end rather than turning round, and leaves nonsense alone', async () => {
    const [from] = all(panel, 'input[type=date]') as HTMLInputElement[];
    const typed = async (value: string) => {
      Object.defineProperty(from, 'value', { value, configurable: true, writable: true });
      from.dispatchEvent(new Event('change'));
      await panel.updateComplete;
    };
    await typed('');
    expect(days()).toBe('2020-02-01/2020-02-29');
    await typed('2020-05-01');
    expect(days()).toBe('2020-05-01/2020-05-01');
    await typed('1999-01-01');
    expect(panel.from).toBe('2019-01-01');
  });

  it('steps by month where it shows months, and four at once with shift', async () => {
    all(panel, '[aria-label="Bars by"] [role=radio]')[2].click();
    await panel.updateComplete;
    await press(panel, one(panel, '.plot'), 'ArrowRight');
    expect(days()).toBe('2020-03-01/2020-03-31');
    await press(panel, one(panel, '.plot'), 'ArrowLeft', { shiftKey: true });
    expect(days()).toBe('2019-11-01/2019-11-30');
  });

  it('plays by space, stops at the end and settles once', async () => {
    vi.useFakeTimers();
    panel.to = '2020-12-29';
    panel.from = '2020-12-20';
    all(panel, '[aria-label="Bars by"] [role=radio]')[0].click();
    await panel.updateComplete;
    await press(panel, one(panel, '.plot'), ' ');
    expect(one(panel, '[aria-label=Pause]')).toBeTruthy();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(days()).toBe('2020-12-22/2020-12-31');
    expect(one(panel, '[aria-label=Play]')).toBeTruthy();
    expect(settled()).toHaveLength(1);
  });

  it('begins again at the end where it loops, until it is told to stop', async () => {
    vi.useFakeTimers();
    panel.to = '2020-12-30';
    panel.from = '2020-12-30';
    all(panel, '[aria-label="Bars by"] [role=radio]')[0].click();
    one(panel, '[aria-label="Begin again at the end"]').click();
    await panel.updateComplete;
    panel.togglePlay();
    await vi.advanceTimersByTimeAsync(1500);
    expect(panel.from.slice(0, 7)).toBe('2019-01');
    panel.togglePlay();
    expect(settled()).toHaveLength(1);
  });

  it('marks turning points and leads to them', () => {
    const [marker] = all(panel, '.marker');
    expect(marker.getAttribute('aria-label')).toContain('5 February 2020: Turkey – Government of National Accord: Agreement');
    marker.click();
    expect(told).toEqual([{ name: 'marker-chosen', detail: { relation: 0 } }]);
  });

  it('says in words what it shows, once it is settled', async () => {
    panel.counts = { actorCount: 2, relationCount: 1, statementCount: 1 };
    await panel.updateComplete;
    expect(one(panel, '[aria-live]').textContent).toMatch(/February 2020: 2 actors, 1 relation, 1 statement$/);
  });
});
