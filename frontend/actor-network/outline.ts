import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localizer } from '../i18n/localizer.js';
import { actorTitle, edgeDetails, edgeTitle } from '../shared/wording.js';
import type { Picture } from './picture.js';

/** Where the keyboard is: an actor, or one of its edges. */
export interface Cursor {
  actor: number;
  edge: number;
}

export const NO_CURSOR: Cursor = { actor: -1, edge: -1 };

export function cursorId({ actor, edge }: Cursor): string {
  return edge < 0 ? `actor-${actor}` : `edge-${actor}-${edge}`;
}

export function actorsByName({ window, actors, actorCount }: Picture, { language }: Localizer): number[] {
  const { data } = window;
  return [...actors.subarray(0, actorCount)].sort((a, b) => data.actorName(a, language).localeCompare(data.actorName(b, language), language));
}

/** Everything drawn as a tree for screen readers: actors by name, under each the edges that start or end there. */
export function outline(picture: Picture, texts: Localizer, cursor: Cursor, selected: ReadonlySet<string>): TemplateResult {
  const { data, folded } = picture.window;
  const edges = new Map<number, number[]>();
  for (let k = 0; k < picture.edgeCount; k++) {
    const edge = picture.edges[k];
    for (const actor of [folded.source[edge], folded.target[edge]]) {
      const list = edges.get(actor);
      if (list) list.push(edge);
      else edges.set(actor, [edge]);
    }
  }
  const actors = actorsByName(picture, texts);
  return html`${repeat(
    actors,
    (actor) => actor,
    (actor) => {
      const own = edges.get(actor) ?? [];
      const title = actorTitle(data, actor, texts);
      return html`<div
        role="treeitem"
        id=${cursorId({ actor, edge: -1 })}
        aria-level="1"
        aria-expanded=${own.length > 0 ? 'true' : nothing}
        aria-selected=${selected.has(data.actorId[actor]) ? 'true' : 'false'}
        aria-current=${cursor.actor === actor && cursor.edge < 0 ? 'true' : nothing}
        aria-label=${`${title}, ${texts.count('count.edges', own.length)}`}
      >
        ${own.length === 0
          ? nothing
          : html`<div role="group">
              ${own.map(
                (edge) => html`<div
                  role="treeitem"
                  id=${cursorId({ actor, edge })}
                  aria-level="2"
                  aria-selected=${selected.has(folded.edgeId[edge]) ? 'true' : 'false'}
                  aria-label=${`${edgeTitle(picture.window, edge, texts)}, ${edgeDetails(picture.window, edge, texts)}`}
                ></div>`,
              )}
            </div>`}
      </div>`;
    },
  )}`;
}
