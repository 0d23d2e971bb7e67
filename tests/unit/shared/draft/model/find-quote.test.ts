import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../../../shared/draft/model/find-quote';

const TEXT = 'Before. An  agreement\nis unlikely, and it is likely to fail. After.';
const SENTENCE = { start: 8, end: TEXT.indexOf(' After') };

function found(quote: string): unknown {
  const range = findQuote(TEXT, SENTENCE, quote);
  return typeof range === 'string' ? range : TEXT.slice(range.start, range.end);
}

describe('finding the words that a model quotes', () => {
  it('finds them exactly, whatever white space lies between them', () => {
    expect(found('An agreement is unlikely')).toBe('An  agreement\nis unlikely');
    expect(found(' it is likely\tto fail. ')).toBe('it is likely to fail.');
  });

  it('takes the first place where they are whole words', () => {
    expect(findQuote(TEXT, SENTENCE, 'likely')).toEqual({
      start: TEXT.lastIndexOf('likely'),
      end: TEXT.lastIndexOf('likely') + 'likely'.length,
    });
  });

  it.each(['agree', 'nlikely, and', 'l'])('does not take “%s”, which is a part of a word', (quote) => {
    expect(found(quote)).toBe('inside-a-word');
  });

  it.each(['', '  ', 'an agreement', 'Before', 'An agreement … fail', 'An agreement is likely'])(
    'does not find “%s”, which the sentence does not say',
    (quote) => {
      expect(found(quote)).toBe('not-there');
    },
  );

  it('never cuts a character in two', () => {
    const text = 'Yes 👩‍👩‍👧 no.';
    expect(findQuote(text, { start: 0, end: text.length }, '\udc69')).toBe('inside-a-word');
  });

  it('finds words of scripts that write no spaces, and of those with joiners', () => {
    for (const [text, quote] of [
      ['会谈失败了。', '失败了'],
      ['این مذاکرات می‌شود', 'می‌شود'],
    ] as const) {
      const at = text.indexOf(quote);
      expect(findQuote(text, { start: 0, end: text.length }, quote)).toEqual({
        start: at,
        end: at + quote.length,
      });
    }
  });
});
