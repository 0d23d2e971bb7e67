import { foldedText } from '../text/find';
import type { TextRange } from '../text/range';
import { segmenter } from '../text/segmenter';

/** A word of a text without case, accents and look-alikes, and where it stands. */
export interface PlacedWord extends TextRange {
  readonly word: string;
}

/** Soft hyphens, joiners and marks of direction stand inside of words. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
/** The same of texts that are ASCII alone: most are, and this costs a fraction. */
const PLAIN_WORD = /[a-z0-9]+/gi;
const PLAIN = /^[\x00-\x7f]*$/;
/** Scripts that set no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text, in its order, with repetitions: what a search finds it by. */
export function libraryWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORD) ?? [];
  return placedWords(text).map(({ word }) => word);
}

/** The same with their places, UTF-16 offsets. Where a script sets no spaces, words are found by the dictionaries of the runtime (UAX 29, ICU). */
export function placedWords(text: string): PlacedWord[] {
  const isPlain = PLAIN.test(text);
  const isSpaced = isPlain || !UNSPACED.test(text);
  const words: PlacedWord[] = [];
  for (const { 0: run, index: start } of text.matchAll(isPlain ? PLAIN_WORD : WORD)) {
    if (!isSpaced && UNSPACED.test(run)) words.push(...segmented(run, start));
    else words.push({ word: foldedText(run), start, end: start + run.length });
  }
  return isPlain ? words : words.filter(({ word }) => word !== '');
}

function segmented(run: string, at: number): PlacedWord[] {
  return [...segmenter('word').segment(run)].map(({ segment, index }) => ({
    word: foldedText(segment),
    start: at + index,
    end: at + index + segment.length,
  }));
}

/** Where a text has words that begin with one of those that are looked for: what a hit shows as found. */
export function marksIn(text: string, wanted: readonly string[]): TextRange[] {
  return placedWords(text)
    .filter(({ word }) => wanted.some((one) => word.startsWith(one)))
    .map(({ start, end }) => ({ start, end }));
}
