import { blockIndexAt, type Block } from './blocks';
import type { TextRange } from './range';
import { segmenter } from './segmenter';
import { sentencesOf } from './sentences';

// The rules for words (Unicode TR 29) are the same for nearly all languages; naming one keeps results the same everywhere.
const WORD_REACH = 400; // UTF-16 units that are looked at to find the next word

/** The first sentence that begins after an offset (`step` 1), or the last one that begins before it (-1). */
export function nextSentence(
  text: string,
  blocks: readonly Block[],
  offset: number,
  step: 1 | -1,
): TextRange | undefined {
  const first = blockIndexAt(blocks, Math.max(offset, 0));
  for (let index = first; index >= 0 && index < blocks.length; index += step) {
    const block = blocks[index];
    const sentences = block ? sentencesOf(text, block) : [];
    const found =
      step === 1
        ? sentences.find((sentence) => sentence.start > offset)
        : sentences.findLast((sentence) => sentence.start < offset);
    if (found) return found;
  }
  return undefined;
}

/** The end of a range that is moved, and whether the range grows or shrinks by it. */
export type Stretch = 'start-out' | 'start-in' | 'end-out' | 'end-in';

/** A range with one of its ends moved by a word; nothing when no word is left in that direction. */
export function stretchByWord(text: string, range: TextRange, how: Stretch): TextRange | undefined {
  const { start, end } = range;
  switch (how) {
    case 'start-out': {
      const word = wordsIn(text, Math.max(0, start - WORD_REACH), start).at(-1);
      return word && { start: word.start, end };
    }
    case 'start-in': {
      const word = wordsIn(text, start, end).find((candidate) => candidate.start > start);
      return word && { start: word.start, end };
    }
    case 'end-out': {
      const word = wordsIn(text, end, Math.min(text.length, end + WORD_REACH))[0];
      return word && { start, end: word.end };
    }
    case 'end-in': {
      const word = wordsIn(text, start, end).findLast((candidate) => candidate.end < end);
      return word && { start, end: word.end };
    }
  }
}

function wordsIn(text: string, start: number, end: number): TextRange[] {
  const words: TextRange[] = [];
  for (const { index, segment, isWordLike } of segmenter('word').segment(text.slice(start, end))) {
    if (isWordLike) words.push({ start: start + index, end: start + index + segment.length });
  }
  return words;
}
