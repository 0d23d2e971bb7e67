import { describe, expect, it } from 'vitest';
import { libraryWords, marksIn, placedWords } from '../../../../shared/library/words';

describe('the words that a library is searched by', () => {
  it('are the same whatever case, accents, marks and signs that look alike they are written with', () => {
    expect(libraryWords('Café “Élan”, 3 %')).toEqual(['cafe', 'elan', '3']);
    expect(libraryWords('CAFE\u0301 ELAN 3')).toEqual(['cafe', 'elan', '3']);
    expect(libraryWords('Maß')).toEqual(libraryWords('MASS'));
    expect(libraryWords('می‌روم')).toEqual(libraryWords('ميروم'));
    expect(libraryWords('שָׁלוֹם')).toEqual(libraryWords('שלום'));
    expect(libraryWords('well\u00adknown')).toEqual(['wellknown']);
    expect(libraryWords('… – !')).toEqual([]);
  });

  it('are told apart in scripts that set no spaces', () => {
    const words = libraryWords('東京は日本の首都です');
    expect(words).toContain('東京');
    expect(words).toContain('日本');
    expect(libraryWords('ภาษาไทยง่าย').length).toBeGreaterThan(1);
  });

  it('stand where they say', () => {
    const text = 'Zoë’s ﬁne, 東京 😀 día';
    for (const { word, start, end } of placedWords(text))
      expect(libraryWords(text.slice(start, end))).toEqual([word]);
    expect(marksIn(text, ['di', 'fi']).map(({ start, end }) => text.slice(start, end))).toEqual([
      'ﬁne',
      'día',
    ]);
  });
});
