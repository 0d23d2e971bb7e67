import bidiFactory from 'bidi-js';
import { Graphemes } from '../text-layout/graphemes';
import { fontFor, type BundledFont } from './fonts';

const bidi = bidiFactory();
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b]/;

/** A piece of a line that is set in one go: in one direction, with one font. */
export interface TextRun {
  /** In the order in which it is read. */
  readonly text: string;
  readonly rightToLeft: boolean;
  /** None where no bundled font has the characters. */
  readonly font: BundledFont | undefined;
}

/**
 * The pieces of a line from left to right as they are seen (Unicode Bidirectional Algorithm, UAX 9), for writers that set text themselves.
 * @param has whether a font has a character
 */
export function textRuns(
  text: string,
  direction: 'ltr' | 'rtl',
  has: (font: BundledFont, codePoint: number) => boolean,
): TextRun[] {
  const runs = runsByFont(text, has);
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text))
    return runs.map(({ from, to, font }) => ({ text: text.slice(from, to), rightToLeft: false, font }));
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const pieces: { level: number; run: TextRun }[] = [];
  for (const { from, to, font } of runs) {
    for (let start = from; start < to;) {
      const level = levels[start] ?? 0;
      let end = start + 1;
      while (end < to && levels[end] === level) end++;
      const rightToLeft = level % 2 === 1;
      pieces.push({ level, run: { text: text.slice(start, end), rightToLeft, font } });
      start = end;
    }
  }
  return inVisualOrder(pieces);
}

/** Rule L2: from the highest level down, whatever is at that level or above is turned around. */
function inVisualOrder(pieces: { level: number; run: TextRun }[]): TextRun[] {
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < pieces.length; start++) {
      if ((pieces[start]?.level ?? 0) < level) continue;
      let end = start;
      while (end < pieces.length && (pieces[end]?.level ?? 0) >= level) end++;
      pieces.splice(start, end - start, ...pieces.slice(start, end).reverse());
      start = end;
    }
  }
  return pieces.map(({ run }) => run);
}

interface FontRun {
  from: number;
  to: number;
  font: BundledFont | undefined;
}

/** Cuts a text where the font changes, never inside what is seen as one character. */
function runsByFont(text: string, has: (font: BundledFont, codePoint: number) => boolean): FontRun[] {
  const runs: FontRun[] = [];
  const graphemes = new Graphemes(text);
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const wanted = fontFor(codePoint);
    const last = runs.at(-1);
    const goesOn = last && (isIgnorable(codePoint) || !graphemes.isBoundary(at));
    const isDrawn = isIgnorable(codePoint) || has(wanted, codePoint);
    const font = goesOn ? last.font : isDrawn ? wanted : undefined;
    if (last && last.font?.id === font?.id) last.to = next;
    else runs.push({ from: at, to: next, font });
    at = next;
  }
  return runs;
}

/** Joiners, marks of direction and isolates need no glyph of their own. */
function isIgnorable(codePoint: number): boolean {
  return (
    (codePoint >= 0x200c && codePoint <= 0x200f) ||
    (codePoint >= 0x2066 && codePoint <= 0x2069) ||
    codePoint === 0xfe0f
  );
}

/** A text from right to left with its brackets turned around, as they are drawn there (rule L4). */
export function mirrored(text: string): string {
  return [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join('');
}
