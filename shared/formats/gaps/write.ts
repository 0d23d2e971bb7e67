import Papa from 'papaparse';
import { gapsOf, tellsApart, type Gap } from '../../argue/gaps';
import type { ArgMap } from '../../map/arg-map';
import type { Node } from '../../map/schema';
import { guarded } from '../csv/cells';
import { reportOfDrawing } from '../drawing-keeps';
import type { Writing } from '../format';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Writes the gaps of a map as a checklist in Markdown: what would tell answers apart first. */
export function writeGaps(map: ArgMap): Writing {
  const gaps = gapsOf(map);
  const lines = [
    '# What to look for',
    '',
    ...(gaps.length === 0
      ? ['The map has no gaps: no card says what should be known and is not.']
      : gaps.flatMap(inMarkdown)),
    '',
  ];
  return { text: lines.join('\n'), report: reportOfDrawing(map) };
}

function inMarkdown({ node, tells, near }: Gap): string[] {
  const below = (words: string, nodes: readonly Node[]): string[] =>
    nodes.map(({ text }) => `  - ${words}: ${escaped(text)}`);
  return [
    `- [ ] ${escaped(node.text)}`,
    ...tells.flatMap(({ question, fits, against }) => [
      `  - On: ${escaped(question.text)}`,
      ...below('Found, it would speak for', fits).map((line) => `  ${line}`),
      ...below('Found, it would speak against', against).map((line) => `  ${line}`),
    ]),
    ...below('Bears on', near),
  ];
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_[\]<>#]/g, '\\$&');
}

/** Writes the gaps of a map as a table: a row for each gap and question that it bears on. */
export function writeGapsCsv(map: ArgMap): Writing {
  const joined = (nodes: readonly Node[]): string => nodes.map(({ text }) => oneLine(text)).join('; ');
  const rows = gapsOf(map).flatMap((gap) => {
    const [id, text] = [gap.node.id, oneLine(gap.node.text)];
    const apart = tellsApart(gap) ? 'yes' : 'no';
    if (gap.tells.length === 0) return [[id, text, apart, '', '', '', joined(gap.near)]];
    return gap.tells.map(({ question, fits, against }) => [
      id,
      text,
      apart,
      oneLine(question.text),
      joined(fits),
      joined(against),
      '',
    ]);
  });
  const head = [
    'id',
    'what to look for',
    'tells answers apart',
    'on the question',
    'speaks for',
    'speaks against',
    'bears on',
  ];
  const table = Papa.unparse([head, ...rows.map((row) => row.map(guarded))], { newline: '\r\n' });
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  return { text: `\uFEFF${table}\r\n`, report: reportOfDrawing(map) };
}
