import type { Line } from './lines';

const FAR = 1.35; // of the usual step: a gap between paragraphs
const INDENT = 0.8; // of the letters' size
const OTHER_SIZE = 0.12; // of the letters' size: a heading
const SHORT = 0.88; // of the column's width: the last line of a paragraph ends before

const ROWS_APART = 3; // of the usual step: more parts two tables

/** An entry of a table of contents. */
const LEADER = /(?:[.·…]\s?){4}[\divxlc]{1,6}$/;
const SENTENCE_END = /[.!?…:؟。！？]["'”’»)\]]*\s*$/;
const ITEM = /^\s*(?:[•▪◦‣·–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;

/** How one line follows another: in the same paragraph, on a line of its own within it (items, rows), or as a new paragraph. */
export type Follows = 'joined' | 'line' | 'paragraph';

/** Decides from places, sizes and signs alone, as the eye does. */
export function howFollows(before: Line, line: Line): Follows {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > OTHER_SIZE * size) return 'paragraph';
  if (ITEM.test(line.text)) return ITEM.test(before.text) || isNear(before, line) ? 'line' : 'paragraph';
  const rows = [before, line].filter(({ text }) => text.includes('\t') || LEADER.test(text)).length;
  if (rows > 0) return rows === 2 && isNear(before, line, ROWS_APART) ? 'line' : 'paragraph';
  if (before.column !== line.column) return continuesElsewhere(before, line) ? 'joined' : 'paragraph';
  if (!isNear(before, line)) return 'paragraph';
  const endsShort = lineEnd(before) < SHORT;
  if (endsShort && SENTENCE_END.test(before.text)) return 'paragraph';
  const isIndented = indentOf(line) > INDENT * size && indentOf(before) < INDENT * size;
  // Under an item, the indent is that of the item's own words.
  return isIndented && !ITEM.test(before.text) ? 'paragraph' : 'joined';
}

function isNear(before: Line, line: Line, far = FAR): boolean {
  const step = line.base - before.base;
  return before.column === line.column && step >= 0 && step <= far * before.column.step;
}

/** Whether a sentence runs on in the next column or on the next page. */
function continuesElsewhere(before: Line, line: Line): boolean {
  if (isHyphenated(before.text, line.text)) return true;
  if (SENTENCE_END.test(before.text)) return false;
  return /^\p{Ll}/u.test(line.text) || (lineEnd(before) >= SHORT && !/^\p{Lu}/u.test(line.text));
}

/** How far a line comes into the column, px, on the side where lines begin. */
function indentOf({ left, right, column, rightToLeft }: Line): number {
  return rightToLeft ? column.right - right : left - column.left;
}

/** How much of its column's width a line reaches, 0 to 1. */
function lineEnd({ left, right, column, rightToLeft }: Line): number {
  const width = column.right - column.left;
  if (width <= 0) return 1;
  return rightToLeft ? (column.right - left) / width : (right - column.left) / width;
}

const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}。、，]';
const ENDS_WIDE = new RegExp(`${WIDE}$`, 'u');
const BEGINS_WIDE = new RegExp(`^${WIDE}`, 'u');

/**
 * How two lines of a paragraph are joined: what stands between them, and how much of the first one's end goes. A word that was cut at the end
 * of the line is whole again; Chinese and Japanese have no spaces.
 * @param words all words of the text, to tell “well-known” from “negotia-tions”
 */
export function joint(
  before: string,
  after: string,
  words: ReadonlySet<string>,
): { drop: number; glue: string } {
  if (isHyphenated(before, after)) return { drop: keepsHyphen(before, after, words) ? 0 : 1, glue: '' };
  // What is written with its hyphen everywhere, such as a name of two parts.
  if (/\p{L}[-\u2010]$/u.test(before) && /^\p{L}/u.test(after)) return { drop: 0, glue: '' };
  return { drop: 0, glue: ENDS_WIDE.test(before) && BEGINS_WIDE.test(after) ? '' : ' ' };
}

/** All whole words, in small letters, that stand inside lines. */
export function wordsIn(lines: Iterable<Line>): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []) words.add(word);
  return words;
}

function isHyphenated(before: string, after: string): boolean {
  return /\p{L}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** “negotia-” and “tions” are one word; “well-” and “known” keep the hyphen if the text writes “well-known” elsewhere. */
function keepsHyphen(before: string, after: string, words: ReadonlySet<string>): boolean {
  const head =
    /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,60}(?=[-\u2010]$)/u.exec(before.slice(-62))?.[0].toLowerCase() ?? '';
  const tail = /^[\p{L}\p{M}]{1,60}/u.exec(after)?.[0] ?? '';
  return words.has(`${head}-${tail}`) && !words.has(head + tail);
}
