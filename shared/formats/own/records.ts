import { keyOf, type ArgMap, type RecordTypes, type TableName } from '../../map/arg-map';
import { asWritten } from '../../map/as-written';
import { canonical } from '../../map/canonical';
import { parseJson } from '../../map/json-text';
import { LIMITS } from '../../map/schema';
import { TABLE_SCHEMAS } from '../../map/table-schemas';
import { recordsOf, type Table } from '../../map/table';
import { plainText } from '../../text/plain';
import { cutOffAfter } from '../fit-record';
import { nameOf, type LossLog } from '../loss';

/** A value of a file that nobody has checked. */
export type Loose = Readonly<Record<string, unknown>>;

/** The value if it is an object with fields, else one without any. */
export function looseOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** A field that is there, not one that objects have by birth. */
export function fieldOf(value: unknown, name: string): unknown {
  const object = looseOf(value);
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A field that holds a text. */
export function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}

/** A copy of an object without some of its fields and without those that are undefined. */
export function without(value: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(([name, field]) => field !== undefined && !names.includes(name)),
  );
}

/** The records of a table by their key, so that the same map gives the same bytes. */
export function sortedRecords<T extends TableName>(map: ArgMap, table: T): RecordTypes[T][] {
  const records = [...recordsOf(map.tables[table] as Table<RecordTypes[T]>)];
  return records.sort((a, b) => (keyOf(table, a) < keyOf(table, b) ? -1 : 1));
}

/** A record that somebody else's program has handed on, if it still is one of this table's. */
export function recordFrom<T extends TableName>(table: T, value: unknown): RecordTypes[T] | undefined {
  const schema = TABLE_SCHEMAS[table];
  // Most are sound but for the order of their fields, which is seen far sooner than the schema says it.
  const ordered = canonical(value, schema);
  if (hasAll(looseOf(ordered), looseOf(value)) && asWritten(schema)(ordered) >= 0)
    return ordered as RecordTypes[T];
  const parsed = schema.safeParse(value);
  return parsed.success ? (parsed.data as RecordTypes[T]) : undefined;
}

function hasAll(record: Loose, fields: Loose): boolean {
  return Object.keys(fields).every((name) => fields[name] === undefined || Object.hasOwn(record, name));
}

/** JSON on one line that XML can hold too: what XML has no sign for is escaped, and what some take for the end of a line. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u2028\u2029\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a line of JSON holds; nothing if it is none. */
export function fromJsonLine(text: string | undefined): unknown {
  const parsed = text === undefined ? undefined : parseJson(text);
  return parsed?.ok ? parsed.value : undefined;
}

/** A text of a file as a field of a map can hold it: with LF line ends and not longer than a field may be, which is said where it is cut. */
export function fieldText(raw: string, log: LossLog): string {
  const text = plainText(raw);
  if (text.length <= LIMITS.fieldLength) return text;
  log.approximated({ what: 'text', of: nameOf(text.slice(0, 1000)), how: cutOffAfter(LIMITS.fieldLength) });
  return text.slice(0, LIMITS.fieldLength).replace(/[\uD800-\uDBFF]$/, '');
}
