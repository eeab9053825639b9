import type { Cursor } from './outline.js';
import type { Painting } from './painter.js';
import { edgesAround, travel } from './travel.js';

export interface NetworkKeys {
  painting: Painting;
  cursor: Cursor;
  /** Everybody drawn, in the order of the outline: arrows follow the eye, this leaves nobody out. */
  byName(): number[];
  moveTo(cursor: Cursor): void;
  choose(cursor: Cursor, adding: boolean): void;
  clear(): void;
  toggleEgo(actor: number): void;
  zoomBy(factor: number): void;
  fit(): void;
}

/** What keys do while the network has the focus; a key that means nothing here is left to others. */
export function onNetworkKey(event: KeyboardEvent, keys: NetworkKeys): void {
  if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== 'Enter')) return;
  if (act(event, keys)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function act(event: KeyboardEvent, keys: NetworkKeys): boolean {
  const { painting, cursor } = keys;
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight':
      keys.moveTo({ actor: travel(painting.scene, painting.picture.window.folded, cursor.actor, event.key), edge: -1 });
      return true;
    case 'PageDown':
      return stepActor(keys, 1);
    case 'PageUp':
      return stepActor(keys, -1);
    case 'Home':
      return goTo(keys, keys.byName()[0]);
    case 'End':
      return goTo(keys, keys.byName().at(-1));
    case '.':
    case ',':
      return stepEdge(keys, event.key === '.' ? 1 : -1);
    case 'Enter':
      if (cursor.actor >= 0) keys.choose(cursor, event.shiftKey || event.ctrlKey || event.metaKey);
      return true;
    case 'Escape':
      if (cursor.edge >= 0) keys.moveTo({ actor: cursor.actor, edge: -1 });
      keys.clear();
      return true;
    case 'e':
      if (cursor.actor >= 0) keys.toggleEgo(cursor.actor);
      return true;
    case '+':
    case '=':
      keys.zoomBy(1.3);
      return true;
    case '-':
      keys.zoomBy(1 / 1.3);
      return true;
    case '0':
      keys.fit();
      return true;
    default:
      return false;
  }
}

function stepActor(keys: NetworkKeys, step: number): boolean {
  const actors = keys.byName();
  const at = actors.indexOf(keys.cursor.actor);
  return goTo(keys, actors[at < 0 ? 0 : (at + step + actors.length) % actors.length]);
}

function goTo({ moveTo }: NetworkKeys, actor: number | undefined): boolean {
  if (actor !== undefined) moveTo({ actor, edge: -1 });
  return true;
}

function stepEdge({ painting, cursor, moveTo }: NetworkKeys, step: number): boolean {
  const edges = edgesAround(painting.scene, painting.picture.window.folded, cursor.actor);
  if (edges.length === 0) return true;
  const at = edges.indexOf(cursor.edge);
  const next = at < 0 ? (step > 0 ? 0 : edges.length - 1) : (at + step + edges.length) % edges.length;
  moveTo({ actor: cursor.actor, edge: edges[next] });
  return true;
}
