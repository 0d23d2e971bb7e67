import { peerOf, type Row } from './rows';
import type { Verdict } from './verdicts';

const COMPARED: Readonly<Record<string, readonly string[]>> = {
  canvas: ['canvas2d', 'react-flow'],
  layout: ['flextree', 'elk-layered'],
  worst: ['canvas2d', 'flextree'],
  help: ['empty-script'],
  start: ['empty-window'],
  save: ['bare-write'],
};

type Line = readonly string[];

/** A table of words, for the terminal or a document. */
export interface Table {
  title: string;
  head: Line;
  lines: readonly Line[];
}

/** The tables of a run: one a suite, a line a figure. */
export function tablesOf(rows: readonly Row[]): Table[] {
  const suites = [...new Set(rows.map((row) => row.suite))];
  return suites.map((suite) => {
    const peers = COMPARED[suite] ?? [];
    const head = ['size', 'metric', 'subject', 'median', '95th', 'unit', ...peers.map((peer) => `÷ ${peer}`)];
    const lines = rows
      .filter((row) => row.suite === suite)
      .sort((a, b) => order(a).localeCompare(order(b)))
      .map((row) => [
        row.graph ? `${row.graph} ${row.size}` : String(row.size),
        row.metric,
        row.subject,
        row.note ?? figure(row.median),
        figure(row.p95),
        row.unit,
        ...peers.map((peer) => figure(row.median / (peerOf(rows, row, peer)?.median ?? NaN))),
      ]);
    return { title: suite, head, lines };
  });
}

/** The promises as a table. */
export function verdictTable(verdicts: readonly Verdict[]): Table {
  return {
    title: 'What is promised',
    head: ['figure', 'what', 'measured', 'promised', ''],
    lines: verdicts.map(({ about, says, value, limit, outcome }) => [
      about,
      says,
      figure(value),
      limit,
      outcome,
    ]),
  };
}

function order({ graph = '', size, metric, subject }: Row): string {
  return `${graph} ${String(size).padStart(9, '0')} ${metric} ${subject}`;
}

function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** A table for the terminal. */
export function asText({ title, head, lines }: Table): string {
  const rows = aligned([head, ...lines]).map((line) => line.join('  ').trimEnd());
  return `\n${title}\n${rows.join('\n')}`;
}

/** A table for a document, aligned as the formatter leaves it. */
export function asMarkdown({ title, head, lines }: Table): string {
  const [first = [], ...others] = aligned([head, ...lines]);
  const rule = first.map((cell) => '-'.repeat(cell.length));
  const rows = [first, rule, ...others].map((line) => `| ${line.join(' | ')} |`);
  return `\n## ${title}\n\n${rows.join('\n')}\n`;
}

/** The cells of each column, made equally long. */
function aligned(lines: readonly Line[]): string[][] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(3, ...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
}
