/** Widths, in thousandths of an em, of characters that no bundled font has: the system draws them, and nobody knows how. */

// Taken a little wide: a line may end early, but never run out of its card.
const FULL_WIDTH = 1000;
/** The widest of the usual emoji fonts (Segoe UI Emoji; Apple's and Noto's are narrower). */
export const EMOJI_WIDTH = 1370;
/** Asks for the character before it to be drawn as an emoji. */
export const EMOJI_STYLE = 0xfe0f;
/** Stands in a table for a unit that says nothing by itself: half of a pair, or what may begin an emoji of several parts. */
export const LOOK_CLOSER = -1;

/** Not seen, or drawn over or into the character before: marks, joiners, direction marks, the later parts of a Korean syllable. */
const NO_WIDTH = '\\p{M}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11ff\\ud7b0-\\ud7fb';
const NO_WIDTH_CHARACTER = new RegExp(`[${NO_WIDTH}]`, 'u');

const PICTURE = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]*';
/** Emoji that are drawn as one: a flag, a keycap, people joined with U+200D. */
const EMOJI = new RegExp(
  `\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|${PICTURE}(?:\\u200d${PICTURE})*|\\p{Emoji_Presentation}`,
  'uy',
);

/** The UTF-16 length of the emoji at a place of a text; 0 if there is none. */
export function emojiLength(text: string, index: number): number {
  EMOJI.lastIndex = index;
  return EMOJI.test(text) ? EMOJI.lastIndex - index : 0;
}

/** The width of a character above U+FFFF, emoji apart. */
export function astralWidth(code: number): number {
  return NO_WIDTH_CHARACTER.test(String.fromCodePoint(code)) ? 0 : FULL_WIDTH;
}

/** The widths of all UTF-16 units as if no font had them. */
export function otherWidths(): Int16Array {
  const widths = new Int16Array(0x10000).fill(FULL_WIDTH);
  // All of them as one text, in which a match's place is its character's code. Decoding is the quick way to one.
  const codes = new Uint16Array(widths.length).map((_, unit) => unit).fill(0x20, 0xd800, 0xe000);
  const units = new TextDecoder('utf-16le').decode(codes);
  const fill = (set: string, width: number): void => {
    for (const { 0: run, index } of units.matchAll(new RegExp(`[${set}]+`, 'gu')))
      widths.fill(width, index, index + run.length);
  };
  fill('\\p{Extended_Pictographic}\\p{Emoji_Presentation}', LOOK_CLOSER);
  fill(NO_WIDTH, 0);
  widths.fill(LOOK_CLOSER, 0xd800, 0xe000);
  widths[EMOJI_STYLE] = LOOK_CLOSER;
  return widths;
}
