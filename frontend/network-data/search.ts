import type { FoldedLevel } from './folding.js';
import type { NetworkData } from './network-data.js';

/** Lower case without diacritics, so that "Erdogan" finds "Erdoğan". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');
}

export interface ActorHit {
  actor: number;
  /** The alias that matched, where it is not the name shown. */
  alias: string | null;
}

export interface RelationHit {
  relation: number;
  subject: string;
}

interface Entry {
  actor: number;
  folded: string;
  text: string;
}

/** Finds actors by any of their names and relations by their subject. */
export class NetworkSearch {
  private readonly entries: Entry[] = [];
  private readonly subjects: string[];

  constructor(private readonly data: NetworkData) {
    for (let actor = 0; actor < data.actorCount; actor++) {
      const texts = new Set([
        data.actorName(actor, 'en'),
        data.actorName(actor, 'id'),
        ...(data.actorAliases[actor] ?? '').split('|').filter(Boolean),
        data.actorId[actor],
      ]);
      for (const text of texts) this.entries.push({ actor, folded: foldText(text), text });
    }
    this.subjects = data.subject.map(foldText);
  }

  /** Best first: whole name, then beginning, then beginning of a word, then anywhere. */
  actors(query: string, language: string, limit = 8): ActorHit[] {
    const wanted = foldText(query.trim());
    if (!wanted) return [];
    const best = new Map<number, { rank: number; text: string }>();
    for (const { actor, folded, text } of this.entries) {
      const rank = rankOf(folded, wanted);
      const known = best.get(actor);
      if (rank < 4 && (!known || rank < known.rank)) best.set(actor, { rank, text });
    }
    return [...best]
      .sort(([a, x], [b, y]) => x.rank - y.rank || this.name(a, language).localeCompare(this.name(b, language), language))
      .slice(0, limit)
      .map(([actor, { text }]) => ({ actor, alias: foldText(this.name(actor, language)).includes(wanted) ? null : text }));
  }

  /** Relations by subject, newest first, one for each edge and subject. */
  relations(query: string, folded: FoldedLevel, limit = 6): RelationHit[] {
    const wanted = foldText(query.trim());
    if (wanted.length < 2) return [];
    const seen = new Set<string>();
    const hits: RelationHit[] = [];
    for (let i = this.data.relationCount - 1; i >= 0 && hits.length < limit; i--) {
      if (!this.subjects[i] || folded.edgeOf[i] < 0 || !this.subjects[i].includes(wanted)) continue;
      const key = `${folded.edgeOf[i]}|${this.subjects[i]}`;
      if (seen.has(key)) continue;
      seen.add(key);
      hits.push({ relation: i, subject: this.data.subject[i] });
    }
    return hits;
  }

  private name(actor: number, language: string): string {
    return this.data.actorName(actor, language);
  }
}

function rankOf(text: string, wanted: string): number {
  if (text === wanted) return 0;
  const at = text.indexOf(wanted);
  if (at < 0) return 4;
  if (at === 0) return 1;
  return /[\s\-(.'"]/.test(text[at - 1]) ? 2 : 3;
}
