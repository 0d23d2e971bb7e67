import type { TextRange } from '../../text/range';
import { answerItem, type AnswerItem } from './answer';
import { findQuote } from './find-quote';
import type { Part } from './parts';

/** Why something that a model proposed is not taken; in words that can follow a number. */
export const DROPPED = {
  form: 'not in the form that was asked for',
  sentence: 'from a sentence that was not given',
  words: 'with words that are not in the sentence',
  cut: 'that began or ended inside a word',
  twice: 'of the same words twice',
  tooMany: 'more than such a piece of text can hold',
  tooLong: 'sentences too long to be asked about',
  unknownEnd: 'linking to something that was not proposed',
  selfLink: 'linking something to itself',
  sameLink: 'linking the same two twice',
  noQuestion: 'answering what is not a question',
  circle: 'linking in a circle',
} as const;

export type Why = (typeof DROPPED)[keyof typeof DROPPED];

/** An item of an answer whose words were found. */
export interface FoundItem {
  readonly item: AnswerItem;
  readonly range: TextRange;
}

/** Checks one item of an answer against the very sentences that were asked about; never corrects it. */
export function readItem(text: string, part: Part, raw: unknown): FoundItem | Why {
  const parsed = answerItem.safeParse(raw);
  if (!parsed.success) return DROPPED.form;
  const item = parsed.data;
  const sentence = part.find(({ id }) => id === item.sentence.trim());
  if (!sentence) return DROPPED.sentence;
  const range = findQuote(text, sentence, item.quote);
  if (range === 'not-there') return DROPPED.words;
  if (range === 'inside-a-word') return DROPPED.cut;
  return { item, range };
}
