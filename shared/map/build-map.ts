import { TABLE_NAMES, type ArgMap } from './arg-map';
import { asWritten } from './as-written';
import { canonical } from './canonical';
import { indexRecords, type MapRecords } from './index-records';
import { headSchema, type Head } from './schema';
import { TABLE_SCHEMAS } from './table-schemas';

/**
 * A map from its records, which take their canonical form. For whole maps: an edit goes through a command and `applyDiff`.
 * Nothing is checked here; the last of two records with the same id wins.
 */
export function buildMap(head: Head, records: MapRecords): ArgMap {
  const tables = TABLE_NAMES.map((name) => [
    name,
    (records[name] ?? []).map((record) =>
      asWritten(TABLE_SCHEMAS[name])(record) >= 0 ? record : canonical(record, TABLE_SCHEMAS[name]),
    ),
  ]);
  return indexRecords(canonical(head, headSchema), Object.fromEntries(tables) as MapRecords);
}
