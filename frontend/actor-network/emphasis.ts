import type { FoldedLevel } from '../network-data/folding.js';
import type { Picture } from './picture.js';
import type { Emphasis } from './scene.js';

/** What is pointed at or chosen; indices of actors and edges at the level shown. */
export interface Focus {
  actors: readonly number[];
  edges: readonly number[];
}

export const NOTHING: Focus = { actors: [], edges: [] };

/** Actors and edges that a selection names, as far as they exist at this level. */
export function focusOf(folded: FoldedLevel, actorIndex: ReadonlyMap<string, number>, ids: readonly string[]): Focus {
  const actors: number[] = [];
  const edges: number[] = [];
  for (const id of ids) {
    const edge = folded.edgeIndex.get(id);
    const actor = actorIndex.get(id);
    if (edge !== undefined) edges.push(edge);
    else if (actor !== undefined) actors.push(folded.representative[actor]);
  }
  return { actors: [...new Set(actors)], edges };
}

/**
 * Lights up what a focus is about: an edge with its ends; an actor with its edges and neighbours; of several actors
 * what is between them.
 */
export function light(emphasis: Emphasis, picture: Picture, focus: Focus): void {
  const { source, target } = picture.window.folded;
  emphasis.actor.fill(0);
  emphasis.edge.fill(0);
  emphasis.active = focus.actors.length + focus.edges.length > 0;
  for (const edge of focus.edges) {
    emphasis.edge[edge] = 1;
    emphasis.actor[source[edge]] = emphasis.actor[target[edge]] = 1;
  }
  if (focus.actors.length === 0) return;
  const chosen = new Set(focus.actors);
  const between = chosen.size > 1;
  for (const actor of chosen) emphasis.actor[actor] = 1;
  for (let k = 0; k < picture.edgeCount; k++) {
    const edge = picture.edges[k];
    const s = source[edge];
    const t = target[edge];
    const lit = between ? chosen.has(s) && chosen.has(t) : chosen.has(s) || chosen.has(t);
    if (lit) emphasis.edge[edge] = emphasis.actor[s] = emphasis.actor[t] = 1;
  }
}
