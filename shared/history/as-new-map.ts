import type { NewId } from '../ids';
import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { buildMap } from '../map/build-map';
import { swapReferences } from '../map/references';
import { getRecord, recordsOf, type Table } from '../map/table';

/** A copy of a map as a map of its own: with another id, so that the versions of the two are kept apart. Everything else is the same. */
export function asNewMap(map: ArgMap, newId: NewId): ArgMap {
  const id = newId('map');
  const referring = new Set(getRecord(map.referrers, map.head.id));
  const records = <T extends TableName>(table: T): RecordTypes[T][] =>
    [...recordsOf(map.tables[table] as Table<RecordTypes[T]>)].flatMap((record) =>
      referring.has(keyOf(table, record))
        ? (swapReferences(table, record, (old) => (old === map.head.id ? id : old)) ?? [])
        : record,
    );
  return buildMap(
    { ...map.head, id },
    Object.fromEntries(TABLE_NAMES.map((table) => [table, records(table)])),
  );
}
