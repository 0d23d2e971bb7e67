import { TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from './arg-map';
import { asWritten } from './as-written';
import { canonical } from './canonical';
import { CURRENT_VERSION, FORMAT, headSchema } from './schema';
import { TABLE_SCHEMAS } from './table-schemas';
import { recordsById, type Table } from './table';

/**
 * A piece of a map's file: its records lie in the file as they lie here. `head` is the whole file with its tables empty, and comes first; a piece of a
 * table holds some of its records, with commas between them and no brackets around them.
 */
export interface MapPiece {
  readonly part: 'head' | TableName;
  readonly text: string;
}

/** Records in a piece that is written. */
const RECORDS = 250;

const BEFORE = '{\n  "a": [\n';
const AFTER = '\n  ]\n}';

/** The text of a map's file piece by piece; no piece takes more than some ms. Put together by `joinPieces`. */
export function* piecesOf(map: ArgMap): Generator<MapPiece> {
  yield { part: 'head', text: headText(map) };
  for (const part of TABLE_NAMES) {
    const table = map.tables[part] as Table<RecordTypes[TableName]>;
    const all = recordsById(table);
    const count = asWritten(TABLE_SCHEMAS[part]);
    for (let at = 0; at < all.length; at += RECORDS) {
      const records = all
        .slice(at, at + RECORDS)
        .map((record) => (count(record) >= 0 ? record : canonical(record, TABLE_SCHEMAS[part])));
      yield { part, text: JSON.stringify({ a: records }, null, 2).slice(BEFORE.length, -AFTER.length) };
    }
  }
}

/** The file that some pieces are of. */
export function joinPieces(pieces: Iterable<MapPiece>): string {
  const texts = new Map<MapPiece['part'], string[]>();
  for (const { part, text } of pieces) {
    const known = texts.get(part);
    if (known) known.push(text);
    else texts.set(part, [text]);
  }
  let [rest = ''] = texts.get('head') ?? [];
  const parts: string[] = [];
  for (const name of TABLE_NAMES) {
    const records = texts.get(name);
    if (!records) continue;
    // No text in a file has a line end in it, and nothing but a field of the map stands two spaces from the margin.
    const line = `\n  "${name}": [`;
    const at = rest.indexOf(`${line}]`) + line.length;
    parts.push(rest.slice(0, at), '\n', records.join(',\n'), '\n  ');
    rest = rest.slice(at);
  }
  return parts.join('') + rest;
}

/** Known fields of the head stand before the tables, unknown ones after them. */
function headText(map: ArgMap): string {
  const known: Record<string, unknown> = {};
  const unknown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(canonical(map.head, headSchema))) {
    (key in headSchema.shape ? known : unknown)[key] = value;
  }
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, []]));
  return `${JSON.stringify({ format: FORMAT, version: CURRENT_VERSION, ...known, ...tables, ...unknown }, null, 2)}\n`;
}
