import { measureText, type TextStyle } from './measure';

/** One line of broken text. Offsets are UTF-16 units into the whole text, without the spaces at the break; width in px. */
export interface Line {
  text: string;
  start: number;
  end: number;
  width: number;
}

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** A stretch that stays together, with the spaces after it: a word up to a hyphen, dash or slash; one East Asian character. */
const PIECE = new RegExp(`(?:[${CJK}]|[^\\s${CJK}\\-–—/]+[\\-–—/]*|[\\-–—/]+)\\s*|\\s+`, 'gu');

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Breaks text into lines of at most `width` px: at spaces, after hyphens, dashes and slashes, between East Asian characters; line
 * breaks of the text are kept. A word that is longer than a line is broken between graphemes, never inside one.
 * @returns at least one line
 */
export function breakLines(text: string, style: TextStyle, width: number): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    breakParagraph(paragraph, offset, style, width, lines);
    offset += paragraph.length + 1;
  }
  return lines;
}

function breakParagraph(
  paragraph: string,
  offset: number,
  style: TextStyle,
  width: number,
  lines: Line[],
): void {
  let start = 0;
  let end = 0; // after the last word of the line, without spaces
  let right = 0; // its width, spaces inside counted
  let next = 0; // where the next word would begin
  let nextX = 0;
  const finish = (): void => {
    lines.push({ text: paragraph.slice(start, end), start: offset + start, end: offset + end, width: right });
  };
  const add = (from: number, piece: string): void => {
    const word = piece.trimEnd();
    const wordWidth = measureText(word, style);
    if (nextX + wordWidth > width && end > start) {
      finish();
      start = from;
      nextX = 0;
    }
    if (wordWidth > width && [...word].length > 1) {
      for (const part of parts(word, style, width))
        add(from + part.index, part.text + (part.last ? piece.slice(word.length) : ''));
      return;
    }
    end = from + word.length;
    right = nextX + wordWidth;
    next = from + piece.length;
    nextX = right + (piece.length > word.length ? measureText(piece.slice(word.length), style) : 0);
  };
  for (const match of paragraph.matchAll(PIECE)) {
    if (match[0].trim() === '' && match.index === 0) {
      // Leading spaces indent the first line; they are part of it.
      next = end = match[0].length;
      nextX = right = measureText(match[0], style);
    } else add(match.index, match[0]);
  }
  if (next >= 0) finish();
}

/** A word that does not fit, in pieces that do: as many graphemes as the line holds. */
function parts(
  word: string,
  style: TextStyle,
  width: number,
): { index: number; text: string; last: boolean }[] {
  const found: { index: number; text: string; last: boolean }[] = [];
  let index = 0;
  let text = '';
  for (const { segment, index: at } of graphemes.segment(word)) {
    if (text !== '' && measureText(text + segment, style) > width) {
      found.push({ index, text, last: false });
      index = at;
      text = '';
    }
    text += segment;
  }
  return [...found, { index, text, last: true }];
}
