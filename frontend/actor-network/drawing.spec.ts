import { beforeAll, describe, expect, it } from 'vitest';
import { fromIso } from '../network-data/days.js';
import { foldedLevel } from '../network-data/folding.js';
import { NetworkWindow } from '../network-data/window.js';
import { networkOf, type Note } from '../testing/small-network.js';
import { fitCamera, formatCamera, nodeScale, parseCamera } from './camera.js';
import { focusOf, light } from './emphasis.js';
import { Fading } from './fading.js';
import { HitTest } from './hits.js';
import { placeLabels } from './labels.js';
import { computeLayout, type Layout } from './layout.js';
import { Painter } from './painter.js';
import { Picture, STYLE_IN_FORCE, STYLE_TENTATIVE, edgeWidth, nodeRadius } from './picture.js';
import { Scene } from './scene.js';
import { initialsOf } from './shapes.js';
import { SvgSurface } from './svg-surface.js';
import { edgesAround, travel } from './travel.js';

const notes: Note[] = [
  { source: 'TUR', target: 'LBY-GNA', type: 'AGREE', from: '2019-11-27', lasting: true },
  { source: 'TUR', target: 'LBY-GNA', type: 'AID', from: '2020-01-05', realis: 1, statements: 3 },
  { source: 'RUS', target: 'LBY-LNA', type: 'SUPPORT', from: '2020-01-08', state: true },
  { source: 'LBY-LNA', target: 'LBY-GNA', type: 'ASSAULT', from: '2020-02-10', statements: 5 },
  { source: 'UNO', target: 'LBY-GNA', type: 'REQUEST', from: '2020-02-29' },
  { source: 'cavusoglu', target: 'RUS', type: 'ACCUSE', from: '2020-03-01' },
];
const data = networkOf(notes);
const folded = foldedLevel(data, 'STATE');
const size = { width: 800, height: 500 };
let layout: Layout;

beforeAll(async () => {
  layout = await computeLayout(data, () => Promise.resolve());
});

function pictureOf(limit = 2000, always: number[] = []) {
  const window = new NetworkWindow(data, folded);
  window.fill({ from: fromIso('2020-01-01')!, to: fromIso('2020-12-31')!, mode: 'during' }, new Uint8Array(notes.length));
  const picture = new Picture(window);
  picture.update('degree', limit, always);
  return picture;
}

function sceneOf(picture: Picture) {
  const edges = new Fading(folded.edgeCount);
  const nodes = new Fading(data.actorCount);
  edges.aimAt(picture.isDrawn, true);
  nodes.aimAt(picture.isShown, true);
  return new Scene(data.actorCount, folded.edgeCount).compose(picture, layout, fitCamera(layout.bounds, size), size, edges, nodes);
}

const actor = (id: string) => data.actorIndex.get(id)!;
const edge = (id: string) => folded.edgeIndex.get(id)!;

describe('layout', () => {
  it('is the same for everyone', async () => {
    const again = await computeLayout(networkOf(notes), () => Promise.resolve());
    expect(again.x).toEqual(layout.x);
    expect(again.y).toEqual(layout.y);
  });

  it('leaves room around each actor, and members near what they belong to', () => {
    const states = ['TUR', 'RUS', 'LBY-GNA', 'LBY-LNA', 'UNO'].map(actor);
    for (const a of states) {
      for (const b of states) if (a < b) expect(Math.hypot(layout.x[a] - layout.x[b], layout.y[a] - layout.y[b])).toBeGreaterThan(80);
    }
    const [minister, turkey] = [actor('cavusoglu'), actor('TUR')];
    expect(Math.hypot(layout.x[minister] - layout.x[turkey], layout.y[minister] - layout.y[turkey])).toBeLessThan(120);
  });

  it('has no place for an actor that no relation touches', () => {
    expect(layout.x[actor('erdogan')]).toBeNaN();
  });
});

describe('picture', () => {
  it('marks what is in force from before and what is only intended', () => {
    const { style } = pictureOf();
    expect(style[edge('LBY-GNA>TUR:AGREE')] & STYLE_IN_FORCE).toBeTruthy();
    expect(style[edge('TUR>LBY-GNA:AID')] & STYLE_TENTATIVE).toBeTruthy();
    expect(style[edge('LBY-LNA>LBY-GNA:ASSAULT')] & (STYLE_IN_FORCE | STYLE_TENTATIVE)).toBe(0);
  });

  it('draws the strongest above the limit, and says how many are not drawn', () => {
    const picture = pictureOf(2);
    expect([...picture.edges.subarray(0, picture.edgeCount)].map((e) => folded.edgeId[e]).sort()).toEqual(['LBY-LNA>LBY-GNA:ASSAULT', 'TUR>LBY-GNA:AID']);
    expect(picture.notDrawn).toBe(4);
  });

  it('fills the limit among equals', () => {
    expect(pictureOf(4).edgeCount).toBe(4);
  });

  it('keeps a selected actor in sight though nothing touches it', () => {
    const picture = pictureOf(2000, [actor('erdogan')]);
    expect(picture.isGhost[actor('erdogan')]).toBe(1);
  });

  it('widens by the logarithm of statements, sizes by an absolute measure', () => {
    expect(edgeWidth(4) - edgeWidth(2)).toBeCloseTo(edgeWidth(2) - edgeWidth(1));
    expect(nodeRadius(3, true)).toBeGreaterThan(nodeRadius(1, true));
    expect(nodeRadius(1e6, true)).toBe(26);
  });
});

describe('scene', () => {
  it('has every node within the opening camera, none overlapping', () => {
    const scene = sceneOf(pictureOf());
    expect(scene.nodeCount).toBe(5);
    for (let a = 0; a < scene.nodeCount; a++) {
      expect(scene.nodeX[a] - scene.nodeR[a]).toBeGreaterThan(0);
      expect(scene.nodeX[a] + scene.nodeR[a]).toBeLessThan(size.width);
      for (let b = 0; b < a; b++) {
        expect(Math.hypot(scene.nodeX[a] - scene.nodeX[b], scene.nodeY[a] - scene.nodeY[b])).toBeGreaterThan(scene.nodeR[a] + scene.nodeR[b]);
      }
    }
  });

  it('bends parallel edges apart', () => {
    const scene = sceneOf(pictureOf());
    const at = (id: string) => scene.edge.subarray(0, scene.edgeCount).indexOf(edge(id));
    const [a, b] = [at('TUR>LBY-GNA:AID'), at('LBY-GNA>TUR:AGREE')];
    expect(Math.hypot(scene.cx[a] - scene.cx[b], scene.cy[a] - scene.cy[b])).toBeGreaterThan(10);
  });

  it('is hit at nodes and on curves', () => {
    const scene = sceneOf(pictureOf());
    const hits = new HitTest(scene);
    const n = scene.nodeOf[actor('TUR')];
    expect(hits.find(scene.nodeX[n] + 2, scene.nodeY[n], 3)).toEqual({ kind: 'actor', actor: actor('TUR') });
    const e = scene.edge.subarray(0, scene.edgeCount).indexOf(edge('RUS>LBY-LNA:SUPPORT'));
    const middle = [(scene.x1[e] + 2 * scene.cx[e] + scene.x2[e]) / 4, (scene.y1[e] + 2 * scene.cy[e] + scene.y2[e]) / 4];
    expect(hits.find(middle[0], middle[1], 3)).toEqual({ kind: 'edge', edge: edge('RUS>LBY-LNA:SUPPORT') });
    expect(hits.find(-500, -500, 3)).toBeNull();
  });

  it('can be travelled by arrow keys, and its edges walked around', () => {
    const scene = sceneOf(pictureOf());
    const reached = new Set([actor('TUR')]);
    for (let round = 0; round < 6; round++) {
      for (const from of [...reached]) {
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) reached.add(travel(scene, folded, from, key));
      }
    }
    expect(reached.size).toBe(5);
    expect(edgesAround(scene, folded, actor('LBY-GNA')).length).toBe(4);
  });
});

describe('labels', () => {
  const labelsOf = (scene: Scene) =>
    placeLabels({
      scene,
      importance: () => 1,
      always: () => false,
      textOf: (one) => data.actorName(one, 'en'),
      widthOf: (text) => text.length * 6.5,
    });

  it('cover no other, and none is cut', () => {
    const scene = sceneOf(pictureOf());
    const labels = labelsOf(scene);
    expect(labels).toHaveLength(5);
    const boxes = labels.map((label) => {
      const n = scene.nodeOf[label.actor];
      const width = label.text.length * 6.5;
      const x = scene.nodeX[n] + label.dx - (label.align === 'middle' ? width / 2 : label.align === 'end' ? width : 0);
      return { x0: x, x1: x + width, y0: scene.nodeY[n] + label.dy - 7, y1: scene.nodeY[n] + label.dy + 7 };
    });
    boxes.forEach((box, index) => {
      expect(box.x0).toBeGreaterThanOrEqual(0);
      expect(box.x1).toBeLessThanOrEqual(size.width);
      for (const other of boxes.slice(0, index)) {
        expect(box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1).toBe(false);
      }
    });
  });
});

describe('emphasis', () => {
  const lit = (ids: string[]) => {
    const picture = pictureOf();
    const emphasis = { active: false, actor: new Uint8Array(data.actorCount), edge: new Uint8Array(folded.edgeCount) };
    light(emphasis, picture, focusOf(folded, data.actorIndex, ids));
    return { ...emphasis, edges: folded.edgeId.filter((_, index) => emphasis.edge[index]).sort() };
  };

  it('of one actor is its edges and neighbours, of two what is between them', () => {
    expect(lit(['LBY-LNA']).edges).toEqual(['LBY-LNA>LBY-GNA:ASSAULT', 'RUS>LBY-LNA:SUPPORT']);
    expect(lit(['TUR', 'LBY-GNA']).edges).toEqual(['LBY-GNA>TUR:AGREE', 'TUR>LBY-GNA:AID']);
    expect(lit([]).active).toBe(false);
  });

  it('of a person is that of the state at the level of states', () => {
    expect(lit(['cavusoglu']).edges).toEqual(lit(['TUR']).edges);
  });
});

describe('the drawing as SVG', () => {
  it('parses and holds each edge and actor of the scene once', () => {
    const picture = pictureOf();
    const scene = sceneOf(picture);
    const surface = new SvgSurface();
    new Painter().paint(surface, {
      scene,
      picture,
      emphasis: { active: false, actor: new Uint8Array(data.actorCount), edge: new Uint8Array(folded.edgeCount) },
      labels: [],
      palette: {
        background: '#fff',
        family: ['#0072b2', '#009e73', '#e69f00', '#d55e00', '#777'],
        node: { ORGANISATION: { fill: '#eee', stroke: '#333', text: '#333' } },
        label: '#111',
        mutedLabel: '#555',
        accent: '#35c',
      },
      nameOf: (one) => data.actorName(one, 'en'),
      titleOf: () => 'A & "B" <C>',
      selected: new Set([actor('TUR')]),
      focused: -1,
      pinned: new Set(),
    });
    const parsed = new DOMParser().parseFromString(surface.toDocument(800, 500, 'T & t', '#fff'), 'image/svg+xml');
    const ids = [...parsed.querySelectorAll('[data-edge]')].map((group) => group.getAttribute('data-edge')).sort();
    expect(ids).toEqual([...picture.edges.subarray(0, picture.edgeCount)].map((e) => folded.edgeId[e]).sort());
    expect(parsed.querySelectorAll('[data-actor]')).toHaveLength(5);
    expect(parsed.querySelector('[data-edge] title')!.textContent).toBe('A & "B" <C>');
  });
});

describe('fading', () => {
  it('comes and goes in time, and turns around half way', () => {
    const fading = new Fading(1);
    fading.aimAt(Uint8Array.of(1), false);
    fading.advance(90);
    expect(fading.opacity[0]).toBeCloseTo(0.5);
    fading.aimAt(Uint8Array.of(0), false);
    expect([...fading.leaving()]).toEqual([0]);
    fading.advance(45);
    expect(fading.opacity[0]).toBeCloseTo(0.25);
    fading.advance(1000);
    expect(fading.opacity[0]).toBe(0);
    expect(fading.isMoving).toBe(false);
  });
});

describe('camera', () => {
  it('is written and read', () => {
    expect(parseCamera(formatCamera({ x: 12.34, y: -5, k: 0.75 }))).toEqual({ x: 12.3, y: -5, k: 0.75 });
    for (const bad of [null, '', '1,2', '1,2,0', '1,2,x', '1,2,3,4']) expect(parseCamera(bad)).toBeNull();
  });

  it('shrinks nodes before they would overlap', () => {
    expect(nodeScale(0.1) / 0.1).toBeCloseTo(1.6);
    expect(nodeScale(1)).toBe(1);
  });
});

it('initials stand for a name', () => {
  expect(initialsOf('TUR', 'Turkey', 'TR', 'STATE')).toBe('TR');
  expect(initialsOf('LBY-GNA', 'Government of National Accord', '', 'GOVERNMENT')).toBe('GNA');
  expect(initialsOf('erdogan', 'Recep Tayyip Erdoğan', '', 'PERSON')).toBe('RE');
  expect(initialsOf('UNO', 'United Nations', '', 'ORGANISATION')).toBe('UN');
});
