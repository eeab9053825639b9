import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, mounted, one, press, toldBy } from '../testing/mounting.js';
import { networkOf } from '../testing/small-network.js';
import type { NetworkSearchBox } from './network-search.js';
import './network-search.js';

const data = networkOf([
  { source: 'TUR', target: 'LBY-GNA', type: 'AID', from: '2020-01-05', subject: 'Turkish drones' },
  { source: 'RUS', target: 'LBY-LNA', type: 'SUPPORT', from: '2020-01-08' },
  { source: 'cavusoglu', target: 'TUR', type: 'SUPPORT', from: '2020-02-01' },
]);
const [DRONES, BACKING, WITHIN] = [0, 1, 2];

let box: NetworkSearchBox;
let answers: ((hits: unknown) => void)[];

async function type(text: string): Promise<void> {
  const field = one<HTMLInputElement>(box, 'input');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await box.updateComplete;
}

async function pause(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
  await box.updateComplete;
}

async function answered(question: number, hits: unknown): Promise<void> {
  answers[question](hits);
  await pause();
}

const options = () => all(box, '[role=option]').map((option) => option.textContent.replace(/\s+/g, ' ').trim());
const current = () => all(box, '[aria-selected=true]').map((option) => option.id);

beforeEach(async () => {
  vi.useFakeTimers();
  answers = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(
      (_: string, { signal }: RequestInit) =>
        new Promise((resolve, reject) => {
          answers.push((hits) => (hits instanceof Error ? reject(hits) : resolve({ ok: true, json: () => Promise.resolve(hits) })));
          signal!.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    ),
  );
  box = await mounted<NetworkSearchBox>('network-search', { data, src: 'api/search' });
  one(box, 'input').dispatchEvent(new Event('focus'));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the search box', () => {
  it('offers actors and subjects at once', async () => {
    await type('turk');
    expect(options().slice(0, 2)).toEqual([expect.stringMatching(/^Turkey/), expect.stringMatching(/^Turkish drones.*Turkey → Government/)]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is walked by arrow keys, around both ends, and chooses by Enter', async () => {
    const told = toldBy(box, 'actor-chosen', 'relation-chosen');
    const field = one<HTMLInputElement>(box, 'input');
    await type('turk');
    expect(field.getAttribute('aria-activedescendant')).toBe('row-0');
    await press(box, field, 'ArrowUp');
    await press(box, field, 'ArrowUp');
    expect(current()).toEqual(['row-0']);
    await press(box, field, 'ArrowDown');
    await press(box, field, 'Enter');
    expect(told).toEqual([{ name: 'relation-chosen', detail: { relation: DRONES } }]);
    expect(field.value).toBe('');
  });

  it('empties by Escape, and lets nobody else have that key', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    await type('turk');
    await press(box, one(box, 'input'), 'Escape');
    expect(one<HTMLInputElement>(box, 'input').value).toBe('');
    expect(heard).not.toHaveBeenCalled();
  });

  it('asks for sentences once, when the reader pauses', async () => {
    await type('did');
    await type('didu');
    await type('dukung');
    await pause();
    expect(vi.mocked(fetch).mock.calls.map(([address]) => address)).toEqual(['api/search?q=dukung']);
    expect(options()).toEqual([expect.stringContaining('Searching')]);
    await answered(0, [{ relation: BACKING, quote: '<i>Rusia</i> mendukung LNA' }]);
    expect(options()).toEqual([expect.stringMatching(/“<i>Rusia<\/i> mendukung LNA”.*Russia → Libyan National Army: Support.*2020/)]);
  });

  it('tells nothing of what was asked before', async () => {
    await type('dukung');
    await pause();
    await type('drones');
    await pause();
    await answered(0, [{ relation: BACKING, quote: 'too late' }]);
    await answered(1, []);
    expect(options()).toEqual([expect.stringMatching(/^Turkish drones/)]);
  });

  it('leaves out sentences about what is one actor at this level, and edges already offered', async () => {
    await type('drones');
    await pause();
    await answered(0, [
      { relation: WITHIN, quote: 'inside of Turkey' },
      { relation: DRONES, quote: 'the same edge again' },
    ]);
    expect(options()).toHaveLength(1);
  });

  it('says that sentences cannot be searched when the server is away', async () => {
    await type('rus');
    await pause();
    await answered(0, new Error('away'));
    expect(options()).toEqual([expect.stringMatching(/^Russia/), expect.stringContaining('could not be searched')]);
  });
});
