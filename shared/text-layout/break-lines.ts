import { isBreakSpace, mayBreakBefore } from './break-chances';
import { Graphemes } from './graphemes';
import { Ruler, perMilleWidth, type TextStyle } from './measure';

/**
 * One line of broken text. `start` and `end` are UTF-16 offsets into the whole text, without the spaces at the break; width in px.
 * `text` is that part of the text with tabs and other control characters as spaces, ready to be printed.
 */
export interface Line {
  text: string;
  start: number;
  end: number;
  width: number;
}

const CONTROLS = /\p{Cc}/gu;

/**
 * Breaks text into lines of at most `width` px: at spaces, after hyphens, dashes and slashes, between East Asian characters; line
 * feeds of the text are kept. A word that is longer than a line is broken between graphemes, never inside one; a line holds at least
 * one grapheme, however narrow it is. Spaces at the start of a paragraph stay where the first word fits beside them. Takes linear time.
 * @param most lines after which no more are made, at least 1
 * @returns at least one line
 */
export function breakLines(text: string, style: TextStyle, width: number, most = Infinity): Line[] {
  const lines: Line[] = [];
  const limit = (width * 1000) / style.size;
  const emit = (start: number, end: number, perMille: number): boolean => {
    const printed = text.slice(start, end).replace(CONTROLS, ' ');
    return lines.push({ text: printed, start, end, width: (perMille * style.size) / 1000 }) < most;
  };
  const looks: Looks = { chances: new Graphemes(text), cuts: new Graphemes(text) };
  let from = 0;
  while (from <= text.length && lines.length < most) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    breakParagraph(text, from, to, style, limit, looks, emit);
    from = to + 1;
  }
  return lines;
}

/** What looks for the ends of words, and what cuts words that are too long: each only goes forward. */
interface Looks {
  chances: Graphemes;
  cuts: Graphemes;
}

/**
 * @param limit thousandths of an em, as all widths here
 * @param emit false when no more lines are wanted
 */
function breakParagraph(
  text: string,
  from: number,
  to: number,
  style: TextStyle,
  limit: number,
  { chances, cuts }: Looks,
  emit: (start: number, end: number, width: number) => boolean,
): void {
  const widthOf = (start: number, end: number, most?: number): number =>
    perMilleWidth(text, start, end, style.weight, most);
  let start = from;
  let end = from; // after the last word of the line, without spaces
  let width = 0; // from start to end
  let at = skipSpaces(text, from, to, chances);
  let x = widthOf(from, at); // where the next word begins
  while (at < to) {
    const next = nextChance(text, at, from, to, chances);
    const wordEnd = trimSpaces(text, at, next);
    let wordWidth = widthOf(at, wordEnd, limit);
    if (x + wordWidth > limit) {
      if (end > start && !emit(start, end, width)) return;
      start = at;
      x = 0;
      while (wordWidth > limit) {
        const cut = lastFit(text, start, wordEnd, limit, style, cuts);
        if (cut === wordEnd) {
          wordWidth = widthOf(start, wordEnd);
          break;
        }
        if (!emit(start, cut, widthOf(start, cut))) return;
        start = cut;
        wordWidth = widthOf(start, wordEnd, limit);
      }
    }
    end = wordEnd;
    width = x + wordWidth;
    x = next > wordEnd ? width + widthOf(wordEnd, next) : width;
    at = next;
  }
  emit(start, end, width);
}

function skipSpaces(text: string, from: number, to: number, graphemes: Graphemes): number {
  let at = from;
  while (at < to && isBreakSpace(text, at)) at++;
  const carriesMark = at > from && at < to && !graphemes.isBoundary(at);
  return carriesMark ? at - 1 : at;
}

function trimSpaces(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBreakSpace(text, end - 1)) end--;
  return end;
}

/** The next place after `at` where a line may end, or the paragraph's end. */
function nextChance(text: string, at: number, from: number, to: number, graphemes: Graphemes): number {
  let next = at + 1;
  while (next < to && !(mayBreakBefore(text, next, from) && graphemes.isBoundary(next))) next++;
  return next;
}

/** How far a line goes that begins inside a word: as many graphemes as fit, at least one. */
function lastFit(
  text: string,
  start: number,
  end: number,
  limit: number,
  { weight }: TextStyle,
  graphemes: Graphemes,
): number {
  const ruler = new Ruler(text, start, weight);
  let fit = graphemes.endOf(start);
  let width = ruler.measure(fit);
  while (fit < end) {
    const further = graphemes.endOf(fit);
    // The form of an Arabic letter depends on the letters beside it; all else adds up.
    const isArabic = text.charCodeAt(fit) >= 0x600 && text.charCodeAt(fit) <= 0x8ff;
    const whole = ruler.measure(further);
    width = isArabic ? whole : width + perMilleWidth(text, fit, further, weight);
    if (width > limit) break;
    fit = further;
  }
  return Math.min(fit, end);
}
