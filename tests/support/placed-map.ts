import fc from 'fast-check';
import { TABLE_NAMES, find, type ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import { recordsOf } from '../../shared/map/table';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from './arbitrary-map';

/** Any map in which every node has a place, as it has in every map that a person made: a reader arranges a map anew in which some have none. */
export const anyPlacedMap: fc.Arbitrary<{ map: ArgMap }> = anyMap.map(({ map }) => {
  const records = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...recordsOf<unknown>(map.tables[name])]]),
  );
  const missing = [...recordsOf(map.tables.nodes)].filter(({ id }) => !find(map, 'places', id));
  const places = [
    ...recordsOf(map.tables.places),
    ...missing.map(({ id }, y) => ({ node: id, x: 0, y: y * 100 })),
  ];
  const placed = buildMap(map.head, { ...records, places });
  return { map: placed, [fc.toStringMethod]: () => serializeMap(placed) };
});
