import { computeLayout } from '../frontend/actor-network/layout.js';
import { foldedLevel } from '../frontend/network-data/folding.js';
import { NetworkData } from '../frontend/network-data/network-data.js';
import { NetworkWindow } from '../frontend/network-data/window.js';
import { cytoscapeJs, entente, nothing, visNetwork, type Engine } from './engines.js';
import { synthetic } from './synthetic.js';

const DAYS = 150;
const WINDOW = 30;
const ENGINES = { nothing, entente, visNetwork, cytoscapeJs };

export type EngineName = keyof typeof ENGINES;

/** Relations over all time, so that a window of 30 days draws about so many edges. */
function relationsFor(actors: number, edges: number): number {
  return Math.round((edges * DAYS) / (WINDOW + 7) * (actors < 100 ? 1.12 : 1));
}

declare global {
  interface Window {
    measure(name: EngineName, actors: number, edges: number, steps: number): Promise<{ drawn: number; first: number }>;
  }
}

/** Marks each step and each pan frame in the trace, and answers how many edges the windows drew. */
window.measure = async (name, actors, edges, steps) => {
  const data = new NetworkData(synthetic(actors, relationsFor(actors, edges), DAYS));
  const folded = foldedLevel(data, 'STATE');
  const shown = new NetworkWindow(data, folded);
  const failing = new Uint8Array(data.relationCount);
  const layout = await computeLayout(data);
  const windowAt = (step: number) => {
    const from = data.extent[0] + 20 + (step % 60);
    return shown.fill({ from, to: from + WINDOW - 1, mode: 'during' }, failing);
  };
  const began = performance.now();
  const engine: Engine = ENGINES[name](document.getElementById('stage')!, windowAt(0), layout);
  await engine.ready;
  engine.show(windowAt(0));
  await rest();
  const first = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 600));
  let drawn = 0;
  for (let step = 1; step <= steps; step++) {
    await mark(`step`, () => {
      engine.show(windowAt(step));
      drawn += shown.activeCount;
    });
  }
  await new Promise((resolve) => setTimeout(resolve, 600));
  for (let step = 1; step <= steps; step++) await mark('pan', () => engine.pan(step));
  return { drawn: Math.round(drawn / steps), first };
};

async function mark(name: string, act: () => void): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  performance.mark(`${name}-begin`);
  act();
  await rest();
  performance.mark(`${name}-end`);
}

/** Until what was asked for has been painted. */
async function rest(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}
