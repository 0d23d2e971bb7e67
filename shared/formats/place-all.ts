import { arrange } from '../layout/arrange';
import { cardSizes } from '../layout/node-card';
import { buildMap } from '../map/build-map';
import { TABLE_NAMES, type ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { onCanvas } from './fit-record';

/**
 * The map with a place for every node: when a file gave none, or only some, the whole is arranged anew. A chain of a hundred thousand cards is
 * longer than the canvas: its end lies at the edge.
 */
export function placeAll(map: ArgMap): ArgMap {
  if (map.tables.places.size === map.tables.nodes.size) return map;
  const sizes = cardSizes(map);
  const points = arrange(map, (id) => sizes.get(id) ?? { width: 0, height: 0 });
  const records = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...recordsOf<unknown>(map.tables[name])]]),
  );
  const places = [...points].map(([node, { x, y }]) => ({ node, x: onCanvas(x), y: onCanvas(y) }));
  return buildMap(map.head, { ...records, places });
}
