import { arrange } from '../layout/arrange';
import { cardSizes } from '../layout/node-card';
import { buildMap } from '../map/build-map';
import { TABLE_NAMES, type ArgMap } from '../map/arg-map';
import { recordsOf } from '../map/table';

/** The map with a place for every node: when a file gave none, or only some, the whole is arranged anew. */
export function placeAll(map: ArgMap): ArgMap {
  if (map.tables.places.size === map.tables.nodes.size) return map;
  const sizes = cardSizes(map);
  const points = arrange(map, (id) => sizes.get(id) ?? { width: 0, height: 0 });
  const records = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...recordsOf<unknown>(map.tables[name])]]),
  );
  const places = [...points].map(([node, point]) => ({ node, ...point }));
  return buildMap(map.head, { ...records, places });
}
