import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../shared/text-layout/break-lines';
import { countLines } from '../../shared/text-layout/count-lines';
import { measureText, type TextStyle } from '../../shared/text-layout/measure';
import { anyText } from '../support/arbitrary-text';

const RUNS = { numRuns: 2000 };
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const BREAK_SPACES = /^[\t \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]*$/;
const CONTROLS = /\p{Cc}/gu;

/** Words of many scripts with all that may part or join them. */
const pieces = fc.constantFrom(
  ...[
    'word',
    'well-known',
    'and/or',
    '—',
    '-5',
    'é',
    'e\u0301',
    'سلام',
    'می\u200cخواهم',
    'الله',
    'لا',
    'שלום',
  ],
  ...[
    '漢字。',
    '「仮名」',
    'か\u3099',
    '각',
    '𠀀',
    '👩‍👩‍👧',
    '👍🏽',
    '🇮🇷',
    '🇩',
    '1️⃣',
    '❤️',
    '\u0301',
    '\u200d',
    '\ufe0f',
    '\u0e33',
  ],
  ...[' ', '  ', '\t', '\u3000', '\u00a0', '\u200b', '\n', '-', '/', '(', ')', '“', '”', 'ـ', '\u0600', 'क्ष'],
);
const anyMix = fc.oneof(
  anyText,
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
);
const anyStyle: fc.Arbitrary<TextStyle> = fc.record({
  size: fc.constantFrom(11, 14, 13.5),
  weight: fc.constantFrom(400 as const, 600 as const),
});
const anyWidth = fc.double({ min: 0, max: 700, noNaN: true });

describe('breaking any text into lines', () => {
  it('is counted as it is done', () => {
    const plain = fc
      .array(fc.constantFrom(...'abcdefgh W.,“é- /—4(\n'.split('')), { maxLength: 60 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(anyMix, plain), anyStyle, anyWidth, (text, style, width) => {
        expect(countLines(text, style, width)).toBe(breakLines(text, style, width).length);
      }),
      RUNS,
    );
  });

  it('loses nothing but spaces at breaks and the line feeds', () => {
    fc.assert(
      fc.property(anyMix, anyStyle, anyWidth, (text, style, width) => {
        const lines = breakLines(text, style, width);
        let at = 0;
        for (const line of lines) {
          for (const dropped of text.slice(at, line.start).split('\n')) expect(dropped).toMatch(BREAK_SPACES);
          expect(line.text).toBe(text.slice(line.start, line.end).replace(CONTROLS, ' '));
          expect(line.text).not.toContain('\n');
          at = line.end;
        }
        for (const dropped of text.slice(at).split('\n')) expect(dropped).toMatch(BREAK_SPACES);
        expect(lines.length).toBeGreaterThanOrEqual(text.split('\n').length);
      }),
      RUNS,
    );
  });

  it('gives lines that fit, unless a line is a single grapheme', () => {
    fc.assert(
      fc.property(anyMix, anyStyle, anyWidth, (text, style, width) => {
        for (const line of breakLines(text, style, width)) {
          if (line.width > width + 1e-6) expect([...graphemes.segment(line.text)]).toHaveLength(1);
          expect(line.width).toBeCloseTo(measureText(line.text, style), 6);
        }
      }),
      RUNS,
    );
  });

  it('never parts a grapheme', () => {
    fc.assert(
      fc.property(anyMix, anyStyle, anyWidth, (text, style, width) => {
        const boundaries = new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length);
        const lines = breakLines(text, style, width);
        lines.forEach((line, index) => {
          if (index > 0) expect(boundaries).toContain(line.start);
        });
      }),
      RUNS,
    );
  });

  it('breaks its own lines no further', () => {
    fc.assert(
      fc.property(anyMix, anyStyle, anyWidth, (text, style, width) => {
        for (const line of breakLines(text, style, width))
          if (line.text.trim() === line.text) expect(breakLines(line.text, style, width)).toHaveLength(1);
      }),
      RUNS,
    );
  });
});
