import type { Proposal } from '../../shared/draft/proposal';
import { arrange } from '../../shared/layout/arrange';
import type { Direction } from '../../shared/layout/direction';
import { boxOf, unionOfBoxes, type Point, type Size } from '../../shared/layout/rect';
import { emptyMap } from '../../shared/map/arg-map';
import type { Link, Node, Place } from '../../shared/map/schema';
import { withRecords } from '../../shared/map/table';
import { cardSize } from '../../shared/text-layout/card-size';

/** Where the ghosts of a draft stand, from the top left corner of their picture, and how large the picture is; map px. */
export interface GhostPicture extends Size {
  readonly places: ReadonlyMap<string, Point>;
}

/** How large the card of a proposal will be, px: it comes with badges, since it is anchored. */
export function ghostSize(text: string, main: boolean): Size {
  return cardSize({ text, main, badges: true });
}

/** Lays a draft out as the map itself would be: conclusions, and below them what argues for them, in the order of the text. */
export function ghostPicture(proposals: readonly Proposal[], direction: Direction): GhostPicture {
  const sizes = new Map(proposals.map(({ id, text, main }) => [id, ghostSize(text, main)]));
  const sizeOf = (id: string): Size => sizes.get(id) ?? { width: 0, height: 0 };
  const places = arrange(mapOf(proposals), sizeOf, { direction });
  const bounds = unionOfBoxes([...places].map(([id, place]) => boxOf({ ...place, ...sizeOf(id) })));
  if (!bounds) return { places, width: 0, height: 0 };
  return {
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x - bounds.minX, y: y - bounds.minY }])),
    width: bounds.maxX - bounds.minX,
    height: bounds.maxY - bounds.minY,
  };
}

/** A map of the proposals, as far as a layout looks at it. Siblings go from left to right in the order of the text. */
function mapOf(proposals: readonly Proposal[]) {
  const empty = emptyMap({ id: 'm-000000000000', title: '', created: '2026-01-01T00:00:00Z' });
  const there = new Set(proposals.map(({ id }) => id));
  const links = proposals.flatMap(({ id, links: own }) =>
    own
      .filter(({ to }) => to !== id && there.has(to))
      .map(({ relation, to }, index): Link => {
        return { id: `${id} ${index}`, relation, premises: [id], target: { node: to } };
      }),
  );
  return {
    ...empty,
    tables: {
      ...empty.tables,
      nodes: withRecords(
        empty.tables.nodes,
        proposals.map(({ id, kind, main }): [string, Node] => [id, { id, kind, main, text: '' }]),
      ),
      places: withRecords(
        empty.tables.places,
        proposals.map(({ id }, index): [string, Place] => [id, { node: id, x: index, y: 0 }]),
      ),
      links: withRecords(
        empty.tables.links,
        links.map((link): [string, Link] => [link.id, link]),
      ),
    },
  };
}
