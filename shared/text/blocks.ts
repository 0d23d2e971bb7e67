import type { TextRange } from './range';

/** A piece of a text that is shown as one paragraph; blank lines lie between blocks. */
export interface Block extends TextRange {
  /** Set for all but the first piece of a paragraph that was too long to be shown in one. */
  readonly continued?: true;
}

const WRAPPED_WIDTH = 100; // UTF-16 units: no line of a text that was wrapped by hand is longer
const LONGEST_BLOCK = 8000; // UTF-16 units: about three screens; a browser lays out and paints whole paragraphs

/**
 * Cuts a text into paragraphs. A paragraph is a line; in a text whose lines were all wrapped by hand it is what lies between
 * blank lines. Every character that is not a line break or in a blank line is in exactly one block.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const hasBlankLines = /\n[^\S\n]*\n/.test(text);
  const isWrapped = hasBlankLines && lines.every(({ start, end }) => end - start <= WRAPPED_WIDTH);
  const blocks: Block[] = [];
  for (const paragraph of isWrapped ? joinNeighbours(lines) : lines) addPieces(blocks, text, paragraph);
  return blocks;
}

/** The index of the block that holds an offset; of the next one when it lies between blocks, of the last one after all. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines that are not blank. Without a list or a text for each: a file may have millions. */
function linesOf(text: string): TextRange[] {
  const lines: TextRange[] = [];
  for (let start = 0; start <= text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (!isBlank(text, start, end)) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function isBlank(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const beginsWithLetter = start < end && first > 0x20 && first < 0x7f;
  return !beginsWithLetter && text.slice(start, end).trim() === '';
}

function joinNeighbours(lines: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && last.end + 1 === line.start) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function addPieces(blocks: Block[], text: string, paragraph: TextRange): void {
  const { start, end } = paragraph;
  let from = start;
  while (end - from > LONGEST_BLOCK) {
    const cut = cutBefore(text, from + LONGEST_BLOCK, from + LONGEST_BLOCK / 2);
    blocks.push(piece(from, cut, start));
    from = cut;
  }
  blocks.push(from === start ? paragraph : piece(from, end, start));
}

function piece(start: number, end: number, first: number): Block {
  return start === first ? { start, end } : { start, end, continued: true };
}

/** After the last sentence, else the last space, in the second half of a piece; else between two characters. */
function cutBefore(text: string, latest: number, earliest: number): number {
  const half = text.slice(earliest, latest);
  const sentence = Math.max(half.lastIndexOf('. '), half.lastIndexOf('? '), half.lastIndexOf('! '));
  if (sentence >= 0) return earliest + sentence + 2;
  const space = half.lastIndexOf(' ');
  if (space >= 0) return earliest + space + 1;
  return (text.codePointAt(latest - 1) ?? 0) > 0xffff ? latest - 1 : latest;
}
