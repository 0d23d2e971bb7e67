import type { ArgMap } from '../map/arg-map';
import type { MapSettings } from '../map/schema';

/** Which way a map is laid out: where its premises stand, seen from the conclusion. */
export type Direction = NonNullable<MapSettings['layoutDirection']>;

/** The direction that a map asks for; conclusions on top unless it says otherwise. */
export function directionOf(map: ArgMap): Direction {
  return map.head.settings?.layoutDirection ?? 'top-down';
}
