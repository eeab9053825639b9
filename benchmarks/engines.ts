import cytoscape from 'cytoscape';
import { DataSet } from 'vis-data/standalone';
import { Network } from 'vis-network/standalone';
import '../frontend/actor-network/actor-network.js';
import type { ActorNetwork } from '../frontend/actor-network/actor-network.js';
import type { Layout } from '../frontend/actor-network/layout.js';
import type { NetworkWindow } from '../frontend/network-data/window.js';

/** What each engine is asked to do: the same windows, folded in the same way, at the same places. */
export interface Engine {
  ready: Promise<unknown>;
  show(window: NetworkWindow): void;
  pan(step: number): void;
}

const COLOURS = ['#0072b2', '#009e73', '#e69f00', '#d55e00', '#7b8794'];
const widthOf = (statements: number) => 1.4 + 1.1 * Math.log2(Math.max(1, statements));

/** What the frames cost that pass in any case: the floor of the measure. */
export function nothing(): Engine {
  return { ready: Promise.resolve(), show: () => {}, pan: () => {} };
}

export function entente(stage: HTMLElement, window: NetworkWindow): Engine {
  const network = document.createElement('actor-network') as ActorNetwork;
  network.edgeLimit = Infinity;
  network.data = window.data;
  stage.append(network);
  const ready = new Promise((resolve) => network.addEventListener('layout-ready', resolve));
  let canvas: HTMLElement | null = null;
  let held = false;
  const at = (type: string, step: number) =>
    new MouseEvent(type, { clientX: 600 + (step % 40) * 3, clientY: 30 + (step % 40) * 2, bubbles: true, composed: true, view: globalThis.window, buttons: 1 });
  return {
    ready,
    show: (next) => network.showWindow(next),
    pan: (step) => {
      canvas ??= network.shadowRoot!.querySelector<HTMLElement>('.ground')!;
      if (!held) canvas.dispatchEvent(at('mousedown', 0));
      held = true;
      globalThis.window.dispatchEvent(at('mousemove', step + 1));
    },
  };
}

export function visNetwork(stage: HTMLElement, window: NetworkWindow, layout: Layout): Engine {
  const { data, folded } = window;
  const nodes = new DataSet(
    [...layout.x.keys()].filter((a) => !Number.isNaN(layout.x[a])).map((a) => ({ id: a, label: data.actorName(a, 'en'), x: layout.x[a], y: layout.y[a] })),
  );
  const edges = new DataSet<{ id: number }>([]);
  const host = document.createElement('div');
  stage.append(host);
  const network = new Network(host, { nodes, edges } as never, {
    physics: false,
    interaction: { hover: false },
    nodes: { shape: 'dot', size: 14, font: { size: 12, face: 'sans-serif', strokeWidth: 3 } },
    edges: { arrows: 'to', smooth: { enabled: true, type: 'curvedCW', roundness: 0.1 } },
  });
  const shown = new Map<number, number>();
  const edge = (e: number, current: NetworkWindow) => ({
    id: e,
    from: folded.source[e],
    to: folded.target[e],
    color: COLOURS[data.typeFamily[folded.type[e]]],
    width: widthOf(current.edgeStatements[e]),
    smooth: { enabled: folded.slot[e] !== 0, type: 'curvedCW', roundness: folded.slot[e] * 0.1 },
  });
  let position = { x: 0, y: 0 };
  return {
    ready: new Promise((resolve) => {
      network.once('afterDrawing', resolve);
      network.fit({ animation: false });
    }),
    show: (next) => {
      const { gone, come } = difference(shown, next);
      edges.remove(gone);
      edges.update(come.map((e) => edge(e, next)));
    },
    pan: (step) => {
      position = { x: (step % 40) * 3, y: (step % 40) * 2 };
      network.moveTo({ position, animation: false });
    },
  };
}

export function cytoscapeJs(stage: HTMLElement, window: NetworkWindow, layout: Layout): Engine {
  const { data, folded } = window;
  const host = document.createElement('div');
  stage.append(host);
  const cy = cytoscape({
    container: host,
    layout: { name: 'preset' },
    elements: [...layout.x.keys()]
      .filter((a) => !Number.isNaN(layout.x[a]))
      .map((a) => ({ data: { id: `n${a}`, label: data.actorName(a, 'en') }, position: { x: layout.x[a], y: layout.y[a] } })),
    style: [
      { selector: 'node', style: { width: 28, height: 28, label: 'data(label)', 'font-size': 12, 'text-valign': 'bottom', 'background-color': '#2f3e4e' } },
      {
        selector: 'edge',
        style: {
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
          width: 'data(width)',
          'line-color': 'data(colour)',
          'target-arrow-color': 'data(colour)',
        },
      },
    ],
  });
  cy.fit(undefined, 40);
  const shown = new Map<number, number>();
  return {
    ready: Promise.resolve(),
    show: (next) => {
      const { gone, come } = difference(shown, next);
      cy.batch(() => {
        for (const e of gone) cy.getElementById(`e${e}`).remove();
        const added = come.filter((e) => cy.getElementById(`e${e}`).empty());
        for (const e of come) cy.getElementById(`e${e}`).data('width', widthOf(next.edgeStatements[e]));
        cy.add(
          added.map((e) => ({
            data: {
              id: `e${e}`,
              source: `n${folded.source[e]}`,
              target: `n${folded.target[e]}`,
              width: widthOf(next.edgeStatements[e]),
              colour: COLOURS[data.typeFamily[folded.type[e]]],
            },
          })),
        );
      });
    },
    pan: (step) => void cy.panBy(step % 40 === 0 ? { x: -120, y: -80 } : { x: 3, y: 2 }),
  };
}

/** Only what changes is handed to an engine that keeps its own copy of the edges. */
function difference(shown: Map<number, number>, next: NetworkWindow): { gone: number[]; come: number[] } {
  const active = next.active.subarray(0, next.activeCount);
  const wanted = new Set(active);
  const gone = [...shown.keys()].filter((e) => !wanted.has(e));
  const come = [...active].filter((e) => shown.get(e) !== next.edgeStatements[e]);
  for (const e of gone) shown.delete(e);
  for (const e of come) shown.set(e, next.edgeStatements[e]);
  return { gone, come };
}
