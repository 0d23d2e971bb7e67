import { indentOf } from '../outline-tree';

/** A line of an outline, with how deep it stands. */
interface MarkedLine {
  /** In columns, or levels: only which is deeper counts. */
  readonly indent: number;
  readonly text: string;
}

/** Numbers that say the place of a line: `1.2.3`, with or without a last full stop. */
const PATH = /^\s*(\d{1,4}(?:\.\d{1,4}){0,20})\.?[)]?\s+(?=\S)/;
/** As many stars as the line is deep, as Org and wikis have it. */
const STARS = /^(\*{1,20})\s+(?=\S)/;

/** Lines that say by their own marks how deep they stand, all of them and not all alike; nothing for any others, and where indents say it. */
function markedLines(lines: readonly string[]): MarkedLine[] | undefined {
  const [first = ''] = lines;
  if (lines.some((line) => indentOf(line) !== indentOf(first))) return undefined;
  return (
    marked(lines, PATH, (path) => path.split('.').length) ?? marked(lines, STARS, ({ length }) => length)
  );
}

/** Lines by how far they are indented, or by such marks. */
export function deepLines(lines: readonly string[]): MarkedLine[] {
  return markedLines(lines) ?? lines.map((text) => ({ indent: indentOf(text), text }));
}

function marked(
  lines: readonly string[],
  mark: RegExp,
  levelOf: (mark: string) => number,
): MarkedLine[] | undefined {
  const found: MarkedLine[] = [];
  for (const line of lines) {
    const [whole = '', level] = mark.exec(line) ?? [];
    if (level === undefined) return undefined;
    found.push({ indent: levelOf(level), text: line.slice(whole.length) });
  }
  return found.some(({ indent }) => indent !== found[0]?.indent) ? found : undefined;
}
