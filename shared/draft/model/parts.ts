import { blocksOf } from '../../text/blocks';
import { sentencesOf } from '../../text/sentences';
import { trimRange, type TextRange } from '../../text/range';

/** A sentence under the number by which a model names it. */
export interface NumberedSentence extends TextRange {
  /** `s1`, `s2`, … through the whole text. */
  readonly id: string;
  readonly startsParagraph: boolean;
}

/** What a model is asked about at once. */
export type Part = readonly NumberedSentence[];

/**
 * The heaviest part. About 1,500 tokens: with instructions and answer it stays well below a context of 8,192 tokens, and its prompt below
 * one of 4,096, which is what some servers silently have. Nothing tells us when a server cuts a prompt, so it must not come to that.
 */
export const HEAVIEST_PART = 4500;

/** About four characters of a Latin text make a token, about two of others. */
export function weightOf(text: string): number {
  return text.length + (text.match(/[^\u0000-\u024f\u2000-\u206f]/g)?.length ?? 0);
}

/**
 * Numbers the sentences of a text and cuts it into parts, between paragraphs where it can be.
 * @param range only what lies in it, such as a selection
 * @returns the parts, and how many sentences are in none because one alone is too heavy
 */
export function partsOf(text: string, range?: TextRange): { parts: Part[]; tooLong: number } {
  const parts: NumberedSentence[][] = [];
  let weight = Infinity;
  let tooLong = 0;
  for (const paragraph of paragraphsOf(text, range)) {
    const weights = paragraph.map(({ start, end }) => weightOf(text.slice(start, end)));
    const whole = weights.reduce((sum, each) => sum + each, 0);
    if (weight + whole > HEAVIEST_PART) weight = Infinity; // a new part, even if some of its sentences would still fit
    paragraph.forEach((sentence, index) => {
      const own = weights[index] ?? 0;
      if (own > HEAVIEST_PART) {
        tooLong++;
        return;
      }
      if (weight + own > HEAVIEST_PART) {
        parts.push([]);
        weight = 0;
      }
      parts.at(-1)?.push(sentence);
      weight += own;
    });
  }
  return { parts, tooLong };
}

function paragraphsOf(text: string, range: TextRange | undefined): NumberedSentence[][] {
  let count = 0;
  return blocksOf(text).map((block) =>
    sentencesOf(text, block)
      .flatMap((sentence) => within(text, sentence, range) ?? [])
      .map((sentence, index) => ({ ...sentence, id: `s${++count}`, startsParagraph: index === 0 })),
  );
}

/** The words of a sentence that lie in the range, if any do. */
function within(text: string, sentence: TextRange, range: TextRange | undefined): TextRange | undefined {
  if (!range) return sentence;
  const start = Math.max(sentence.start, range.start);
  const end = Math.min(sentence.end, range.end);
  return start < end ? trimRange(text, { start, end }) : undefined;
}
