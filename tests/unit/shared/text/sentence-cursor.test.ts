import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../shared/text/blocks';
import {
  extendBySentence,
  selectSentence,
  type DrawnSelection,
} from '../../../../shared/text/sentence-cursor';

const TEXT = 'One is here. Two is there.\n\nThree. Four.';
const CURSOR = { text: TEXT, blocks: blocksOf(TEXT) };

function words(selection: DrawnSelection | undefined): string | undefined {
  if (!selection) return undefined;
  const { anchor, focus } = selection;
  return TEXT.slice(Math.min(anchor, focus), Math.max(anchor, focus));
}

function extended(start: DrawnSelection | undefined, steps: readonly (1 | -1)[]): string | undefined {
  let selection = start;
  for (const step of steps) selection = selection && extendBySentence(CURSOR, selection, step);
  return words(selection);
}

describe('selecting by sentences', () => {
  const two = selectSentence(CURSOR, 0, 1);

  it('selects the next and the previous whole sentence', () => {
    expect(words(two)).toBe('Two is there.');
    expect(words(selectSentence(CURSOR, two!.anchor, 1))).toBe('Three.');
    expect(words(selectSentence(CURSOR, two!.anchor, -1))).toBe('One is here.');
    expect(selectSentence(CURSOR, 0, -1)).toBeUndefined();
  });

  it('grows by sentences, across paragraphs', () => {
    expect(extended(two, [1])).toBe('Two is there.\n\nThree.');
    expect(extended(two, [1, 1])).toBe('Two is there.\n\nThree. Four.');
    expect(extended(two, [1, 1, 1])).toBeUndefined();
  });

  it('shrinks by the sentences that it grew by', () => {
    expect(extended(two, [1, 1, -1])).toBe('Two is there.\n\nThree.');
    expect(extended(two, [1, 1, -1, -1])).toBe('Two is there.');
  });

  it('grows the other way when it can shrink no further, and back', () => {
    expect(extended(two, [-1])).toBe('One is here. Two is there.');
    expect(extended(two, [-1, 1])).toBe('Two is there.');
    expect(extended(two, [-1, 1, 1])).toBe('Two is there.\n\nThree.');
    expect(extended(selectSentence(CURSOR, 99, -1), [-1, -1, 1])).toBe('Three. Four.');
  });
});
