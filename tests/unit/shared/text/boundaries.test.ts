import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../shared/text/blocks';
import { nextSentence, stretchByWord, type Stretch } from '../../../../shared/text/boundaries';
import type { TextRange } from '../../../../shared/text/range';

const TEXT = 'One here. Two there!\n\nآیا این درست است؟ بله.';
const BLOCKS = blocksOf(TEXT);

function words(range: TextRange | undefined): string | undefined {
  return range && TEXT.slice(range.start, range.end);
}

describe('walking by sentences', () => {
  it('goes through the sentences of all paragraphs, in any script', () => {
    const walked: string[] = [];
    let at = -1;
    for (let next = nextSentence(TEXT, BLOCKS, at, 1); next; next = nextSentence(TEXT, BLOCKS, at, 1)) {
      walked.push(TEXT.slice(next.start, next.end));
      at = next.start;
    }
    expect(walked).toEqual(['One here.', 'Two there!', 'آیا این درست است؟', 'بله.']);
  });

  it('goes back to the start of the sentence first, then to the one before', () => {
    expect(words(nextSentence(TEXT, BLOCKS, 13, -1))).toBe('Two there!');
    expect(words(nextSentence(TEXT, BLOCKS, 10, -1))).toBe('One here.');
    expect(words(nextSentence(TEXT, BLOCKS, TEXT.indexOf('آیا'), -1))).toBe('Two there!');
  });

  it('ends at both ends of the text', () => {
    expect(nextSentence(TEXT, BLOCKS, 0, -1)).toBeUndefined();
    expect(nextSentence(TEXT, BLOCKS, TEXT.length, 1)).toBeUndefined();
    expect(nextSentence('', [], -1, 1)).toBeUndefined();
  });
});

describe('stretching by words', () => {
  const range = { start: TEXT.indexOf('here'), end: TEXT.indexOf(' there') };
  it.each<[Stretch, string]>([
    ['start-out', 'One here. Two'],
    ['start-in', 'Two'],
    ['end-out', 'here. Two there'],
    ['end-in', 'here'],
  ])('moves one end (%s)', (how, expected) => {
    expect(words(stretchByWord(TEXT, range, how))).toBe(expected);
  });

  it('leaves at least one word and stops at the ends of the text', () => {
    const one = { start: 0, end: 3 };
    expect(stretchByWord(TEXT, one, 'start-in')).toBeUndefined();
    expect(stretchByWord(TEXT, one, 'end-in')).toBeUndefined();
    expect(stretchByWord(TEXT, one, 'start-out')).toBeUndefined();
    expect(stretchByWord(TEXT, { start: 0, end: TEXT.length }, 'end-out')).toBeUndefined();
  });
});
