import type { Block } from './blocks';
import { nextSentence } from './boundaries';

/** A selection as it was drawn: the end that stays and the end that moves, UTF-16 offsets in either order. */
export interface DrawnSelection {
  readonly anchor: number;
  readonly focus: number;
}

interface SentenceCursor {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/**
 * The next or the previous whole sentence, as a selection.
 * @param from the offset to start from; a sentence that begins exactly there is the current one and is passed over
 */
export function selectSentence(
  { text, blocks }: SentenceCursor,
  from: number,
  step: 1 | -1,
): DrawnSelection | undefined {
  const sentence = nextSentence(text, blocks, from, step);
  return sentence && { anchor: sentence.start, focus: sentence.end };
}

/**
 * Moves the free end of a selection by a sentence. A selection of one sentence that can shrink no further grows the other way.
 * @returns nothing where the text ends
 */
export function extendBySentence(
  { text, blocks }: SentenceCursor,
  { anchor, focus }: DrawnSelection,
  step: 1 | -1,
): DrawnSelection | undefined {
  if (focus >= anchor) {
    if (step === 1) {
      const next = nextSentence(text, blocks, focus - 1, 1);
      return next && { anchor, focus: next.end };
    }
    const last = nextSentence(text, blocks, focus, -1);
    const before = last && nextSentence(text, blocks, last.start, -1);
    if (before && before.end > anchor) return { anchor, focus: before.end };
    const above = nextSentence(text, blocks, anchor, -1);
    return above && { anchor: focus, focus: above.start };
  }
  if (step === -1) {
    const above = nextSentence(text, blocks, focus, -1);
    return above && { anchor, focus: above.start };
  }
  const next = nextSentence(text, blocks, focus, 1);
  if (next && next.start < anchor) return { anchor, focus: next.start };
  const below = nextSentence(text, blocks, anchor - 1, 1);
  return below && { anchor: focus, focus: below.end };
}
