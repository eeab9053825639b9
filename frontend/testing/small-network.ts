import { fromIso } from '../network-data/days.js';
import { NetworkData } from '../network-data/network-data.js';
import type { NetworkDocument, RelationType } from '../network-data/network-document.js';

export const TYPES: RelationType[] = [
  { id: 'AGREE', quad: 'VC', score: 2.5, symmetric: true },
  { id: 'SUPPORT', quad: 'VC', score: 5, symmetric: false },
  { id: 'AID', quad: 'MC', score: 10, symmetric: false },
  { id: 'REQUEST', quad: 'VX', score: 0, symmetric: false },
  { id: 'ACCUSE', quad: 'VX', score: -3, symmetric: false },
  { id: 'ASSAULT', quad: 'MX', score: -9, symmetric: false },
];

/** Relations in words, as a reader would note them down. */
export interface Note {
  source: string;
  target: string;
  type: string;
  from: string;
  to?: string | null;
  state?: boolean;
  lasting?: boolean;
  openStart?: boolean;
  realis?: number;
  claimed?: boolean;
  statements?: number;
  confidence?: number;
  contexts?: number;
  subject?: string;
  articles?: number[];
}

const ACTORS: [id: string, kind: number, en: string, id_: string, aliases: string, iso2: string, institution: string, state: string][] = [
  ['TUR', 0, 'Turkey', 'Turki', 'Türkiye|Republik Turki', 'TR', 'TUR', 'TUR'],
  ['RUS', 0, 'Russia', 'Rusia', '', 'RU', 'RUS', 'RUS'],
  ['LBY-GNA', 1, 'Government of National Accord', 'Pemerintah Kesepakatan Nasional', 'GNA', '', 'LBY-GNA', 'LBY-GNA'],
  ['LBY-LNA', 2, 'Libyan National Army', 'Tentara Nasional Libya', 'LNA', '', 'LBY-LNA', 'LBY-LNA'],
  ['UNO', 3, 'United Nations', 'Perserikatan Bangsa-Bangsa', 'UN|PBB', '', 'UNO', 'UNO'],
  ['TUR-MFA', 3, 'Ministry of Foreign Affairs', 'Kementerian Luar Negeri', '', '', 'TUR-MFA', 'TUR'],
  ['erdogan', 4, 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan', 'Erdogan', '', 'TUR', 'TUR'],
  ['cavusoglu', 4, 'Mevlüt Çavuşoğlu', 'Mevlüt Çavuşoğlu', '', '', 'TUR-MFA', 'TUR'],
];

export function networkOf(notes: Note[], extent: [string, string] = ['2019-01-01', '2020-12-31']): NetworkData {
  return new NetworkData(documentOf(notes, extent));
}

export function documentOf(notes: Note[], extent: [string, string]): NetworkDocument {
  const ids = ACTORS.map(([id]) => id);
  const sorted = [...notes].sort((a, b) => fromIso(a.from)! - fromIso(b.from)!);
  const column = <T>(of: (note: Note, index: number) => T) => sorted.map(of);
  const days = extent.map((day) => fromIso(day)!) as [number, number];
  return {
    title: 'Small',
    extent: days,
    opening: days,
    types: TYPES,
    kinds: ['STATE', 'GOVERNMENT', 'ARMED_GROUP', 'ORGANISATION', 'PERSON', 'COMPANY'],
    contexts: ['MILITARY', 'DIPLOMATIC'],
    articles: [
      { id: 'one', title: 'First article', publisher: 'P', published: days[0] },
      { id: 'two', title: 'Second article', publisher: 'P', published: days[0] },
    ],
    actors: {
      id: ids,
      kind: ACTORS.map((actor) => actor[1]),
      en: ACTORS.map((actor) => actor[2]),
      id_: ACTORS.map((actor) => actor[3]),
      aliases: ACTORS.map((actor) => actor[4]),
      iso2: ACTORS.map((actor) => actor[5]),
      institution: ACTORS.map((actor) => ids.indexOf(actor[6])),
      state: ACTORS.map((actor) => ids.indexOf(actor[7])),
      lat: ids.map(() => null),
      lon: ids.map(() => null),
    },
    relations: {
      id: column((_, index) => `r${index}`),
      source: column((note) => ids.indexOf(note.source)),
      target: column((note) => ids.indexOf(note.target)),
      type: column((note) => TYPES.findIndex((type) => type.id === note.type)),
      kind: column((note) => (note.state ? 1 : 0)),
      realis: column((note) => note.realis ?? 0),
      from: column((note) => fromIso(note.from)!),
      to: column((note) => (note.to === undefined ? (note.state || note.lasting ? null : fromIso(note.from)) : fromIso(note.to))),
      openStart: column((note) => (note.openStart ? 1 : 0)),
      lasting: column((note) => (note.lasting ? 1 : 0)),
      confidence: column((note) => note.confidence ?? 80),
      statements: column((note) => note.statements ?? 1),
      contexts: column((note) => note.contexts ?? 0),
      claimed: column((note) => (note.claimed ? 1 : 0)),
      subject: column((note) => note.subject ?? ''),
      articles: column((note) => note.articles ?? [0]),
    },
  };
}
