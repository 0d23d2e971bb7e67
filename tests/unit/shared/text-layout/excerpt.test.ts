import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../shared/text-layout/excerpt';
import { measureText, type TextStyle } from '../../../../shared/text-layout/measure';

const STYLE: TextStyle = { size: 20, weight: 400 };
const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 40 });

describe('an excerpt', () => {
  it('holds whole words in their order, and dots where something is left out', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 190, max: 500 }),
        (all, lines, width) => {
          const text = all.join(' ');
          const shown = excerpt(text, 0, STYLE, { width, lines });
          expect(shown.length).toBeLessThanOrEqual(lines);
          for (const line of shown) expect(measureText(line, STYLE)).toBeLessThanOrEqual(width);
          const told = shown.join(' ').replaceAll('…', '').trim().split(' ').filter(Boolean);
          expect(told).toEqual(all.slice(0, told.length)); // no word here is wider than a line
          if (told.length < all.length && measureText(`${told.at(-1)}…`, STYLE) <= width)
            expect(shown.at(-1)).toMatch(/…$/);
        },
      ),
    );
  });

  it('cuts a word only where it is wider than a line, and goes on after it', () => {
    const room = { width: 90, lines: 2 };
    expect(excerpt('Confrontation now', 0, STYLE, room)).toEqual([
      expect.stringMatching(/^Confr.*…$/),
      'now',
    ]);
  });

  it('begins with the words that tell it from its rivals where they would have no room else', () => {
    const text = 'Khamenei should accommodate and talk';
    const telling = text.indexOf('accommodate');
    const room = { width: 160, lines: 1 };
    expect(excerpt(text, telling, STYLE, room)).toEqual([expect.stringMatching(/^…accommodate/)]);
    expect(excerpt(text, telling, STYLE, { width: 400, lines: 1 })[0]).toMatch(
      /^Khamenei should accommodate/,
    );
  });

  it('gives one empty line for no text', () => {
    expect(excerpt('', 0, STYLE, { width: 100, lines: 3 })).toEqual(['']);
  });
});
