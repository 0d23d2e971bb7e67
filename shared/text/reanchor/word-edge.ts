import { splitsCharacter } from '../../map/text-range';
import type { TextRange } from '../range';

const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Signs that join what stands on both sides into one word or number: `1.12`, `can't`, `un-fair`. */
const JOINT = /[.,'’·-]/;

/** Whether a word or number does not run on through this offset: `12` in `112`, `1.12` or `-12` is another number. */
export function isWordEdge(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  if (splitsCharacter(text, offset) || (isWord(text, offset - 1) && isWord(text, offset))) return false;
  if (JOINT.test(before) && isWord(text, offset - 2) && isWord(text, offset)) return false;
  if (JOINT.test(after) && isWord(text, offset - 1) && isWord(text, offset + 1)) return false;
  return !(before === '-' && /\p{N}/u.test(after));
}

/** Whether a stretch of one text begins and ends on words as a stretch of another does. */
export function sameEdges(before: string, from: TextRange, after: string, to: TextRange): boolean {
  const sameEdge = (old: number, now: number): boolean =>
    isWordEdge(before, old)
      ? isWordEdge(after, now)
      : before.slice(old - 1, old + 1) === after.slice(now - 1, now + 1);
  return sameEdge(from.start, to.start) && sameEdge(from.end, to.end);
}

/** The stretch with the words that it cuts made whole, and without white space at its ends. */
export function wholeWords(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  while (from > 0 && !isWordEdge(text, from)) from--;
  while (to < text.length && !isWordEdge(text, to)) to++;
  return { start: from, end: to };
}

/** Whether the character that this unit is a part of belongs to words. */
function isWord(text: string, offset: number): boolean {
  const from = splitsCharacter(text, offset) ? offset - 1 : offset;
  return WORD.test(String.fromCodePoint(text.codePointAt(from) ?? 0x20));
}
