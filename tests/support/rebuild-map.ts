import { TABLE_NAMES, type ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import { getRecord, idsOf, recordsOf } from '../../shared/map/table';

/** The same map built anew from its records, with nothing carried over from edits. */
export function rebuilt(map: ArgMap): ArgMap {
  return buildMap(
    map.head,
    Object.fromEntries(TABLE_NAMES.map((name) => [name, [...recordsOf<unknown>(map.tables[name])]])),
  );
}

/** Who refers to whom, as plain data. */
export function referrersIn({ referrers }: ArgMap): Map<string, ReadonlySet<string>> {
  return new Map([...idsOf(referrers)].map((id) => [id, new Set(getRecord(referrers, id))]));
}
