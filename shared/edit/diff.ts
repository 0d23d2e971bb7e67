import type { ArgMap, RecordTypes, TableName, Tables } from '../map/arg-map';
import { TABLE_NAMES, find } from '../map/arg-map';
import { referencesOf } from '../map/references';
import type { Head } from '../map/schema';
import { getRecord, withRecords, type Table } from '../map/table';

/**
 * What happened to one record: added (no `from`), removed (no `to`) or updated (both). The key of a place is the id of its node.
 * Records are never changed in place, so a change can be kept, sent and taken back.
 */
export interface RecordChange<T extends TableName = TableName> {
  readonly table: T;
  readonly id: string;
  readonly from?: RecordTypes[T];
  readonly to?: RecordTypes[T];
}

/** The map's own fields, which always exist. */
export interface HeadChange {
  readonly table: 'head';
  readonly id: string;
  readonly from: Head;
  readonly to: Head;
}

export type Change = { [T in TableName]: RecordChange<T> }[TableName] | HeadChange;

/** An edit as data: at most one change a record. Undo, the journal, merge and the host's replica all live on these. */
export type MapDiff = readonly Change[];

/** The same edit backwards. */
export function reverseDiff(diff: MapDiff): MapDiff {
  return diff.map((change) => {
    const { table, id, from, to } = change;
    return { table, id, ...(to && { from: to }), ...(from && { to: from }) } as Change;
  });
}

/** Several diffs in order as one, with at most one change a record and none that changes nothing. */
export function squashDiffs(diffs: readonly MapDiff[]): MapDiff {
  const merged = new Map<string, Change>();
  for (const change of diffs.flat()) {
    const key = `${change.table}/${change.id}`;
    const earlier = merged.get(key);
    const from = earlier ? earlier.from : change.from;
    const { table, id, to } = change;
    merged.set(key, { table, id, ...(from && { from }), ...(to && { to }) } as Change);
  }
  return [...merged.values()].filter((change) => change.from !== change.to);
}

/** Whether a diff starts from what the map holds now (by identity, or by value for a diff that was sent). */
export function diffFits(map: ArgMap, diff: MapDiff): boolean {
  return diff.every((change) => {
    const now = change.table === 'head' ? map.head : find(map, change.table, change.id);
    return now === change.from || JSON.stringify(now) === JSON.stringify(change.from);
  });
}

/**
 * The map after an edit. Pure: the old map stays as it was, and shares everything that the edit did not touch.
 * Costs some µs a changed record, whatever the size of the map.
 */
export function applyDiff(map: ArgMap, diff: MapDiff): ArgMap {
  const byTable = new Map<TableName, [string, RecordTypes[TableName] | undefined][]>();
  const referrers = new Map<string, Set<string>>();
  let head = map.head;
  for (const change of diff) {
    if (change.table === 'head') {
      head = change.to;
      continue;
    }
    const entries = byTable.get(change.table) ?? [];
    entries.push([change.id, change.to]);
    byTable.set(change.table, entries);
    updateReferrers(map, referrers, change);
  }
  const tables: Tables = { ...map.tables };
  for (const name of TABLE_NAMES) {
    const entries = byTable.get(name);
    if (entries)
      Object.assign(tables, { [name]: withRecords(tables[name] as Table<RecordTypes[TableName]>, entries) });
  }
  return {
    head,
    tables,
    referrers: withRecords(
      map.referrers,
      [...referrers].map(([id, ids]) => [id, ids.size > 0 ? [...ids] : undefined] as const),
    ),
  };
}

function updateReferrers(map: ArgMap, changed: Map<string, Set<string>>, change: RecordChange): void {
  if (change.table === 'places') return;
  const { table, from, to } = change as RecordChange<'nodes'>; // any table: the union only has to be consistent
  const before = from ? referencesOf(table, from) : [];
  const after = to ? referencesOf(table, to) : [];
  const referrersOf = (id: string): Set<string> => {
    let ids = changed.get(id);
    if (!ids) changed.set(id, (ids = new Set(getRecord(map.referrers, id))));
    return ids;
  };
  for (const id of before) if (!after.includes(id)) referrersOf(id).delete(change.id);
  for (const id of after) if (!before.includes(id)) referrersOf(id).add(change.id);
}
