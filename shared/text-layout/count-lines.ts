import { isWide, isWordBreaker, mayBreakBefore } from './break-chances';
import { breakLines } from './break-lines';
import { ARABIC_FIRST, ARABIC_LAST, fontTables } from './font-tables';
import { isPlain } from './graphemes';
import type { TextStyle } from './measure';
import { LOOK_CLOSER } from './other-width';

const OTHER = 1; // needs the full rules
const LETTER = 2; // never ends a line by itself
const BREAKER = 3;
const SPACE = 4;
const FEED = 5;

/** By UTF-16 unit; 0 as long as nobody has asked. */
const CLASSES = new Uint8Array(0x10000);

function classOf(unit: number): number {
  if (unit === 0x20) return SPACE;
  if (unit === 0x0a) return FEED;
  const joins = unit >= ARABIC_FIRST && unit <= ARABIC_LAST;
  if (!isPlain(unit) || isWide(unit) || joins) return OTHER;
  if (fontTables(400).advances[unit] === LOOK_CLOSER) return OTHER;
  return isWordBreaker(unit) ? BREAKER : LETTER;
}

/**
 * How many lines `breakLines` would make. Several times faster, as no line is cut out: a large map needs the height of every card, and
 * the lines of the few in view.
 * @param width px
 * @param most lines after which no more are counted
 */
export function countLines(text: string, style: TextStyle, width: number, most = Infinity): number {
  return countPlainLines(text, style, width, most) || breakLines(text, style, width, most).length;
}

/** 0 for a text that needs the full rules, or one with a word that is longer than a line. */
function countPlainLines(text: string, style: TextStyle, width: number, most: number): number {
  const { advances } = fontTables(style.weight);
  const limit = (width * 1000) / style.size;
  let lines = 1;
  let x = 0; // where the next word begins, thousandths of an em
  let word = 0; // the width of the word so far
  let isEmpty = true; // no word on this line yet
  let paragraph = 0;
  let before = FEED;
  for (let i = 0; i <= text.length && lines < most; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x0a;
    const unitClass = CLASSES[unit] || (CLASSES[unit] = classOf(unit));
    if (unitClass === OTHER) return 0;
    const ends = unitClass >= SPACE || (before === BREAKER && mayBreakBefore(text, i, paragraph));
    if (ends && word > 0) {
      if (x + word > limit) {
        if (word > limit) return 0;
        if (!isEmpty) lines++;
        x = 0;
      }
      x += word;
      word = 0;
      isEmpty = false;
    }
    if (unitClass === SPACE) x += advances[unit] ?? 0;
    else if (unitClass !== FEED) word += advances[unit] ?? 0;
    else if (i < text.length) {
      lines++;
      x = 0;
      isEmpty = true;
      paragraph = i + 1;
    }
    before = unitClass;
  }
  return lines;
}
