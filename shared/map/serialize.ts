import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName } from './arg-map';
import { canonical } from './canonical';
import { CURRENT_VERSION, FORMAT, headSchema } from './schema';
import { TABLE_SCHEMAS } from './table-schemas';
import { recordsOf, type Table } from './table';

/**
 * The text of a map's file: JSON with two-space indent, fields in schema order, tables sorted by id, a newline at the end. The same
 * map always gives the same bytes, and one edit is a few lines of difference.
 */
export function serializeMap(map: ArgMap): string {
  const { unknown, known } = splitHead(map);
  const file: Record<string, unknown> = { format: FORMAT, version: CURRENT_VERSION, ...known };
  for (const name of TABLE_NAMES) file[name] = sortedRecords(map, name);
  Object.assign(file, unknown);
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Known fields of the head stand before the tables, unknown ones after them. */
function splitHead(map: ArgMap): { known: Record<string, unknown>; unknown: Record<string, unknown> } {
  const known: Record<string, unknown> = {};
  const unknown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(canonical(map.head, headSchema))) {
    (key in headSchema.shape ? known : unknown)[key] = value;
  }
  return { known, unknown };
}

function sortedRecords(map: ArgMap, name: TableName): unknown[] {
  const records = [...recordsOf(map.tables[name] as Table<RecordTypes[TableName]>)];
  const keyed = records.map((record) => ({ key: keyOf(name, record), record }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ record }) => canonical(record, TABLE_SCHEMAS[name]));
}
