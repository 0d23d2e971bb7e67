import type { Block } from './blocks';

const LONGEST_HEADING = 14; // words
const MOST_IN_A_ROW = 2;
const LEAST_BELOW = 80; // UTF-16 units of the paragraph that a heading stands above
/** A mark at the beginning of a line of a list. */
const LISTED = /^(?:[-–•*·]|\d+[.)]|[a-z][.)])\s/;

/** Whether a line by itself may be a heading: short, and no sentence. */
export function looksLikeHeading(line: string): boolean {
  return !/[.?!…;,:]["”’)]*$/.test(line) && line.split(/\s+/).length <= LONGEST_HEADING;
}

/**
 * The numbers of the blocks that are headings: short lines above a paragraph, or above another heading that is. A text keeps no sign of
 * them, whatever it came from. The first line of a text may also ask or exclaim: it is its title.
 */
export function headingsOf(text: string, blocks: readonly Block[]): Set<number> {
  const headings = new Set<number>();
  let row = MOST_IN_A_ROW; // how many headings stand between here and their paragraph; too many where there is none
  for (let index = blocks.length - 1; index >= 0; index--) {
    const { start = 0, end = 0, continued = false } = blocks[index] ?? {};
    const isShort = end - start < LEAST_BELOW * 2;
    const line = isShort ? text.slice(start, end).trim() : '';
    const isTitle = index === 0 && /[?!]["”’)]*$/.test(line) && line.split(/\s+/).length <= LONGEST_HEADING;
    const isHeading: boolean =
      isShort &&
      !continued &&
      row < MOST_IN_A_ROW &&
      !line.includes('\n') &&
      /^["“‘'(«]?[\p{Lu}\p{Lo}\p{N}]/u.test(line) &&
      !LISTED.test(line) &&
      (isTitle || looksLikeHeading(line));
    if (isHeading) headings.add(index);
    row = isHeading ? row + 1 : end - start >= LEAST_BELOW ? 0 : MOST_IN_A_ROW;
  }
  return headings;
}
