import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../shared/text-layout/break-lines';
import { countLines } from '../../../../shared/text-layout/count-lines';
import { measureText, type TextStyle } from '../../../../shared/text-layout/measure';

const STYLE: TextStyle = { size: 14, weight: 400 };
const WIDE = 10_000;

/** The lines when exactly `longest` fits. */
function linesFor(text: string, longest: string): string[] {
  return breakLines(text, STYLE, measureText(longest, STYLE) + 0.001).map((line) => line.text);
}

describe('breaking a text into lines', () => {
  it('gives an empty text one empty line', () => {
    expect(breakLines('', STYLE, 100)).toEqual([{ text: '', start: 0, end: 0, width: 0 }]);
  });

  it('fills each line with as many words as fit, and drops the spaces at the break', () => {
    expect(linesFor('one two  three four', 'three four')).toEqual(['one two', 'three four']);
    expect(linesFor('one two three', 'one two ')).toEqual(['one two', 'three']);
  });

  it('says where each line stands and how wide it is', () => {
    const [first, second] = breakLines('one   two ', STYLE, measureText('one', STYLE) + 1);
    expect(first).toEqual({ text: 'one', start: 0, end: 3, width: measureText('one', STYLE) });
    expect(second).toEqual({ text: 'two', start: 6, end: 9, width: measureText('two', STYLE) });
  });

  it('keeps line feeds and empty lines', () => {
    const lines = breakLines('a\n\n b\n', STYLE, WIDE);
    expect(lines.map((line) => line.text)).toEqual(['a', '', ' b', '']);
    expect(lines.map((line) => line.start)).toEqual([0, 2, 3, 6]);
  });

  it('drops an indent that leaves no room for the first word', () => {
    expect(linesFor('      word', 'word')).toEqual(['word']);
    expect(linesFor('      ', 'x')).toEqual(['']);
  });

  it('breaks after hyphens, dashes and slashes inside words', () => {
    expect(linesFor('well-known', 'known')).toEqual(['well-', 'known']);
    expect(linesFor('now—then', 'now—')).toEqual(['now—', 'then']);
    expect(linesFor('and/or', 'and/')).toEqual(['and/', 'or']);
  });

  it('keeps signs, dates, flags and no-break spaces together', () => {
    for (const text of ['-5', '2026-11-21', '1/2', '--flag', '10\u00a0km', 'a\u2011b', 'x/,']) {
      expect(linesFor(`w ${text}`, text), text).toEqual(['w', text]);
    }
  });

  it('breaks between East Asian characters, but not before a full stop or after an opening bracket', () => {
    expect(linesFor('漢字仮名', '漢字')).toEqual(['漢字', '仮名']);
    expect(linesFor('漢字。仮名', '漢字')).toEqual(['漢', '字。', '仮名']);
    expect(linesFor('漢「字」名', '「字」')).toEqual(['漢', '「字」', '名']);
    expect(linesFor('か\u3099き', 'か')).toEqual(['か\u3099', 'き']);
  });

  it('breaks a word that is longer than the line between graphemes', () => {
    expect(linesFor('aaaaaaa', 'aaa')).toEqual(['aaa', 'aaa', 'a']);
    expect(linesFor('e\u0301e\u0301e\u0301', 'ee')).toEqual(['e\u0301e\u0301', 'e\u0301']);
    expect(linesFor('👩‍👩‍👧👩‍👩‍👧👍🏽', '😀😀')).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👍🏽']);
    expect(linesFor('ab', '')).toEqual(['a', 'b']);
  });

  it('goes on after the rest of a broken word on the same line', () => {
    expect(linesFor('aaaa b', 'aaa')).toEqual(['aaa', 'a b']);
  });

  it('prints tabs and other control characters as spaces', () => {
    expect(breakLines('a\tb\u0001c', STYLE, WIDE)[0]?.text).toBe('a b c');
  });

  it('measures a broken Arabic word in the forms that each line shows', () => {
    const lines = breakLines('ببببببببببب', STYLE, 30);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line.width).toBeCloseTo(measureText(line.text, STYLE));
      expect(line.width).toBeLessThanOrEqual(30);
    }
  });
});

describe('one word of 200,000 units', () => {
  const units = 200_000;
  const word = (piece: string): string => piece.repeat(Math.floor(units / piece.length));

  it.each([
    ['letters', 'a'],
    ['Arabic letters that join', 'ب'],
    ['emoji', '😀'],
    ['flags', '🇮🇷'],
    ['clusters of an Indian script', 'क्षि'],
    ['keycaps', '1\u20e3'],
    ['lone halves of pairs', '\ud800'],
    ['Korean syllables', '각'],
  ])('is broken in a moment, of %s, and loses nothing', (_, piece) => {
    const text = word(piece);
    const lines = breakLines(text, STYLE, 232);
    expect(lines.map((line) => line.text).join('')).toBe(text);
    expect(countLines(text, STYLE, 232)).toBe(lines.length);
    expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(232);
  });

  it.each([
    ['marks on one letter', 'e', '\u0301'],
    ['marks of direction among Arabic letters', 'aب', '\u061c'],
    ['joiners among them', 'bب', '\u061c\u200d'],
    ['marks at which a line could end', 'か', '\u3099'],
  ])('is no slower with %s', (_, letter, piece) => {
    const text = letter + word(piece) + letter;
    expect(countLines(text, STYLE, 232)).toBe(1);
  });
});
