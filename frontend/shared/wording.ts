import type { Localizer } from '../i18n/localizer.js';
import type { NetworkWindow } from '../network-data/window.js';
import { FOREVER, type NetworkData } from '../network-data/network-data.js';
import type { DayWindow } from '../network-data/window.js';

/** "Turkey → GNA: Support". */
export function edgeTitle(window: NetworkWindow, edge: number, texts: Localizer): string {
  const { data, folded } = window;
  const type = data.types[folded.type[edge]];
  const source = data.actorName(folded.source[edge], texts.language);
  const target = data.actorName(folded.target[edge], texts.language);
  return `${source} ${type.symmetric ? '–' : '→'} ${target}: ${texts.text(`type.${type.id}`)}`;
}

/** "3 relations, 4 statements, 8 January – 2 March 2020, in force from before". */
export function edgeDetails(window: NetworkWindow, edge: number, texts: Localizer): string {
  const parts = [
    texts.count('count.relations', window.edgeRelations[edge]),
    texts.count('count.statements', window.edgeStatements[edge]),
  ];
  // What is still fading is in the window no more, and has no dates.
  if (window.has(edge)) parts.push(edgeDates(window, edge, texts));
  if (!window.edgeBegan[edge]) parts.push(texts.text('edge.inForce'));
  if (!window.edgeFirm[edge]) parts.push(texts.text('edge.tentative'));
  return parts.join(', ');
}

/** "8 January 2020", "8 January – 2 March 2020", "since 27 November 2019". */
function edgeDates(window: NetworkWindow, edge: number, texts: Localizer): string {
  const { first, last, openStart } = window.edgeTimes();
  if (last[edge] === FOREVER) return texts.text(openStart[edge] ? 'edge.reportedSince' : 'edge.since', { date: texts.date(first[edge]) });
  return texts.range(first[edge], last[edge]);
}

export function actorTitle(data: NetworkData, actor: number, texts: Localizer): string {
  return `${data.actorName(actor, texts.language)}, ${texts.text(`kind.${data.kinds[data.actorKind[actor]]}`)}`;
}

/** "1–31 March 2020", "until 31 March 2020", "31 March 2020". */
export function windowTitle({ from, to, mode }: DayWindow, texts: Localizer): string {
  if (mode === 'on') return texts.date(to);
  if (mode === 'upto') return texts.text('window.upto', { date: texts.date(to) });
  return texts.range(from, to);
}

/** "14 actors, 23 relations, 31 statements". */
export function windowCounts(counts: { actorCount: number; relationCount: number; statementCount: number }, texts: Localizer): string {
  return [
    texts.count('count.actors', counts.actorCount),
    texts.count('count.relations', counts.relationCount),
    texts.count('count.statements', counts.statementCount),
  ].join(', ');
}

/** "1–31 March 2020: 14 actors, 23 relations, 31 statements". */
export function windowSentence(window: DayWindow, counts: Parameters<typeof windowCounts>[0], texts: Localizer): string {
  return `${windowTitle(window, texts)}: ${windowCounts(counts, texts)}`;
}

/** "Turkey – GNA: Agreement, memorandum on maritime boundaries". */
export function relationTitle(data: NetworkData, relation: number, texts: Localizer): string {
  const type = data.types[data.type[relation]];
  const source = data.actorName(data.source[relation], texts.language);
  const target = data.actorName(data.target[relation], texts.language);
  const subject = data.subject[relation];
  return `${source} ${type.symmetric ? '–' : '→'} ${target}: ${texts.text(`type.${type.id}`)}${subject ? `, ${subject}` : ''}`;
}
