import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf, trimRange } from '../../../../shared/text/range';

describe('a range that a person drew', () => {
  it('loses the white space at its ends', () => {
    expect(trimRange('  two words \n', { start: 0, end: 13 })).toEqual({ start: 2, end: 11 });
  });

  it('may be drawn backwards and beyond the ends of the text', () => {
    expect(trimRange('word', { start: 99, end: -3 })).toEqual({ start: 0, end: 4 });
  });

  it('is nothing when only white space is in it', () => {
    expect(trimRange('a \n b', { start: 1, end: 4 })).toBeUndefined();
  });

  it('takes in the whole of a character that it would cut', () => {
    const text = 'a😀b';
    expect(trimRange(text, { start: 2, end: 4 })).toEqual({ start: 1, end: 4 });
    expect(trimRange(text, { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
  });

  it('never begins or ends with white space or inside a character, whatever was drawn', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '😀', 'ش'), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.integer({ min: -5, max: 90 }), fc.integer({ min: -5, max: 90 }), (text, a, b) => {
        const range = trimRange(text, { start: a, end: b });
        if (!range) return;
        const words = text.slice(range.start, range.end);
        expect(words).not.toBe('');
        expect(words.trim()).toBe(words);
        expect(words).not.toMatch(/\p{Surrogate}/u);
        expect(trimRange(text, range)).toEqual(range);
      }),
    );
  });
});

describe('the words of a card made from a range', () => {
  it('stand on one line', () => {
    const text = 'one  two \n\n  three';
    expect(quoteOf(text, { start: 0, end: text.length })).toBe('one  two three');
  });
});
