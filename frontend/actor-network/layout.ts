import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { foldedLevel } from '../network-data/folding.js';
import type { NetworkData } from '../network-data/network-data.js';
import { loosen, untangle, type Disc } from './untangling.js';

/** Where each actor stands at all times, in layout units; NaN for one that no relation ever touches. */
export interface Layout {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Of everything, with room for members. */
  readonly bounds: Bounds;
}

export interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Least distance between two states, in layout units. */
export const SPACING = 88;
/** Members stand on rings around what they belong to, so that a change of level regroups without moving what stays. */
const FIRST_RING = 58;
const RING = 52;
/** Names are wider than high, and screens are too. */
const STRETCH = 1.3;
const SLICE_MS = 12;
/** What the forces leave overlapping is moved apart in so many rounds at most. */
const ROUNDS = 150;
/** How much of the middle thousands may fill before they are moved apart. */
const SHARE = 0.5;

/** How much work goes into a layout: the fewer the actors, the more can be seen of it. */
interface Effort {
  ticks: number;
  theta: number;
  reach: number;
  collisions: number;
  untangling: number;
  /** How far everything moves apart before it is untangled. */
  spread: number;
}

const MANY = 1500;
const THOROUGH: Effort = { ticks: 320, theta: 0.9, reach: 1400, collisions: 2, untangling: 80, spread: 1 };
const BRISK: Effort = { ticks: 180, theta: 1, reach: 1000, collisions: 1, untangling: 60, spread: 1.05 };
/** Nobody reads single places among thousands, but everybody waits for them. */
const QUICK: Effort = { ticks: 36, theta: 1.6, reach: 420, collisions: 1, untangling: 10, spread: 1.3 };

interface Body extends SimulationNodeDatum {
  actor: number;
  radius: number;
}

/**
 * Computed once for a collection from all its relations, so that no filter or window ever moves an actor. The same
 * columns give the same places: d3-force starts from a fixed spiral and a fixed seed, and slices of time only
 * decide when a tick runs, not how many.
 */
export async function computeLayout(data: NetworkData, pause: () => Promise<void> = nextTask): Promise<Layout> {
  const families = gatherFamilies(data);
  const bodies = arrange(data, families);
  await settle(data, bodies, pause);

  const x = new Float32Array(data.actorCount).fill(NaN);
  const y = new Float32Array(data.actorCount).fill(NaN);
  for (const body of bodies) {
    x[body.actor] = body.x! * STRETCH;
    y[body.actor] = body.y!;
    placeMembers(families.get(body.actor)!, body.actor, x, y);
  }
  return { x, y, bounds: boundsOf(bodies) };
}

interface Family {
  institutions: number[];
  people: number[];
}

function gatherFamilies(data: NetworkData): Map<number, Family> {
  const touched = new Uint8Array(data.actorCount);
  const institution = data.representatives('INSTITUTION');
  const state = data.representatives('STATE');
  for (let i = 0; i < data.relationCount; i++) {
    for (const actor of [data.source[i], data.target[i]]) touched[actor] = touched[institution[actor]] = touched[state[actor]] = 1;
  }
  const families = new Map<number, Family>();
  for (let actor = 0; actor < data.actorCount; actor++) {
    if (touched[actor] && state[actor] === actor) families.set(actor, { institutions: [], people: [] });
  }
  for (let actor = 0; actor < data.actorCount; actor++) {
    if (!touched[actor] || state[actor] === actor) continue;
    const family = families.get(state[actor])!;
    (institution[actor] === actor ? family.institutions : family.people).push(actor);
  }
  for (const family of families.values()) {
    family.people.sort((a, b) => family.institutions.indexOf(institution[a]) - family.institutions.indexOf(institution[b]) || a - b);
  }
  return families;
}

/** Well-connected actors first: the spiral that d3-force starts from then has them in the middle. */
function arrange(data: NetworkData, families: Map<number, Family>): Body[] {
  const { source, target, edgeCount } = foldedLevel(data, 'STATE');
  const degree = new Int32Array(data.actorCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    degree[source[edge]]++;
    degree[target[edge]]++;
  }
  return [...families]
    .map(([actor, family]): Body => ({ actor, radius: footprint(family) }))
    .sort((a, b) => degree[b.actor] - degree[a.actor] || a.actor - b.actor)
    .map(onSpiral);
}

/** The sunflower's spiral, with the room between that the actors will need. */
function onSpiral(body: Body, index: number): Body {
  const radius = 0.6 * SPACING * Math.sqrt(index + 0.5);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return { ...body, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function footprint({ institutions, people }: Family): number {
  const rings = ringsFor(institutions.length + people.length);
  return rings === 0 ? SPACING / 2 : (FIRST_RING + (rings - 1) * RING + SPACING / 2) * 0.85;
}

function capacity(ring: number): number {
  return Math.floor((2 * Math.PI * (FIRST_RING + ring * RING)) / RING);
}

function ringsFor(members: number): number {
  let rings = 0;
  for (let left = members; left > 0; left -= capacity(rings++));
  return rings;
}

function placeMembers(family: Family, parent: number, x: Float32Array, y: Float32Array): void {
  const members = [...family.institutions, ...family.people];
  for (let ring = 0, at = 0; at < members.length; ring++) {
    const count = Math.min(capacity(ring), members.length - at);
    const radius = FIRST_RING + ring * RING;
    for (let k = 0; k < count; k++, at++) {
      const angle = -Math.PI / 2 + ((k + (ring % 2) / 2) * 2 * Math.PI) / count;
      x[members[at]] = x[parent] + radius * Math.cos(angle);
      y[members[at]] = y[parent] + radius * Math.sin(angle);
    }
  }
}

async function settle(data: NetworkData, bodies: Body[], pause: () => Promise<void>): Promise<void> {
  const effort = bodies.length <= 400 ? THOROUGH : bodies.length <= MANY ? BRISK : QUICK;
  // What draws everything to the middle must not press thousands together.
  const crowd = Math.min(1, 120 / bodies.length);
  const collide = forceCollide<Body>((body) => body.radius).iterations(effort.collisions);
  const charge = forceManyBody<Body>()
    .strength((body) => -7 * body.radius)
    .theta(effort.theta)
    .distanceMax(effort.reach);
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - Math.pow(0.001, 1 / effort.ticks))
    .force('link', links(data, bodies))
    .force('charge', charge)
    .force('x', forceX<Body>(0).strength(0.045 * crowd))
    .force('y', forceY<Body>(0).strength(0.058 * crowd));
  if (effort !== QUICK) simulation.force('collide', collide);
  await run(effort.ticks, () => simulation.tick(), pause);

  for (const body of bodies) {
    body.x! *= effort.spread;
    body.y! *= effort.spread;
  }
  if (effort === QUICK) loosen(bodies as unknown as Disc[], SHARE);
  simulation.force('link', null).force('charge', null).force('x', null).force('y', null);
  simulation.force('collide', collide.strength(1)).velocityDecay(0.7);
  await run(effort.untangling, () => simulation.alpha(0.5).tick(), pause);
  untangle(bodies as unknown as Disc[], ROUNDS);
}

function links(data: NetworkData, bodies: Body[]) {
  const { source, target, type, edgeOf, edgeCount } = foldedLevel(data, 'STATE');
  const weight = new Float64Array(edgeCount);
  for (let i = 0; i < data.relationCount; i++) if (edgeOf[i] >= 0) weight[edgeOf[i]] += data.statements[i];
  const bodyOf = new Map(bodies.map((body, index) => [body.actor, index]));
  const pairs = new Map<string, { source: number; target: number; weight: number }>();
  for (let edge = 0; edge < edgeCount; edge++) {
    const s = bodyOf.get(source[edge])!;
    const t = bodyOf.get(target[edge])!;
    const key = `${Math.min(s, t)},${Math.max(s, t)}`;
    const pair = pairs.get(key) ?? { source: Math.min(s, t), target: Math.max(s, t), weight: 0 };
    // Friends stand closer than enemies, but whoever deals with each other at all belongs together.
    pair.weight += Math.log1p(weight[edge]) * (data.types[type[edge]].score > 0 ? 1 : 0.6);
    pairs.set(key, pair);
  }
  const list = [...pairs.values()];
  const degree = new Float64Array(bodies.length);
  for (const pair of list) {
    degree[pair.source]++;
    degree[pair.target]++;
  }
  return forceLink<Body, { source: number; target: number; weight: number }>(list)
    .distance((link) => {
      const { source, target } = link as unknown as { source: Body; target: Body };
      return source.radius + target.radius + 60;
    })
    .strength((link) => {
      const { source, target, weight } = link as unknown as { source: Body; target: Body; weight: number };
      return Math.min(1, 0.5 + 0.25 * weight) / Math.min(degree[source.index!], degree[target.index!]);
    });
}

async function run(ticks: number, tick: () => void, pause: () => Promise<void>): Promise<void> {
  let slice = performance.now();
  for (let k = 0; k < ticks; k++) {
    tick();
    if (performance.now() - slice > SLICE_MS) {
      await pause();
      slice = performance.now();
    }
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

function boundsOf(bodies: Body[]): Bounds {
  if (bodies.length === 0) return { x0: -1, y0: -1, x1: 1, y1: 1 };
  const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { x, y, radius } of bodies) {
    const reach = Math.max(0, radius - SPACING / 2);
    bounds.x0 = Math.min(bounds.x0, x! * STRETCH - reach);
    bounds.x1 = Math.max(bounds.x1, x! * STRETCH + reach);
    bounds.y0 = Math.min(bounds.y0, y! - reach);
    bounds.y1 = Math.max(bounds.y1, y! + reach);
  }
  return bounds;
}
