import { describe, expect, it } from 'vitest';
import { READER_COMMENT } from '../../../../shared/article/voices';
import { whoSays } from '../../../../shared/draft/who-says';

const TEXT = `The harbour will close in May. The traders’ union says that the closure would ruin the island. They argue that nobody was asked.

I never saw a poorer plan than this one.`;

/** Who says some words of the text. */
function speaker(words: string, who?: string): string | undefined {
  const start = TEXT.indexOf(words);
  const comment = TEXT.indexOf('I never');
  const voices = who === undefined ? [] : [{ start: comment, end: TEXT.length, who }];
  return whoSays(TEXT, voices, { start, end: start + words.length });
}

describe('who says what a card is made from', () => {
  it.each([
    ['nobody but the author', 'The harbour will close in May.', undefined],
    ['the one whom the sentence names', 'the closure would ruin the island', 'The traders’ union'],
    ['the one who spoke before', 'They argue that nobody was asked.', 'The traders’ union'],
    ['nobody, where author and others both speak', 'close in May. The traders’ union says that', undefined],
  ])('is %s', (_who, words, expected) => {
    expect(speaker(words)).toBe(expected);
  });

  it('is a reader in a reader’s comment, and whoever else a stretch is said to be by', () => {
    expect(speaker('I never saw', READER_COMMENT)).toBe('a reader');
    expect(speaker('I never saw', 'Mara Olsen')).toBe('Mara Olsen');
  });
});
