import type { Passage, Source } from '../map/schema';
import { splitsCharacter } from '../map/text-range';

/** How much of the text around a passage is kept to find it again, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/**
 * Marks an exact place in a source: a W3C Web Annotation TextPositionSelector and TextQuoteSelector together, with the hash of
 * the text that they were made from.
 * @param start UTF-16 offset of the first unit
 * @param end UTF-16 offset after the last unit; the range must satisfy `isRange`
 */
export function makePassage(options: {
  id: string;
  source: Pick<Source, 'id' | 'text' | 'textHash'>;
  start: number;
  end: number;
}): Passage {
  const { id, source, start, end } = options;
  const { text } = source;
  let from = Math.max(0, start - CONTEXT_LENGTH);
  if (splitsCharacter(text, from)) from++;
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (splitsCharacter(text, to)) to--;
  return {
    id,
    source: source.id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    textHash: source.textHash,
  };
}
