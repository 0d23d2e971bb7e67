import { blocksOf } from '../text/blocks';
import { looksLikeHeading } from '../text/headings';
import type { TextRange } from '../text/range';
import { sentencesOf } from '../text/sentences';
import { sentenceUnits } from './sentence-units';
import type { Unit } from './unit';

const SHORT_ANSWER =
  /^(?:yes|no|of course|certainly|absolutely|hardly|not at all|never|exactly|probably|perhaps)(?:\s+not)?[.!]$/i;

/** The mark of a list's item, which is none of its words. */
const LIST_MARK = /^\s*(?:[-*•‣–]|\(?\d{1,2}[.)])\s+/;

/** The parts of a text that an argument can be made of. */
export interface UnitOptions {
  readonly text: string;
  readonly title?: string | undefined;
  /** Left out: what is not the author's voice. */
  readonly without: readonly TextRange[];
  /** Only this; absent: all. */
  readonly within?: TextRange | undefined;
}

/** The units of each paragraph, in the order of the text; headings, and paragraphs that are left out, have none. */
export function unitsOf({ text, title, without, within }: UnitOptions): Unit[][] {
  const paragraphs: Unit[][] = [];
  for (const block of blocksOf(text)) {
    const range = within ? meet(block, within) : { ...block };
    if (!range || without.some((voice) => voice.start < range.end && voice.end > range.start)) continue;
    if (range.start === block.start)
      range.start += LIST_MARK.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
    const words = text.slice(range.start, range.end).trim();
    if (!within && isHeading(words, title)) continue;
    paragraphs.push(withAnswers(text, sentencesOf(text, range)).flatMap((one) => sentenceUnits(text, one)));
  }
  return paragraphs.filter((units) => units.length > 0);
}

function meet(a: TextRange, b: TextRange): { start: number; end: number } | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** A line without a full stop, short, or the title itself. */
function isHeading(words: string, title: string | undefined): boolean {
  if (title !== undefined && words === title.trim()) return true;
  return looksLikeHeading(words);
}

/** Joins “Is it coming? Yes.” into one statement: who asks and answers himself, asserts. */
function withAnswers(text: string, sentences: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const answers =
      last &&
      text.slice(last.start, last.end).endsWith('?') &&
      SHORT_ANSWER.test(text.slice(sentence.start, sentence.end));
    if (answers) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
