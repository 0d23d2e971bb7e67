import { find, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { dropReferences, referencesOf, tableOfId } from '../map/references';
import { sameValue } from '../map/same-value';
import { getRecord } from '../map/table';
import type { Change, RecordChange } from '../edit/diff';
import { fieldChanges } from './field-changes';
import type { Side } from './sides';
import { wayOf } from './ways';

/** A record that one side deleted and the other went on with: it stays until somebody decides. */
interface KeptRecord {
  readonly table: TableName;
  readonly id: string;
  /** The other side changed it; or only built on it. */
  readonly why: 'edited' | 'used';
}

/** A side without those of its deletions that the other side went on with. */
export interface Undeleted {
  readonly side: Side;
  readonly kept: readonly KeptRecord[];
  /** What had fallen with those and is there again, by ids. */
  readonly along: readonly string[];
}

/**
 * Takes back the deletions of one side that meet an edit of the other: the record, what had fallen with it, and what it cannot be without. References to
 * it come back, too, as far as the side did nothing else to them.
 */
export function undeleted(base: ArgMap, side: Side, other: Side): Undeleted {
  const gone = new Set<string>();
  for (const { table, id, to } of side.changes.values()) if (!to && table !== 'places') gone.add(id);
  const wanted = new Map<string, KeptRecord['why']>();
  for (const change of other.changes.values()) {
    if (change.table === 'head' || !change.to) continue;
    const { table, id } = change;
    if (gone.has(id) && table !== 'places' && isEdit(change, other.map)) wanted.set(id, 'edited');
    if (!LETS_GO.has(table)) for (const used of newReferences(change)) if (gone.has(used)) note(wanted, used);
  }
  if (wanted.size === 0) return { side, kept: [], along: [] };
  const back = fallenWith(gone, wanted, other.map);
  const changes = new Map(side.changes);
  bringBack(base, side.map, { gone, back }, changes);
  const kept = [...wanted].flatMap(([id, why]): KeptRecord[] => {
    const table = tableOf(id);
    return table ? [{ table, id, why }] : [];
  });
  const along = [...back].filter((id) => !wanted.has(id));
  return { side: { map: side.map, changes }, kept: kept.sort((a, b) => (a.id < b.id ? -1 : 1)), along };
}

/** What only looks at other records, or tells of them: it does not keep them. */
const LETS_GO: ReadonlySet<TableName> = new Set(['steps', 'views', 'conflicts', 'places']);

function note(wanted: Map<string, KeptRecord['why']>, id: string): void {
  if (!wanted.has(id)) wanted.set(id, 'used');
}

/** Whether a person meant something by a change: not where a card stands, nor what only followed from something else. */
function isEdit(change: RecordChange, map: ArgMap): boolean {
  const { table, from, to } = change;
  if (table === 'conflicts' || !to) return false;
  if (!from) return true;
  const lost = referencesOf(table, from as never).filter((id) => !isThere(map, id));
  const without = lost.length > 0 ? dropReferences(table, from as never, new Set(lost)) : from;
  return fieldChanges(table, without ?? from, to).some(({ field, isLayout }) => {
    // That a passage is in another text now is the doing of whoever replaced that.
    const followed = wayOf(table, field) === 'anchor' && !hasSameText(from, to);
    return !isLayout && !followed;
  });
}

function hasSameText(from: object, to: object): boolean {
  return (from as { textHash?: string }).textHash === (to as { textHash?: string }).textHash;
}

function newReferences({ table, from, to }: RecordChange): string[] {
  if (!to) return [];
  const before = new Set(from ? referencesOf(table, from as never) : []);
  return referencesOf(table, to as never).filter((id) => !before.has(id));
}

/** The records that come back with those that are wanted, these included. `map` still has all of them. */
function fallenWith(
  gone: ReadonlySet<string>,
  wanted: Map<string, KeptRecord['why']>,
  map: ArgMap,
): ReadonlySet<string> {
  const back = new Set<string>();
  const waiting = [...wanted.keys()];
  const take = (id: string): void => {
    if (!back.has(id) && gone.has(id) && isThere(map, id)) waiting.push(id);
  };
  while (waiting.length > 0) {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (back.has(id)) continue;
      back.add(id);
      const table = tableOf(id);
      const record = table && find(map, table, id);
      if (!table || !record) continue;
      for (const needed of referencesOf(table, record as never)) {
        if (!gone.has(needed) || back.has(needed)) continue;
        const isNeeded =
          table === 'links' || dropReferences(table, record as never, new Set([needed])) === undefined;
        if (isNeeded && !needed.startsWith('p-')) note(wanted, needed);
        if (isNeeded || needed.startsWith('p-')) take(needed);
      }
    }
    // What hung on them, where everything else that it needs is there.
    const missing = new Set([...gone].filter((id) => !back.has(id)));
    for (const id of back)
      for (const referrer of getRecord(map.referrers, id) ?? []) {
        const table = missing.has(referrer) ? tableOf(referrer) : undefined;
        const record = table && find(map, table, referrer);
        const left = table && record && dropReferences(table, record, missing);
        if (table && left && referencesOf(table, left).includes(id)) take(referrer);
      }
  }
  return back;
}

/** Turns a side's changes so that some of its deletions did not happen. */
function bringBack(
  base: ArgMap,
  map: ArgMap,
  { gone, back }: { gone: ReadonlySet<string>; back: ReadonlySet<string> },
  changes: Map<string, Change>,
): void {
  const stillGone = new Set([...gone].filter((id) => !back.has(id)));
  const set = (table: TableName, id: string, to: RecordTypes[TableName] | undefined): void => {
    const from = find(base, table, id);
    const key = `${table}/${id}`;
    if (sameValue(from, to)) changes.delete(key);
    else changes.set(key, { table, id, ...(from && { from }), ...(to && { to }) } as Change);
  };
  for (const id of back) {
    const table = tableOf(id);
    const record = table && find(base, table, id);
    if (!table || !record) continue;
    set(table, id, dropReferences(table, record, stillGone) ?? record);
    if (table === 'nodes') set('places', id, find(base, 'places', id));
  }
  for (const id of back)
    for (const referrer of getRecord(base.referrers, id) ?? []) {
      const table = back.has(referrer) ? undefined : tableOf(referrer);
      const [was, is] = table ? [find(base, table, referrer), find(map, table, referrer)] : [];
      if (!table || !was || !is) continue;
      const now = changes.get(`${table}/${referrer}`);
      set(table, referrer, referringAgain(table, { was, is: now?.to ?? is }, gone, stillGone));
    }
}

/** A record that refers again to what has come back, in the fields in which it only lost that. */
function referringAgain<T extends TableName>(
  table: T,
  { was, is }: { was: RecordTypes[T]; is: RecordTypes[T] },
  gone: ReadonlySet<string>,
  stillGone: ReadonlySet<string>,
): RecordTypes[T] {
  const lost = dropReferences(table, was, gone) as Record<string, unknown> | undefined;
  const restored = dropReferences(table, was, stillGone) as Record<string, unknown> | undefined;
  if (!restored) return is;
  const next: Record<string, unknown> = { ...is };
  for (const field of Object.keys(was)) {
    const value = next[field];
    if (sameValue(restored[field], lost?.[field])) continue;
    if (isSameOrEmpty(value, lost?.[field])) next[field] = restored[field];
    else if (wayOf(table, field) === 'set' && Array.isArray(value))
      next[field] = [...(value as unknown[]), ...backIn(restored[field], value, gone)];
  }
  return next as unknown as RecordTypes[T];
}

/** The canonical form leaves an empty list out. */
function isSameOrEmpty(a: unknown, b: unknown): boolean {
  const full = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? undefined : value);
  return sameValue(full(a), full(b));
}

function backIn(list: unknown, there: readonly unknown[], gone: ReadonlySet<string>): unknown[] {
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).filter((id) => typeof id === 'string' && gone.has(id) && !there.includes(id));
}

function isThere(map: ArgMap, id: string): boolean {
  const table = tableOfId(id);
  return table === 'map' || (table !== undefined && find(map, table, id) !== undefined);
}

function tableOf(id: string): TableName | undefined {
  const table = tableOfId(id);
  return table === 'map' ? undefined : table;
}
