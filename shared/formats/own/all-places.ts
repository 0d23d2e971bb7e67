import type { ArgMap } from '../../map/arg-map';
import { find } from '../../map/arg-map';
import type { Place } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { placeAll } from '../place-all';

/** Where each node stands: its own place, or one that it would be given when it has none. A file that says it of some only would be arranged anew. */
export function allPlaces(map: ArgMap): Map<string, Place> {
  const arranged = placeAll(map);
  const places = new Map<string, Place>();
  for (const { id } of recordsOf(map.tables.nodes)) {
    const place = find(map, 'places', id) ?? find(arranged, 'places', id);
    if (place) places.set(id, place);
  }
  return places;
}
