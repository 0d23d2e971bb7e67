import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { Link, Node, Place } from '../../shared/map/schema';
import { seededIds, seededRandom } from './ids';

/** The shapes of maps that layouts and canvases find hardest. */
export const WORST = { star: starMap, chain: chainMap, dag: dagMap } as const;

/** One conclusion with all other nodes as its premises. */
export function starMap(nodeCount: number): ArgMap {
  return graphMap('A star', nodeCount, () => [0]);
}

/** Each node a premise of the one before. */
export function chainMap(nodeCount: number): ArgMap {
  return graphMap('A chain', nodeCount, (index) => [index - 1]);
}

/** Each node a premise of three random earlier ones. */
export function dagMap(nodeCount: number): ArgMap {
  const random = seededRandom(7);
  return graphMap('A dense acyclic graph', nodeCount, (index) => [
    ...new Set([1, 2, 3].map(() => Math.floor(random() * index))),
  ]);
}

function graphMap(title: string, nodeCount: number, targetsOf: (index: number) => readonly number[]): ArgMap {
  const newId = seededIds(3);
  const nodes: Node[] = [];
  const places: Place[] = [];
  const links: Link[] = [];
  for (let i = 0; i < nodeCount; i++) {
    const node: Node = {
      id: newId('nodes'),
      kind: i % 3 === 2 ? 'evidence' : 'claim',
      text: `Card ${i} says this.`,
    };
    nodes.push(node);
    places.push({ node: node.id, x: 0, y: i });
    for (const target of i === 0 ? [] : targetsOf(i)) {
      const id = nodes[target]?.id ?? node.id;
      links.push({ id: newId('links'), relation: 'supports', premises: [node.id], target: { node: id } });
    }
  }
  return buildMap({ id: newId('map'), title, created: '2026-01-01T00:00:00Z' }, { nodes, places, links });
}
