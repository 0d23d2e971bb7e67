import { isBreakSpace, mayBreakBefore } from './break-chances';
import { breakLines } from './break-lines';
import { Graphemes } from './graphemes';
import { measureText, type TextStyle } from './measure';

const DOTS = '…';
const MOST = 400; // UTF-16 units that are looked at: more words have no room on a card that is too small for all

/** The room that an excerpt has. */
export interface Room {
  /** px */
  readonly width: number;
  /** At most that many lines, at least one. */
  readonly lines: number;
}

/**
 * As much of a text as has room, in whole words, with dots where something is left out. A word is cut only where it is wider than a line by itself.
 * @param telling where the words begin that tell the text from its rivals, as a UTF-16 offset; where these have no room behind what comes
 * before them, it begins with them
 * @returns at least one line
 */
export function excerpt(text: string, telling: number, style: TextStyle, room: Room): string[] {
  const whole = linesOf(text, style, room);
  if (telling === 0 || whole.end >= endOfWord(text, telling)) return whole.lines;
  const word = text.slice(telling, endOfWord(text, telling));
  const dots = measureText(DOTS + word, style) <= room.width ? DOTS : '';
  return linesOf(dots + text.slice(telling), style, room).lines;
}

/** @returns the lines, and how far into the text they go without what had to be left out (UTF-16 offset) */
function linesOf(text: string, style: TextStyle, room: Room): { lines: string[]; end: number } {
  const lines: string[] = [];
  let at = 0;
  while (at < text.length && lines.length < room.lines) {
    const part = text.slice(at, at + MOST);
    for (const line of breakLines(part, style, room.width)) {
      if (lines.length === room.lines) break;
      if (isInsideWord(part, line.end)) {
        lines.push(cut(line.text, style, room.width));
        at += endOfWord(part, line.end);
        if (lines.length < room.lines) break; // what follows the word is broken anew
        return { lines, end: at };
      }
      lines.push(line.text);
      if (line.end === part.length) return { lines, end: at + line.end };
      if (lines.length === room.lines) return shortenedAt(lines, text, at + line.start, style, room.width);
    }
    while (at < text.length && isBreakSpace(text, at)) at++;
  }
  return { lines: lines.length > 0 ? lines : [''], end: at };
}

/** Puts dots behind the last line, in place of its last words where there is too little room for both. */
function shortenedAt(
  lines: string[],
  text: string,
  start: number,
  style: TextStyle,
  width: number,
): { lines: string[]; end: number } {
  const last = lines.at(-1) ?? '';
  let end = last.length;
  while (end > 0) {
    const kept = last.slice(0, end).trimEnd();
    if (measureText(kept + DOTS, style) <= width) {
      lines[lines.length - 1] = kept + DOTS;
      return { lines, end: start + kept.length };
    }
    end--;
    while (end > 0 && !(isBreakSpace(last, end) || mayBreakBefore(last, end, 0))) end--;
  }
  // One word that leaves no room for dots: it says more than they do.
  return { lines, end: Math.min(text.length, start + last.length) };
}

/** The beginning of a word that is wider than a line. */
function cut(text: string, style: TextStyle, width: number): string {
  const graphemes = new Graphemes(text);
  let end = 0;
  while (end < text.length) {
    const next = graphemes.endOf(end);
    if (measureText(text.slice(0, next) + DOTS, style) > width) break;
    end = next;
  }
  return text.slice(0, end) + DOTS;
}

function isInsideWord(text: string, index: number): boolean {
  return index > 0 && index < text.length && !isBreakSpace(text, index) && text[index] !== '\n'
    ? !mayBreakBefore(text, index, 0)
    : false;
}

/** Where the word ends that an offset is in. */
function endOfWord(text: string, index: number): number {
  let end = index + 1;
  while (end < text.length && (!mayBreakBefore(text, end, 0) || isBreakSpace(text, end - 1))) {
    if (isBreakSpace(text, end)) break;
    end++;
  }
  return Math.min(end, text.length);
}
