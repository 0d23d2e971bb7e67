import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName, type Tables } from './arg-map';
import { referencesOf } from './references';
import type { Head } from './schema';
import { emptyTable, withRecords } from './table';

/** The records of a map, table by table; a table that is left out is empty. */
export type MapRecords = { readonly [T in TableName]?: readonly RecordTypes[T][] };

/** A map from records as they are: nothing is checked or changed; the last of two records with the same id wins. */
export function indexRecords(head: Head, records: MapRecords): ArgMap {
  const tables: Partial<Record<TableName, unknown>> = {};
  const referrers = new Map<string, Set<string>>();
  for (const name of TABLE_NAMES) {
    const table: readonly RecordTypes[TableName][] = records[name] ?? [];
    tables[name] = withRecords(
      emptyTable<RecordTypes[TableName]>(),
      table.map((record) => [keyOf(name, record), record] as const),
    );
    if (name !== 'places') addReferrers(referrers, name, table);
  }
  return {
    head,
    tables: tables as unknown as Tables,
    referrers: withRecords(emptyTable<ReadonlySet<string>>(), referrers),
  };
}

function addReferrers(
  referrers: Map<string, Set<string>>,
  table: TableName,
  records: readonly RecordTypes[TableName][],
): void {
  for (const record of records) {
    for (const id of referencesOf(table, record)) {
      const ids = referrers.get(id);
      if (ids) ids.add(keyOf(table, record));
      else referrers.set(id, new Set([keyOf(table, record)]));
    }
  }
}
