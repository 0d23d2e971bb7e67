import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COUNTERS } from '../../support/sample-counters';
import { packedText } from '../../../electron/import/packed-text';
import { formatsByName } from '../../../shared/formats/formats';
import { judgeSample, type SampleRow } from './judge-sample';
import { judgeTexts, type UntoldRow } from './untold';

const HELP = `Reads files of other tools and compares what they hold with a count of the raw file that uses none of our readers; then writes and reads each again.

  npm run -s evaluate:formats -- FOLDER [--json]
  npm run -s evaluate:formats -- FOLDER --texts [--json]

FOLDER holds a folder a tool: ${Object.keys(COUNTERS).join(', ')}. Prints “raw/ours” for each count, and whether the map that comes back is equal
and the report empty (or names just what differs). Formats that are only read go through AIF, which holds everything. Exits 1 when one differs.

With --texts FOLDER is any folder with files of other tools, however deep: each text of each file must be shown by the map or named by the report, and each
relation of standoff marks must be a link or be named. Exits 1 when one is neither.`;

/**
 * @param from where the person stands
 * @returns the exit code
 */
export async function evaluate(args: readonly string[], from: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, texts: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  if (values.texts) return evaluateTexts(resolve(from, folder), values.json === true);
  const rows: SampleRow[] = [];
  for (const tool of Object.keys(COUNTERS)) {
    const inside = resolve(from, folder, tool);
    for (const name of namesIn(inside))
      rows.push(await judgeSample(tool, name, readFileSync(join(inside, name), 'utf8')));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 1));
  else for (const line of asTable(rows)) console.log(line);
  return rows.length > 0 && rows.every(({ isRight }) => isRight) ? 0 : 1;
}

async function evaluateTexts(folder: string, asJson: boolean): Promise<number> {
  const rows: UntoldRow[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (formatsByName(name).length === 0 || !statSync(path).isFile()) continue;
    const beside = path.replace(/\.ann$/, '.txt');
    const companion = beside !== path && existsSync(beside) ? readFileSync(beside, 'utf8') : undefined;
    const bytes = readFileSync(path);
    const text = Buffer.from(packedText(bytes, name, undefined)?.bytes ?? bytes).toString('utf8');
    const row = await judgeTexts(name, text, companion);
    if (row) rows.push(row);
  }
  if (asJson) console.log(JSON.stringify(rows, null, 1));
  else for (const line of textsInWords(rows)) console.log(line);
  return rows.length > 0 && rows.every(({ untold }) => untold.length === 0) ? 0 : 1;
}

function textsInWords(rows: readonly UntoldRow[]): string[] {
  const lines = rows.flatMap(({ file, untold, error }) =>
    error === undefined
      ? untold.slice(0, 5).map((text) => `${file}: untold: ${text.slice(0, 100)}`)
      : `${file}: ${error}`,
  );
  const formats = [...new Set(rows.map(({ format }) => format))];
  const sums = formats.map((format) => {
    const own = rows.filter((row) => row.format === format);
    const sum = (pick: (row: UntoldRow) => number): number =>
      own.reduce((total, row) => total + pick(row), 0);
    const unread = own.filter(({ error }) => error !== undefined).length;
    const counts = `${sum(({ count }) => count)} texts: ${sum(({ shown }) => shown)} shown, ${sum(({ told }) => told)} told`;
    return `${format}: ${own.length} files, ${unread} refused; ${counts}, ${sum(({ untold }) => untold.length)} untold`;
  });
  return [...lines, ...sums];
}

/** The files of a folder but document types; none when there is no such folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.endsWith('.dtd'));
  } catch {
    return [];
  }
}

function asTable(rows: readonly SampleRow[]): string[] {
  const cells = [
    ['file', 'format', 'nodes', 'supports', 'attacks', 'undercuts', 'linked', 'written and read again'],
    ...rows.map(({ file, format, counts, back }) => [file, format, ...counts, back]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const wrong = rows.filter(({ isRight }) => !isRight).length;
  return [
    ...cells.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    `${rows.length} files, ${wrong} differ (raw/ours)`,
  ];
}
