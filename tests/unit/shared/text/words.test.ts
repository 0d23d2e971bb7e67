import { describe, expect, it } from 'vitest';
import { stem, wordsIn } from '../../../../shared/text/words';

describe('words', () => {
  it('keep numbers and abbreviations whole, and know where they stand', () => {
    const text = 'The U.S. paid 3.5 million; it didn’t help pro-war groups.';
    expect(wordsIn(text, { start: 4, end: text.length }).map(({ plain }) => plain)).toEqual(
      "us paid 35 million it didn't help pro-war groups".split(' '),
    );
    for (const { start, end, plain } of wordsIn(text, { start: 0, end: text.length }))
      expect(text.slice(start, end).toLowerCase().replace(/\./g, '').replace('’', "'")).toBe(plain);
  });

  it.each([
    ['fines', 'fine'],
    ['regulated', 'regulation'],
    ['threats', 'threat'],
    ['countries', 'country'],
    ['negotiating', 'negotiation'],
  ])('meet in their stem: %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});
