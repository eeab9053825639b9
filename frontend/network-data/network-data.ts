import type { ArticleEntry, NetworkDocument, RelationType } from './network-document.js';

export type Level = 'PERSON' | 'INSTITUTION' | 'STATE';
export const LEVELS: readonly Level[] = ['STATE', 'INSTITUTION', 'PERSON'];

/** The `to` of what holds on. */
export const FOREVER = 0x7fffffff;

export const REALIS = ['ACTUAL', 'INTENDED', 'CONDITIONAL', 'DENIED'] as const;

/** Colour and sign of a type. REQUEST scores 0 in PLOVER and takes no side, so it stands for itself. */
export type Family = 'VC' | 'MC' | 'VX' | 'MX' | 'NEUTRAL';
export const FAMILIES: readonly Family[] = ['VC', 'MC', 'VX', 'MX', 'NEUTRAL'];

export function familyOf(type: RelationType): Family {
  return type.score === 0 ? 'NEUTRAL' : type.quad;
}

/** The network as typed arrays, immutable once built. */
export class NetworkData {
  readonly title: string;
  readonly extent: readonly [number, number];
  readonly opening: readonly [number, number];
  readonly types: readonly RelationType[];
  readonly kinds: readonly string[];
  readonly contexts: readonly string[];
  readonly articles: readonly ArticleEntry[];
  readonly typeFamily: Uint8Array;

  readonly actorCount: number;
  readonly actorId: readonly string[];
  readonly actorKind: Uint8Array;
  readonly actorIso2: readonly string[];
  readonly actorAliases: readonly string[];
  readonly actorIndex: ReadonlyMap<string, number>;

  readonly relationCount: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly type: Uint8Array;
  readonly kind: Uint8Array;
  readonly realis: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly openStart: Uint8Array;
  readonly lasting: Uint8Array;
  readonly confidence: Uint8Array;
  readonly statements: Int32Array;
  readonly contextBits: Uint32Array;
  readonly claimed: Uint8Array;
  readonly subject: readonly string[];
  readonly relationArticles: readonly (readonly number[])[];

  private readonly names: Record<string, readonly string[]>;
  private readonly standsFor: Record<Level, Int32Array>;

  constructor(document: NetworkDocument) {
    const { actors, relations } = document;
    this.title = document.title;
    this.extent = document.extent;
    this.opening = document.opening;
    this.types = document.types;
    this.kinds = document.kinds;
    this.contexts = document.contexts;
    this.articles = document.articles;
    this.typeFamily = Uint8Array.from(document.types, (type) => FAMILIES.indexOf(familyOf(type)));

    this.actorCount = actors.id.length;
    this.actorId = actors.id;
    this.actorKind = Uint8Array.from(actors.kind);
    this.actorIso2 = actors.iso2;
    this.actorAliases = actors.aliases;
    this.actorIndex = new Map(actors.id.map((id, index) => [id, index]));
    this.names = { en: actors.en, id: actors.id_ };
    this.standsFor = {
      PERSON: Int32Array.from(actors.id, (_, index) => index),
      INSTITUTION: Int32Array.from(actors.institution),
      STATE: Int32Array.from(actors.state),
    };

    this.relationCount = relations.id.length;
    this.source = Int32Array.from(relations.source);
    this.target = Int32Array.from(relations.target);
    this.type = Uint8Array.from(relations.type);
    this.kind = Uint8Array.from(relations.kind);
    this.realis = Uint8Array.from(relations.realis);
    this.from = Int32Array.from(relations.from);
    this.to = Int32Array.from(relations.to, (day) => day ?? FOREVER);
    this.openStart = Uint8Array.from(relations.openStart);
    this.lasting = Uint8Array.from(relations.lasting);
    this.confidence = Uint8Array.from(relations.confidence);
    this.statements = Int32Array.from(relations.statements);
    this.contextBits = Uint32Array.from(relations.contexts);
    this.claimed = Uint8Array.from(relations.claimed);
    this.subject = relations.subject;
    this.relationArticles = relations.articles;
  }

  /** For each actor the one that stands for it at this level. */
  representatives(level: Level): Int32Array {
    return this.standsFor[level];
  }

  actorName(actor: number, language: string): string {
    return this.names[language]?.[actor] || this.names.en[actor] || this.actorId[actor];
  }

  isState(actor: number): boolean {
    return this.kinds[this.actorKind[actor]] === 'STATE';
  }
}

const loading = new Map<string, Promise<NetworkData>>();

/** Loads a network once for all who ask; a failed load is forgotten, so that a retry asks again. */
export function loadNetwork(src: string): Promise<NetworkData> {
  let promise = loading.get(src);
  if (!promise) {
    promise = fetchNetwork(src).catch((error: unknown) => {
      loading.delete(src);
      throw error;
    });
    loading.set(src, promise);
  }
  return promise;
}

async function fetchNetwork(src: string): Promise<NetworkData> {
  const response = await fetch(src, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new NetworkData((await response.json()) as NetworkDocument);
}
