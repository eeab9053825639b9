import type { Painting } from './painter.js';

/** What tests and tools may ask of the page; kept stable. */
export interface Drawn {
  nodes: { id: string; label: string; x: number; y: number; r: number }[];
  edges: { id: string; source: string; target: string; type: string; count: number }[];
}

/** What is painted, in pixels of the element, without what is still fading away. */
export function drawnOf({ scene, picture, nameOf }: Painting): Drawn {
  const { data, folded, edgeRelations } = picture.window;
  const nodes = Array.from(picture.actors.subarray(0, picture.actorCount))
    .map((actor) => ({ actor, n: scene.nodeOf[actor] }))
    .filter(({ n }) => n >= 0)
    .map(({ actor, n }) => ({
      id: data.actorId[actor],
      label: nameOf(actor),
      x: scene.nodeX[n],
      y: scene.nodeY[n],
      r: scene.nodeR[n],
    }));
  const edges = Array.from(picture.edges.subarray(0, picture.edgeCount), (edge) => ({
    id: folded.edgeId[edge],
    source: data.actorId[folded.source[edge]],
    target: data.actorId[folded.target[edge]],
    type: data.types[folded.type[edge]].id,
    count: edgeRelations[edge],
  }));
  return { nodes, edges };
}
