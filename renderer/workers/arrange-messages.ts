import type { Direction } from '../../shared/layout/direction';
import type { Point, Size } from '../../shared/layout/rect';
import { emptyMap, type ArgMap } from '../../shared/map/arg-map';
import type { Link, Node, Place } from '../../shared/map/schema';
import { recordsOf, withRecords } from '../../shared/map/table';

/** What the worker needs of a map: far less than all of it. */
export interface ArrangeTask {
  nodes: Pick<Node, 'id' | 'kind' | 'main' | 'group'>[];
  links: Pick<Link, 'id' | 'relation' | 'premises' | 'target' | 'order'>[];
  places: Pick<Place, 'node' | 'x' | 'y'>[];
  sizes: Map<string, Size>;
  direction: Direction;
  only: ReadonlySet<string> | undefined;
  pinned: ReadonlyMap<string, Point>;
}

/** What the worker says: how far it is (0 to 1), and at last the places. */
export type ArrangeReply = { progress: number } | { places: Map<string, Point> };

/** Takes from a map what a layout needs. */
export function arrangeTask(
  map: ArgMap,
  options: Omit<ArrangeTask, 'nodes' | 'links' | 'places'>,
): ArrangeTask {
  return {
    ...options,
    nodes: [...recordsOf(map.tables.nodes)].map(({ id, kind, main, group }) => ({ id, kind, main, group })),
    links: [...recordsOf(map.tables.links)].map(({ id, relation, premises, target, order }) => ({
      id,
      relation,
      premises,
      target,
      order,
    })),
    places: [...recordsOf(map.tables.places)].map(({ node, x, y }) => ({ node, x, y })),
  };
}

/** The map that the worker lays out: without texts, articles and all else. */
export function mapOfTask({ nodes, links, places }: ArrangeTask): ArgMap {
  const empty = emptyMap({ id: 'm-000000000000', title: '', created: '2026-01-01T00:00:00Z' });
  return {
    ...empty,
    tables: {
      ...empty.tables,
      nodes: withRecords(
        empty.tables.nodes,
        nodes.map((node) => [node.id, { ...node, text: '' }] as const),
      ),
      links: withRecords(
        empty.tables.links,
        links.map((link) => [link.id, link] as const),
      ),
      places: withRecords(
        empty.tables.places,
        places.map((place) => [place.node, place] as const),
      ),
    },
  };
}
