import { indentOf } from '../outline-tree';

/** The mark of a list, with its indent. */
const MARK = /^\s*(?:[-+–−*•◦‣▪·]|\d{1,9}[.)]|\(?[a-z]\))\s+(?=\S)/i;
const LONG = 50; // columns: lines are wrapped at more

/** Lines, with those joined that a program has wrapped: below a long line with a mark, and under its words, stands no line of its own but the rest of it. */
export function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let column: number | undefined;
  let before = '';
  for (const line of lines) {
    const isRest = before.length >= LONG && !MARK.test(line) && indentOf(line) === column;
    if (isRest) whole.push(`${whole.pop() ?? ''} ${line.trim()}`);
    else {
      whole.push(line);
      const [mark] = MARK.exec(line) ?? [];
      column = mark === undefined ? undefined : indentOf(mark.replace(/\S/g, ' '));
    }
    before = line;
  }
  return whole;
}
