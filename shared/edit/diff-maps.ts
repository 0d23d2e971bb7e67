import { TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { sameValue } from '../map/same-value';
import { getRecord, type Table } from '../map/table';
import type { Change, MapDiff } from './diff';

/**
 * The edit that makes one map of another, record by record: `applyDiff(from, diffMaps(from, to))` is `to`. Parts that the two maps share
 * are not looked into, so two states of one session are compared in no time; two that were read from files cost a look at every record.
 */
export function diffMaps(from: ArgMap, to: ArgMap): MapDiff {
  const changes: Change[] = TABLE_NAMES.flatMap((table) =>
    diffTables(table, from.tables[table], to.tables[table]),
  );
  if (!sameValue(from.head, to.head))
    changes.unshift({ table: 'head', id: from.head.id, from: from.head, to: to.head });
  return changes;
}

function diffTables(
  table: TableName,
  from: Table<RecordTypes[TableName]>,
  to: Table<RecordTypes[TableName]>,
): Change[] {
  const changes: Change[] = [];
  if (from === to) return changes;
  for (const [index, before] of from.buckets.entries()) {
    const after = to.buckets[index];
    if (before === after) continue;
    for (const [id, record] of before ?? []) {
      const now = getRecord(to, id);
      if (now === undefined) changes.push({ table, id, from: record } as Change);
      else if (!sameValue(record, now)) changes.push({ table, id, from: record, to: now } as Change);
    }
    for (const [id, record] of after ?? [])
      if (before?.has(id) !== true) changes.push({ table, id, to: record } as Change);
  }
  return changes;
}
