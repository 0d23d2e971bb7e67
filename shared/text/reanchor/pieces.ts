import type { TextRange } from '../range';

/** A part of a text between two marks of punctuation, as a rule a clause. */
export interface Piece extends TextRange {
  readonly text: string;
  /** Whether a line of the original ends with it. */
  readonly isLast: boolean;
}

/** A mark that ends a clause in any script that has one, what closes after it, and the white space that follows; none follows the wide marks of Chinese and Japanese. */
const END =
  /(?<![.!?…,;:。！？、，；：؟،؛۔।])(?:[.!?…,;:؟،؛۔।]+["')\]»]*(?:\s+|$)|[.!?…,;:。！？、，；：]*[。！？、，；：]["')\]»」』）”’]*\s*)/g;

/**
 * Cuts a text into its clauses, roughly; together they are the whole text. They only serve to see what of a text was kept.
 * @param endsLine whether a line of the original ends before this offset
 */
export function cutPieces(text: string, endsLine: (offset: number) => boolean = () => false): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) pieces.push({ start, end, text: text.slice(start, end).trim(), isLast: endsLine(end) });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END)) cut(index + mark.length);
  cut(text.length);
  return pieces;
}
