import { readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { preview } from 'vite';
import { chromium, type Browser } from 'playwright-core';
import type { EngineName } from './peers.ts';
import { workOf, type TraceEvent, type Work } from './trace.ts';

const only = process.env.ONLY;
const size = process.env.SIZE;
const SIZES: [actors: number, edges: number][] = [
  [50, 600],
  [300, 1800],
  [5000, 5200],
];
const PEERS: EngineName[] = ['visNetwork', 'cytoscapeJs'];
const ENGINES: EngineName[] = ['nothing', 'entente', ...PEERS];
const STEPS = Number(process.env.STEPS ?? 50);
const TRACE = '/tmp/entente-trace.json';

async function measure(browser: Browser, url: string, engine: EngineName, actors: number, edges: number) {
  const context = await browser.newContext({ viewport: { width: 1240, height: 760 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}peers.html`);
  await page.waitForFunction(() => 'measure' in window);
  await browser.startTracing(page, {
    path: TRACE,
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'cc', 'blink.user_timing', '__metadata'],
  });
  const { drawn, first } = await page.evaluate(([e, a, n, s]) => window.measure(e, a, n, s), [engine, actors, edges, STEPS] as const);
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(readFileSync(TRACE, 'utf8')) as { traceEvents: TraceEvent[] };
  const heap = await page.evaluate(() => (performance as never as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20);
  await context.close();
  return { engine, actors, edges, drawn, step: workOf('step', traceEvents), pan: workOf('pan', traceEvents), first, heap };
}

function bestPeer(kind: 'step' | 'pan', edges: number): number {
  const peers = measured.filter((one) => one.edges === edges && PEERS.includes(one.engine));
  return Math.min(...peers.map((one) => one[kind].total));
}

function row({ total, script, style, paint, raster, other }: Work, best: number): string {
  const share = Number.isFinite(best) ? (total / best).toFixed(2) : '';
  return [total.toFixed(1), share, ...[script, style, paint, raster, other].map((ms) => ms.toFixed(1))].join(' | ');
}

const server = await preview({ configFile: new URL('./vite.config.ts', import.meta.url).pathname });
const url = server.resolvedUrls!.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info'],
});
const started = loadavg()[0];
const measured: Awaited<ReturnType<typeof measure>>[] = [];
for (const [actors, edges] of SIZES.filter(([, edges]) => !size || String(edges) === size)) {
  for (const engine of ENGINES.filter((one) => !only || one === only)) {
    console.error(`${engine}, ${actors} actors, ${edges} edges`);
    measured.push(await measure(browser, url, engine, actors, edges));
  }
}
console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${started.toFixed(1)} at the start and ${loadavg()[0].toFixed(1)} at the end`);
for (const kind of ['step', 'pan'] as const) {
  console.log(`\n| ${kind === 'step' ? 'Step' : 'Pan frame'} (ms) | Engine | Total | of the best peer's | Script | Style and layout | Paint | Raster | Other |`);
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const one of measured) console.log(`| ${one.actors} / ${one.edges} | ${one.engine} | ${row(one[kind], bestPeer(kind, one.edges))} |`);
}
console.log('\n| Actors / edges asked for | Engine | Edges drawn | First picture (ms) | Heap (MB) |');
console.log('|---|---|---:|---:|---:|');
for (const one of measured) console.log(`| ${one.actors} / ${one.edges} | ${one.engine} | ${one.drawn} | ${one.first.toFixed(0)} | ${one.heap.toFixed(0)} |`);
await browser.close();
await server.close();
rmSync(TRACE, { force: true });
