import type { LossReport } from '../../shared/formats/loss';
import {
  TABLE_NAMES,
  find,
  keyOf,
  type ArgMap,
  type RecordTypes,
  type TableName,
} from '../../shared/map/arg-map';
import { compareLinks } from '../../shared/map/order';
import { targetId } from '../../shared/map/queries';
import { sameValue } from '../../shared/map/same-value';
import type { Link } from '../../shared/map/schema';
import { recordsOf, type Table } from '../../shared/map/table';

/**
 * What differs between a map and what came back of it from another format, beyond what the writer's report names: nothing, if the report is honest.
 * Records are matched by id; where a format keeps no ids, by the key that `naturalKey` gives (nodes with equal keys must then be equal).
 * @returns a sentence a difference, such as `n-…: nodes.tags ["a"] became undefined`
 */
export function differencesBut(
  before: ArgMap,
  after: ArgMap,
  report: LossReport,
  naturalKey?: (map: ArgMap, table: TableName, record: object) => string,
): string[] {
  const named = new Set(
    [...report.approximated, ...report.dropped].map(({ what, id }) => `${what} ${id ?? ''}`),
  );
  const isNamed = (what: string, id = ''): boolean => named.has(`${what} ${id}`);
  const found: string[] = [];
  const ids = matchIds(before, after, naturalKey);
  const seen = new Set<string>();
  const compare = (table: TableName | 'head', a: object, b: object, id?: string): void => {
    const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
    for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (IGNORED.has(field) || isNamed(`${table}.${field}`, id)) continue;
      const [was, is] = [translate(left[field], ids), right[field]];
      const isOrder = table === 'links' && field === 'order';
      if (!sameValue(was, is) && !(isOrder && sameRow(before, after, a as Link, ids)))
        found.push(`${id ?? 'map'}: ${table}.${field} ${JSON.stringify(was)} became ${JSON.stringify(is)}`);
    }
  };
  compare('head', before.head, after.head);
  for (const table of TABLE_NAMES) {
    for (const record of recordsOf(before.tables[table] as Table<RecordTypes[TableName]>)) {
      const id = keyOf(table, record);
      const twin = ids.get(id) ?? id;
      const other = find(after, table, twin);
      if (other) {
        seen.add(`${table} ${twin}`);
        if (!isNamed(table, id)) compare(table, record, other, id);
      } else if (!isNamed(table, id)) found.push(`${id}: ${table} was left out and nobody said so`);
    }
    for (const record of recordsOf(after.tables[table] as Table<RecordTypes[TableName]>)) {
      const id = keyOf(table, record);
      if (!seen.has(`${table} ${id}`) && table !== 'places')
        found.push(`${id}: ${table} was not there before`);
    }
  }
  return found;
}

/** Ids are compared by what they stand for; when a map came in is its own. A map without a place gets one, so places are told by the writer. */
const IGNORED = new Set(['id', 'created']);

/** For each id before, the id after. */
function matchIds(
  before: ArgMap,
  after: ArgMap,
  naturalKey?: (map: ArgMap, table: TableName, record: object) => string,
): Map<string, string> {
  const ids = new Map<string, string>([[before.head.id, after.head.id]]);
  if (!naturalKey) return ids;
  for (const table of TABLE_NAMES) {
    if (table === 'places') continue;
    const waiting = new Map<string, string[]>();
    for (const record of recordsOf(after.tables[table] as Table<{ id: string }>)) {
      const key = naturalKey(after, table, record);
      waiting.set(key, [...(waiting.get(key) ?? []), record.id]);
    }
    for (const record of recordsOf(before.tables[table] as Table<{ id: string }>)) {
      const twin = waiting.get(naturalKey(before, table, record))?.shift();
      if (twin !== undefined) ids.set(record.id, twin);
    }
  }
  return ids;
}

/** Whether the links into the target of one stand in the same order before and after: that is all that order keys are for. */
function sameRow(before: ArgMap, after: ArgMap, link: Link, ids: ReadonlyMap<string, string>): boolean {
  const rowOf = (map: ArgMap, target: string): string[] =>
    [...recordsOf(map.tables.links)]
      .filter((each) => targetId(each) === target)
      .sort((a, b) => compareLinks(map, a, b))
      .map(({ id }) => id);
  const twinOf = (id: string): string => ids.get(id) ?? id;
  const was = rowOf(before, targetId(link)).map(twinOf);
  const is = rowOf(after, twinOf(targetId(link)));
  const both = (row: readonly string[], other: readonly string[]): string[] =>
    row.filter((id) => other.includes(id));
  return sameValue(both(was, is), both(is, was));
}

/** A value with every id in it replaced by the one that it has become. */
function translate(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => translate(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translate(item, ids)]));
}
