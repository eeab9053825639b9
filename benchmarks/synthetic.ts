import type { NetworkDocument } from '../frontend/network-data/network-document.js';
import base from './fixtures/libya.json' with { type: 'json' };

/** Mulberry32: the same seed gives the same network on every machine. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A network with a few hubs and many that speak with them only (power law), spread over some days. */
export function synthetic(actors: number, relations: number, days = 365, seed = 7): NetworkDocument {
  const next = random(seed);
  const first = 18262;
  const types = base.types as NetworkDocument['types'];
  const pick = () => Math.min(actors - 1, Math.floor(actors * Math.pow(next(), 2.2)));
  const rows = Array.from({ length: relations }, (_, i) => {
    const source = i < actors ? i : pick();
    let target = pick();
    if (target === source) target = (source + 1) % actors;
    const from = first + Math.floor(next() * days);
    const isState = next() < 0.25;
    return {
      source,
      target,
      from,
      to: isState ? from + Math.floor(next() * 60) : from,
      kind: isState ? 1 : 0,
      type: Math.floor(next() * types.length),
      realis: next() < 0.85 ? 0 : 1,
      statements: 1 + Math.floor(Math.pow(next(), 4) * 12),
      confidence: 50 + Math.floor(next() * 50),
    };
  }).sort((a, b) => a.from - b.from);
  const column = <T>(of: (row: (typeof rows)[number], index: number) => T) => rows.map(of);
  const every = <T>(of: (index: number) => T) => Array.from({ length: actors }, (_, index) => of(index));
  return {
    title: `Synthetic, ${actors} actors`,
    extent: [first, first + days - 1],
    opening: [first, first + days - 1],
    types,
    kinds: base.kinds,
    contexts: base.contexts,
    articles: [{ id: 'a', title: 'Article', publisher: 'Publisher', published: first }],
    actors: {
      id: every((i) => `A${i}`),
      kind: every((i) => (i % 9 < 5 ? 0 : 1 + (i % 5))),
      en: every((i) => `Actor ${i + 1}`),
      id_: every((i) => `Aktor ${i + 1}`),
      aliases: every(() => ''),
      iso2: every(() => ''),
      institution: every((i) => i),
      state: every((i) => i),
      lat: every(() => null),
      lon: every(() => null),
    },
    relations: {
      id: column((_, i) => `r${i}`),
      source: column((row) => row.source),
      target: column((row) => row.target),
      type: column((row) => row.type),
      kind: column((row) => row.kind),
      realis: column((row) => row.realis),
      from: column((row) => row.from),
      to: column((row) => row.to),
      openStart: column(() => 0),
      lasting: column(() => 0),
      confidence: column((row) => row.confidence),
      statements: column((row) => row.statements),
      contexts: column((_, i) => 1 << (i % 3)),
      claimed: column(() => 0),
      subject: column((_, i) => (i % 10 === 0 ? `Subject ${i}` : '')),
      articles: column(() => [0]),
    },
  };
}
