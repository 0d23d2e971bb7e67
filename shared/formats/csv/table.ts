import Papa from 'papaparse';
import { LIMITS } from '../../map/schema';
import { fail, ok, type Result } from '../../result';
import { msg } from '../../words/words';
import { unguarded } from './cells';

/** A row of a table. */
export interface Row {
  readonly cells: readonly string[];
  /** Where it begins in the file, from 1. */
  readonly line: number;
}

const SEPARATOR = /^sep=([,;\t|])\n/i;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Reads a text as rows of cells; commas, semicolons, tabs or bars stand between these, whichever the first line has most of. */
export function readTable(raw: string): Result<Row[]> {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel’s own first line says which sign stands between cells.
  const [, said] = SEPARATOR.exec(text) ?? [];
  const table = text.replace(SEPARATOR, '\n');
  const { data, errors } = Papa.parse<string[]>(table, {
    delimiter: said ?? delimiterOf(table),
    newline: '\n',
  });
  const [error] = errors;
  if (error) {
    const line = lineAt(text, error.index ?? 0);
    return fail(
      'malformed',
      error.code === 'MissingQuotes'
        ? 'This is no table that can be read: a quotation mark is not closed (the cell that begins in line {line}).'
        : 'This is no table that can be read: a quotation mark stands in the wrong place (the cell that begins in line {line}).',
      HINT,
      { line },
    );
  }
  if (data.length > LIMITS.records)
    return fail('too-large', 'This table has more than {records} rows.', 'No map has. It was not read.', {
      records: LIMITS.records,
    });
  const rows: Row[] = [];
  let line = 1;
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells: cells.map(unguarded), line });
    line += 1;
    for (const cell of cells) line += lineAt(cell, cell.length) - 1;
  }
  return ok(rows);
}

const HINT = msg('Nothing was changed. Export it anew from the spreadsheet.');

function delimiterOf(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((sign) => [sign, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (sign === '\n' && !quoted) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function lineAt(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
