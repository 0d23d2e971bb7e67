import type { Line } from './page-lines';

/** A line that knows its page. */
export interface PagedLine extends Line {
  readonly page: number;
}

/** A text made of lines, and where the text of each page begins in it. */
export interface Flow {
  readonly text: string;
  readonly starts: ReadonlyMap<number, number>;
}

const WIDE_GAP = 1.45; // of the usual distance of lines: a paragraph ends
const INDENT = 0.9; // of the letter height

/**
 * Makes paragraphs of lines in reading order: words that were divided at line ends are joined, and paragraphs go on over columns and pages
 * when their last line ends no sentence.
 */
export function flowOf(lines: readonly PagedLine[]): Flow {
  const words = knownWords(lines);
  const leading = usualLeading(lines);
  const starts = new Map<number, number>();
  let text = '';
  lines.forEach((line, index) => {
    const own = line.text.replace(/\s+/g, ' ').trim();
    const before = lines[index - 1];
    if (before) {
      if (begins(before, line, own, leading)) text += '\n\n';
      else if (/[-\u00ad\u2010]$/.test(text)) text = withoutHyphen(text, own, words);
      else text += ' ';
    }
    if (!starts.has(line.page)) starts.set(line.page, text.length);
    text += own;
  });
  return { text, starts };
}

/** Whether a line begins a paragraph. */
function begins(before: Line, line: Line, own: string, leading: number): boolean {
  const ends = /[.!?:…؟。]["”’)\]]*\s*$/.test(before.text);
  const step = line.y - before.y;
  if (Math.abs(line.height - before.height) > 0.15 * Math.max(line.height, before.height))
    return !/^\p{Ll}/u.test(own);
  if (/^(?:[•‣▪◦–—*]|\(?\d{1,2}[.)]|[a-z]\))\s/.test(own)) return true;
  if (step <= 0 || step > 4 * leading) return ends || /^\p{Lu}/u.test(own) === false ? ends : false; // another column or page
  if (step > WIDE_GAP * leading) return true;
  const isIndented = line.left - before.left > INDENT * line.height;
  const wasShort = before.right < line.right - 4 * line.height;
  return ends && (isIndented || wasShort);
}

/** The distance between lines that occurs most. */
function usualLeading(lines: readonly Line[]): number {
  const steps = new Map<number, number>();
  lines.forEach((line, index) => {
    const step = Math.round((line.y - (lines[index - 1]?.y ?? line.y)) * 2) / 2;
    if (step > 0.5 * line.height && step < 3 * line.height) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  const [most] = [...steps].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 14;
}

/** All whole words, in small letters, that stand inside lines. */
function knownWords(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []) words.add(word);
  return words;
}

/** “negotia-” and “tions” are one word; “well-” and “known” are, if the text writes “well-known” elsewhere, and before a capital. */
function withoutHyphen(text: string, next: string, words: ReadonlySet<string>): string {
  const head = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
  const keeps = !/^\p{Ll}/u.test(next) || (words.has(`${head}-${tail}`) && !words.has(head + tail));
  return keeps && !text.endsWith('\u00ad') ? text : text.slice(0, -1);
}
