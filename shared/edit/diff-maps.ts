import { TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { sameValue } from '../map/same-value';
import { recordsApart, type Table } from '../map/table';
import type { Change, MapDiff } from './diff';

/**
 * The edit that makes one map of another, record by record: `applyDiff(from, diffMaps(from, to))` is `to`. Parts that the two maps share
 * are not looked into, so two states of one session are compared in no time; two that were read from files cost a look at every record.
 */
export function diffMaps(from: ArgMap, to: ArgMap): MapDiff {
  return [...changesBetween(from, to)];
}

/** Whether two maps hold the same. */
export function sameMap(a: ArgMap, b: ArgMap): boolean {
  if (a === b) return true;
  return changesBetween(a, b).next().done === true;
}

function* changesBetween(from: ArgMap, to: ArgMap): Generator<Change> {
  if (!sameValue(from.head, to.head)) yield { table: 'head', id: from.head.id, from: from.head, to: to.head };
  for (const table of TABLE_NAMES) yield* changesInTable(table, from.tables[table], to.tables[table]);
}

function* changesInTable(
  table: TableName,
  from: Table<RecordTypes[TableName]>,
  to: Table<RecordTypes[TableName]>,
): Generator<Change> {
  if (from === to) return;
  for (const [id, before, now] of recordsApart(from, to)) {
    if (before === now || (before && now && sameValue(before, now))) continue;
    yield { table, id, ...(before && { from: before }), ...(now && { to: now }) } as Change;
  }
}
