import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, foldText } from '../../../../shared/text/find';

function found(text: string, query: string): string[] {
  return findAll(foldText(text), query).map(({ start, end }) => text.slice(start, end));
}

describe('finding in a text', () => {
  it('makes no difference between capital and small letters', () => {
    expect(found('Tehran, TEHRAN, tehran', 'tehran')).toEqual(['Tehran', 'TEHRAN', 'tehran']);
    expect(found('Straße, STRASSE', 'strasse')).toEqual(['Straße', 'STRASSE']);
    expect(found('ΟΔΟΣ οδός', 'οδος')).toEqual(['ΟΔΟΣ', 'οδός']);
  });

  it('finds words with accents, composed or not, and gives the whole of them', () => {
    const decomposed = 'cafe\u0301';
    expect(found(`café ${decomposed} CAFE`, 'cafe')).toEqual(['café', decomposed, 'CAFE']);
    expect(found('a cafe', 'café')).toEqual(['cafe']);
  });

  it('keeps offsets right behind characters that are longer or shorter when folded', () => {
    const text = 'ﬁﬁ 😀 İ ½ then target';
    expect(findAll(foldText(text), 'TARGET')).toEqual([{ start: text.indexOf('target'), end: text.length }]);
  });

  it('finds compatibility forms by their plain letters, but no half of a character', () => {
    expect(found('oﬃce', 'ffi')).toEqual(['ﬃ']);
    expect(found('oﬃce', 'ff')).toEqual([]);
    expect(found('각', '가')).toEqual([]);
  });

  it('takes any quotation mark, dash and amount of white space for another', () => {
    expect(found('the “Supreme\n  Leader’s” pro‑military', `"supreme leader's"`)).toEqual([
      '“Supreme\n  Leader’s”',
    ]);
    expect(found('pro‑military', 'pro-military')).toEqual(['pro‑military']);
  });

  it('finds Persian, Arabic and Hebrew words however they were typed', () => {
    expect(found('می‌خواهم', 'میخواهم')).toEqual(['می‌خواهم']);
    expect(found('ایران', 'ايران')).toEqual(['ایران']);
    expect(found('كتاب', 'کتاب')).toEqual(['كتاب']);
    expect(found('שָׁלוֹם', 'שלום')).toEqual(['שָׁלוֹם']);
  });

  it('keeps vowel signs apart where they are letters', () => {
    expect(found('कि का', 'कि')).toEqual(['कि']);
  });

  it('finds nothing for an empty question', () => {
    expect(found('text', '')).toEqual([]);
    expect(found('a b', ' ')).toEqual([]);
    expect(found('text', '\u0301')).toEqual([]);
  });

  it('stops at the limit', () => {
    expect(findAll(foldText('aaaa'), 'a', 2)).toHaveLength(2);
  });

  it('gives places whose words fold to the same as the question, in order and without overlap', () => {
    const unit = fc.constantFrom('a', 'A', 'á', 'a\u0301', 'ﬁ', 'i', ' ', '\n', '😀', 'ß', 's');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.string({ unit, maxLength: 3 }), (text, query) => {
        let from = 0;
        for (const { start, end } of findAll(foldText(text), query)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(foldText(text.slice(start, end)).folded).toBe(foldText(query).folded);
          expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
          from = end;
        }
      }),
    );
  });
});
