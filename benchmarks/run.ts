import { readFileSync, rmSync } from 'node:fs';
import { preview } from 'vite';
import { chromium, type Browser } from 'playwright-core';
import type { EngineName } from './peers.ts';

const only = process.env.ONLY;
const SIZES: [actors: number, edges: number][] = [
  [50, 600],
  [300, 1800],
  [5000, 5200],
];
const ENGINES: EngineName[] = ['nothing', 'entente', 'visNetwork', 'cytoscapeJs'];
const STEPS = Number(process.env.STEPS ?? 50);
const TRACE = '/tmp/entente-trace.json';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

/** Work of each marked stretch in milliseconds of processor time: the main thread's tasks, and raster on whatever thread. */
function work(name: string, events: TraceEvent[]): number {
  const main = new Set(events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map((e) => `${e.pid}/${e.tid}`));
  const begins = events.filter((e) => e.name === `${name}-begin`).sort((a, b) => a.ts - b.ts);
  const ends = events.filter((e) => e.name === `${name}-end`).sort((a, b) => a.ts - b.ts);
  const pid = begins[0].pid;
  const tasks = events.filter(
    (e) => e.ph === 'X' && ((e.pid === pid && e.name === 'RunTask' && main.has(`${e.pid}/${e.tid}`)) || (e.name === 'RasterTask' && e.pid === pid) || e.name === 'GPUTask'),
  );
  const spans = begins.map((begin, index) => {
    const end = ends[index].ts;
    // A task that a mark lies in counts whole: its work is the step's.
    const own = tasks.filter((task) => task.ts + (task.dur ?? 0) > begin.ts && task.ts < end);
    return own.reduce((sum, task) => sum + (task.tdur ?? task.dur ?? 0), 0) / 1000;
  });
  spans.sort((a, b) => a - b);
  return spans[Math.floor(spans.length / 2)];
}

async function measure(browser: Browser, url: string, engine: EngineName, actors: number, edges: number) {
  const context = await browser.newContext({ viewport: { width: 1240, height: 760 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}peers.html`);
  await page.waitForFunction(() => 'measure' in window);
  await browser.startTracing(page, {
    path: TRACE,
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing', '__metadata'],
  });
  const { drawn, first } = await page.evaluate(([e, a, n, s]) => window.measure(e, a, n, s), [engine, actors, edges, STEPS] as const);
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(readFileSync(TRACE, 'utf8')) as { traceEvents: TraceEvent[] };
  const heap = await page.evaluate(() => (performance as never as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20);
  await context.close();
  return { engine, actors, drawn, step: work('step', traceEvents), pan: work('pan', traceEvents), first, heap };
}

const server = await preview({ configFile: new URL('./vite.config.ts', import.meta.url).pathname });
const url = server.resolvedUrls!.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info'],
});
console.log('| Actors / edges asked for | Engine | Edges drawn | Step (ms) | Pan frame (ms) | First picture (ms) | Heap (MB) |');
console.log('|---|---|---:|---:|---:|---:|---:|');
for (const [actors, edges] of SIZES) {
  for (const engine of ENGINES.filter((one) => !only || one === only)) {
    const { drawn, step, pan, first, heap } = await measure(browser, url, engine, actors, edges);
    console.log(`| ${actors} / ${edges} | ${engine} | ${drawn} | ${step.toFixed(1)} | ${pan.toFixed(1)} | ${first.toFixed(0)} | ${heap.toFixed(0)} |`);
  }
}
await browser.close();
await server.close();
rmSync(TRACE, { force: true });
