import { LIMITS } from '../map/schema';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const CLOSERS = new Map([
  [0x7b, 0x7d],
  [0x5b, 0x5d],
]);

/**
 * Where the JSON value that begins at `at` ends. Strings of JSON hold no line breaks, so a lost quotation mark is noticed at the end of
 * its line and does not swallow what follows.
 * @returns the end, exclusive; `damagedAt` when the text ends, the brackets do not fit or it is nested too deep
 */
export function endOfValue(text: string, at: number): { end: number } | { damagedAt: number } {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return endOfString(text, at);
  if (!CLOSERS.has(first)) return endOfWord(text, at);
  const closers: number[] = [];
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) {
      const string = endOfString(text, i);
      if ('damagedAt' in string) return string;
      i = string.end - 1;
      continue;
    }
    const closer = CLOSERS.get(unit);
    if (closer !== undefined) {
      closers.push(closer);
      if (closers.length > LIMITS.depth) return { damagedAt: i };
    } else if (unit === 0x7d || unit === 0x5d) {
      if (closers.pop() !== unit) return { damagedAt: i };
      if (closers.length === 0) return { end: i + 1 };
    }
  }
  return { damagedAt: text.length };
}

function endOfString(text: string, at: number): { end: number } | { damagedAt: number } {
  for (let i = at + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) return { end: i + 1 };
    if (unit < SPACE) return { damagedAt: i };
    if (unit === BACKSLASH) i++;
  }
  return { damagedAt: text.length };
}

/** A number, `true`, `false` or `null`: up to the next sign that ends it. */
function endOfWord(text: string, at: number): { end: number } | { damagedAt: number } {
  let end = at;
  while (end < text.length && !' \n\r\t,:{}[]"'.includes(text.charAt(end))) end++;
  return end > at && end < text.length ? { end } : { damagedAt: end };
}
