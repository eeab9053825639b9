import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentOf } from '../testing/small-network.js';
import { NetworkLoader } from './network-loader.js';

const network = documentOf([{ source: 'TUR', target: 'RUS', type: 'AGREE', from: '2020-01-08' }], ['2020-01-01', '2020-12-31']);

let isAway: boolean;
let addresses = 0;
let src: string;
const loaded = vi.fn();
const failed = vi.fn();
let loader: NetworkLoader;

beforeEach(() => {
  vi.useFakeTimers();
  // A network is loaded once for each address.
  src = `api/network?${addresses++}`;
  isAway = true;
  vi.stubGlobal('fetch', () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve({ ok: true, json: () => Promise.resolve(network) })));
  loader = new NetworkLoader(loaded, failed);
});

afterEach(() => {
  loader.stop();
  vi.clearAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a network', () => {
  it('comes by itself once the server is back, and once only', async () => {
    loader.load(src);
    await vi.advanceTimersByTimeAsync(9000);
    expect(failed.mock.calls.length).toBeGreaterThan(1);
    expect(loaded).not.toHaveBeenCalled();
    isAway = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(loaded).toHaveBeenCalledOnce();
  });

  it('is asked for at once when the browser is online again', async () => {
    loader.load(src);
    await vi.advanceTimersByTimeAsync(0);
    isAway = false;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(loaded).toHaveBeenCalledOnce();
  });

  it('is no longer asked for when nobody waits', async () => {
    loader.load(src);
    await vi.advanceTimersByTimeAsync(0);
    loader.stop();
    isAway = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(loaded).not.toHaveBeenCalled();
  });
});
