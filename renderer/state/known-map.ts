import type { ArgMap } from '../../shared/map/arg-map';
import { mapKnownOn } from '../../shared/view/known-on';
import { useMap, useView } from './context';
import type { Session } from './session';

const made = new WeakMap<ArgMap, { date: string; map: ArgMap }>();

function asKnown(map: ArgMap, date: string | undefined): ArgMap {
  if (date === undefined) return map;
  const before = made.get(map);
  if (before?.date === date) return before.map;
  const known = mapKnownOn(map, date);
  made.set(map, { date, map: known });
  return known;
}

/** The map that verdicts and tables are about: as it was known on the date that the filter names, else all of it. */
export function knownMap({ map, view }: Session): ArgMap {
  return asKnown(map.store.getState().map, view.getState().filter?.knownOn);
}

/** The same; the component is drawn again when it changes. */
export function useKnownMap(): ArgMap {
  const date = useView((state) => state.filter?.knownOn);
  const map = useMap((state) => state);
  return asKnown(map, date);
}
