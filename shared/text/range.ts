/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Tidies a range that a person drew: in order, inside the text, never through the middle of a surrogate pair, and without white space
 * at its ends.
 * @returns nothing when only white space is left
 */
export function trimRange(text: string, range: TextRange): TextRange | undefined {
  let start = Math.max(0, Math.min(range.start, range.end, text.length));
  let end = Math.max(0, Math.min(Math.max(range.start, range.end), text.length));
  if (isInsidePair(text, start)) start--;
  if (isInsidePair(text, end)) end++;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

/** The words of a range on one line: what a card that is made from it says. */
export function quoteOf(text: string, { start, end }: TextRange): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .trim();
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}

function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
