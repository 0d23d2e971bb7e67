import type { MapPiece } from '../../shared/map/pieces';
import { TABLE_NAMES, type TableName } from '../../shared/map/arg-map';

/** Bytes of a piece, as far as a record does not take more. What is larger than about 100 KB comes from the system by itself, and takes 20 times as long. */
const PIECE = 60 * 1024;

const FIELD = '\n  "';
const OPENS = '": [\n';
const CLOSES = '\n  ]';
const BETWEEN = '\n    },\n';
/** Of what stands between two records, what belongs to the first one; a comma comes next. */
const END_OF_RECORD = BETWEEN.length - 2;

/**
 * Cuts the bytes of a map's file into pieces where the program's own way of writing shows where records begin: no text of a JSON file has a line end
 * in it, so what stands at the beginning of a line is no text. What is not written like that stays together in the head, and the reader tells.
 * Throws a `TypeError` for bytes that are no UTF-8.
 */
export function* cutMap(bytes: Buffer): Generator<MapPiece> {
  const tables = tablesOf(bytes);
  let at = 0;
  let head = '';
  for (const { from, to } of tables) {
    head += decode(bytes, at, from);
    at = to;
  }
  yield { part: 'head', text: head + decode(bytes, at, bytes.length) };
  for (const { part, from, to } of tables) {
    for (let begin = from; begin < to;) {
      const next = begin + PIECE < to ? bytes.indexOf(BETWEEN, begin + PIECE) : -1;
      const end = next < 0 || next >= to ? to : next + END_OF_RECORD;
      yield { part, text: decode(bytes, begin, end) };
      begin = end + 1;
    }
  }
}

/** Where the records of each table lie in a file, without the brackets around them. */
function tablesOf(bytes: Buffer): { part: TableName; from: number; to: number }[] {
  const tables: { part: TableName; from: number; to: number }[] = [];
  for (let at = bytes.indexOf(FIELD); at >= 0; at = bytes.indexOf(FIELD, at)) {
    const begin = at + FIELD.length;
    const name = TABLE_NAMES.find((one) => bytes.toString('latin1', begin, begin + one.length) === one);
    const from = begin + (name?.length ?? 0) + OPENS.length;
    at = begin;
    if (!name || bytes.toString('latin1', from - OPENS.length, from) !== OPENS) continue;
    const to = bytes.indexOf(CLOSES, from);
    if (to < 0) break;
    tables.push({ part: name, from, to });
    at = to;
  }
  return tables;
}

function decode(bytes: Buffer, from: number, to: number): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: from > 0 }).decode(bytes.subarray(from, to));
}
