import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { COUNTERS } from '../../support/sample-counters';
import { judgeSample, type SampleRow } from './judge-sample';

const HELP = `Reads files of other tools and compares what they hold with a count of the raw file that uses none of our readers; then writes and reads each again.

  npm run -s evaluate:formats -- FOLDER [--json]

FOLDER holds a folder a tool: ${Object.keys(COUNTERS).join(', ')}. Prints “raw/ours” for each count, and whether the map that comes back is equal
and the report empty (or names just what differs). Formats that are only read go through AIF, which holds everything. Exits 1 when one differs.`;

/**
 * @param from where the person stands
 * @returns the exit code
 */
export async function evaluate(args: readonly string[], from: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
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
