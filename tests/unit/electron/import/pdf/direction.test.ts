import { describe, expect, it } from 'vitest';
import { inReadingOrder, runsRightToLeft } from '../../../../../electron/import/pdf/direction';

/** Parts from left to right; a space before one says that it stands apart. */
function parts(...texts: string[]) {
  return texts.map((text) => ({ text: text.trim(), apart: text.startsWith(' ') }));
}

describe('a line in the order of reading', () => {
  it('goes from left to right', () => {
    expect(inReadingOrder(parts('The', ' tide', 's', ' turn', '.'))).toBe('The tides turn.');
  });

  it('goes from right to left, with numbers and Latin words as they stand', () => {
    expect(inReadingOrder(parts('.', 'شد', ' بسته', ' 20', '23', ' در', ' North', ' Pier', ' پل'))).toBe(
      'پل North Pier در 2023 بسته شد.',
    );
  });

  it('has letters in their plain form', () => {
    expect(inReadingOrder(parts('ﺪ', 'ﺷ', ' ﻪ', 'ﺘ', 'ﺴ', 'ﺑ'))).toBe('بسته شد');
    expect(inReadingOrder(parts('ﬁnd'))).toBe('find');
  });

  it('is told by most of its letters', () => {
    expect(runsRightToLeft(['پل', ' a'])).toBe(true);
    expect(runsRightToLeft(['pier', ' ب', '123'])).toBe(false);
    expect(runsRightToLeft(['123'])).toBe(false);
  });
});
