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

  it.each([
    [
      'acted in the sentence before',
      'Ana Ruiz has run the mill for years. She said that it was lost.',
      'Ana Ruiz',
    ],
    [
      'is told about at its head',
      'The mayor, who once ran the mill, now sells it. “It is lost,” he says.',
      'The mayor',
    ],
    [
      'spoke before something was told of her',
      '“The mill is lost,” said Ana Ruiz. She has run it for years. “It was a good mill,” she says.',
      'Ana Ruiz',
    ],
    [
      'nobody, where no one person was named',
      'The towns met the board. She said that the mill was lost.',
      undefined,
    ],
  ])('is the one who %s, where a pronoun speaks', (_who, text, expected) => {
    const start = Math.max(text.lastIndexOf('“'), text.lastIndexOf('She said'));
    expect(whoSays(text, [], { start, end: text.length })).toBe(expected);
  });

  it('is a reader in a reader’s comment, and whoever else a stretch is said to be by', () => {
    expect(speaker('I never saw', READER_COMMENT)).toBe('a reader');
    expect(speaker('I never saw', 'Mara Olsen')).toBe('Mara Olsen');
  });
});
