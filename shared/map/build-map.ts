import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName, type Tables } from './arg-map';
import { canonical } from './canonical';
import { referencesOf } from './references';
import { headSchema, type Head } from './schema';
import { TABLE_SCHEMAS } from './table-schemas';
import { emptyTable, withRecords } from './table';

/** The records of a map, table by table; a table that is left out is empty. */
export type MapRecords = { readonly [T in TableName]?: readonly RecordTypes[T][] };

/**
 * A map from its records, which take their canonical form. For whole maps: an edit goes through a command and `applyDiff`.
 * Nothing is checked here; the last of two records with the same id wins.
 */
export function buildMap(head: Head, records: MapRecords): ArgMap {
  const tables: Partial<Record<TableName, unknown>> = {};
  const referrers = new Map<string, Set<string>>();
  for (const name of TABLE_NAMES) {
    const table = (records[name] ?? []).map((record) => canonical(record, TABLE_SCHEMAS[name]));
    tables[name] = withRecords(
      emptyTable<RecordTypes[TableName]>(),
      table.map((record) => [keyOf(name, record), record] as const),
    );
    if (name !== 'places') addReferrers(referrers, name, table);
  }
  return {
    head: canonical(head, headSchema),
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
