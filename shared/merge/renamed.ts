import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { indexRecords } from '../map/index-records';
import { swapReferences } from '../map/references';
import { recordsOf, type Table } from '../map/table';

/** A map in which some records go by other ids, wherever they are named. `ids`: the new one by the old. */
export function renamed(map: ArgMap, ids: ReadonlyMap<string, string>): ArgMap {
  if (ids.size === 0) return map;
  const swap = (id: string): string => ids.get(id) ?? id;
  const records = TABLE_NAMES.map((name) => {
    const table = map.tables[name] as Table<RecordTypes[TableName]>;
    return [name, [...recordsOf(table)].map((record) => renamedRecord(name, record, swap))];
  });
  const head = { ...map.head, id: swap(map.head.id) };
  return indexRecords(head, Object.fromEntries(records) as Parameters<typeof indexRecords>[1]);
}

function renamedRecord<T extends TableName>(
  table: T,
  record: RecordTypes[T],
  swap: (id: string) => string,
): RecordTypes[T] {
  const referring = swapReferences(table, record, swap) ?? record;
  const own = keyOf(table, record);
  return swap(own) === own || table === 'places' ? referring : { ...referring, id: swap(own) };
}
