import { expect, test } from 'vitest';
import type { BundledFont } from '../../../../shared/picture/fonts';
import { mirrored, textRuns } from '../../../../shared/picture/text-runs';

const has = (_: BundledFont, code: number): boolean => code < 0x2000;

function seen(text: string, direction: 'ltr' | 'rtl'): string[] {
  return textRuns(text, direction, has).map(
    ({ text: part, rightToLeft, font }) => `${rightToLeft ? '<' : '>'}${font?.id ?? '?'}:${part}`,
  );
}

test('plain text is one run', () => {
  expect(seen('Plain (text) 12', 'ltr')).toEqual(['>inter:Plain (text) 12']);
});

test('runs come as they are seen from the left', () => {
  expect(seen('a שלום b', 'ltr')).toEqual(['>inter:a ', '<hebrew:שלום', '>inter: b']);
  expect(seen('שלום (abc)', 'rtl')).toEqual(['<inter:)', '>inter:abc', '<inter: (', '<hebrew:שלום']);
  expect(seen('و ۱۲', 'rtl')).toEqual(['>arabic:۱۲', '<inter: ', '<arabic:و']);
});

test('an emoji is a run of its own, with all its parts', () => {
  expect(seen('ok 👍🏽 ok', 'ltr')).toEqual(['>inter:ok ', '>?:👍🏽', '>inter: ok']);
});

test('an isolate keeps its words together, and needs no glyph', () => {
  expect(seen('\u2068(שלום)\u2069: a', 'ltr').map((run) => run.replace(/[\u2066-\u2069]/g, ''))).toEqual([
    '>inter:',
    '<inter:)',
    '<hebrew:שלום',
    '<inter:(',
    '>inter:: a',
  ]);
});

test('every character is in exactly one run', () => {
  const text = 'A (بله) 12 – שלום, 😀 ۳۴ end';
  for (const direction of ['ltr', 'rtl'] as const)
    expect(
      [
        ...textRuns(text, direction, has)
          .map((run) => run.text)
          .join(''),
      ].sort(),
    ).toEqual([...text].sort());
});

test('brackets are turned around, letters are not', () => {
  expect(mirrored('(x]')).toBe(')x[');
});
