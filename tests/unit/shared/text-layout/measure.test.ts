import { describe, expect, it } from 'vitest';
import { measureText, type TextStyle } from '../../../../shared/text-layout/measure';

// At this size a thousandth of an em is 1 px: the numbers below are the fonts' advances.
const REGULAR: TextStyle = { size: 1000, weight: 400 };
const HEAVY: TextStyle = { size: 1000, weight: 600 };
const EMOJI = 1370;

describe('the width of a text', () => {
  it('is the sum of the advances in the font', () => {
    expect(measureText('A', REGULAR)).toBe(690);
    expect(measureText('a b', REGULAR)).toBe(562 + 281 + 612);
    expect(measureText('A', HEAVY)).toBe(728);
    expect(measureText('', REGULAR)).toBe(0);
  });

  it('grows with the size', () => {
    expect(measureText('argument', { size: 28, weight: 400 })).toBeCloseTo(
      2 * measureText('argument', { size: 14, weight: 400 }),
    );
  });

  it('has no kerning and no ligatures', () => {
    expect(measureText('AV', REGULAR)).toBe(measureText('A', REGULAR) + measureText('V', REGULAR));
    expect(measureText('ffi', REGULAR)).toBe(2 * measureText('f', REGULAR) + measureText('i', REGULAR));
  });

  it('leaves out marks, joiners, soft hyphens and direction marks', () => {
    expect(measureText('e\u0301', REGULAR)).toBe(measureText('e', REGULAR));
    expect(measureText('a\u00ad\u200b\u200e\u2060\ufeffb', REGULAR)).toBe(measureText('ab', REGULAR));
    expect(measureText('שָׁלוֹם', REGULAR)).toBe(measureText('שלום', REGULAR));
  });

  it('counts a control character as a space', () => {
    expect(measureText('a\tb\u0001', REGULAR)).toBe(measureText('a b ', REGULAR));
  });

  it('counts an emoji of several parts once', () => {
    for (const emoji of ['😀', '👍🏽', '👩‍👩‍👧‍👦', '🇮🇷', '❤️', '❤️‍🔥', '1️⃣', '🤷‍♀️', '🏴󠁧󠁢󠁷󠁬󠁳󠁿']) {
      expect(measureText(emoji, REGULAR), emoji).toBe(EMOJI);
      expect(measureText(`a${emoji}b`, REGULAR), emoji).toBe(EMOJI + measureText('ab', REGULAR));
    }
    expect(measureText('🇮🇷🇩🇪😀', REGULAR)).toBe(3 * EMOJI);
  });

  it('gives a full em to characters that no bundled font has', () => {
    expect(measureText('漢字', REGULAR)).toBe(2000);
    expect(measureText('𠀀', REGULAR)).toBe(1000);
    expect(measureText('각', REGULAR)).toBe(1000);
    expect(measureText('\u1100\u1161\u11a8', REGULAR)).toBe(1000); // the same syllable in parts
  });

  it('takes the same width whatever was measured before', () => {
    const text = 'ا\u0610ب ⚕ \ud83c 👩‍⚕️';
    const before = measureText(text, REGULAR);
    for (const part of text) measureText(part, REGULAR);
    expect(measureText(text, REGULAR)).toBe(before);
  });
});

describe('the width of Arabic letters', () => {
  const width = (text: string): number => measureText(text, REGULAR);

  it('depends on the letters beside them', () => {
    expect(width('ببب')).not.toBe(3 * width('ب'));
    expect(width('ب ب ب')).toBe(3 * width('ب') + 2 * width(' '));
  });

  it('is that of separate forms across a non-joiner, and not across a mark', () => {
    expect(width('ب\u200cب')).toBe(2 * width('ب'));
    expect(width('بَب')).toBe(width('بب'));
    expect(width('ب\u0610ب')).toBe(width('بب'));
  });

  it('does not join the letter after one that only joins backwards', () => {
    expect(width('دب')).toBe(width('د') + width('ب'));
  });

  it('takes lam and alef as one letter', () => {
    expect(width('لا')).toBeLessThan(width('لب'));
    expect(width('لَا')).toBe(width('لا'));
    expect(width('ب لا ب')).toBe(2 * width('ب ') + width('لا'));
  });

  it('joins to a tatweel and to a joiner', () => {
    expect(width('بـ')).toBe(width('ب\u200d') + width('ـ'));
  });
});
