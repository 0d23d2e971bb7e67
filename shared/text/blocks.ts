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
  const lines = [...linesOf(text)];
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const hasBlankLines = /\n[^\S\n]*\n/.test(text);
  const paragraphs = longest <= WRAPPED_WIDTH && hasBlankLines ? joinNeighbours(lines) : lines;
  return paragraphs.flatMap((paragraph) => splitLong(text, paragraph));
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

function* linesOf(text: string): Generator<TextRange> {
  for (let start = 0; start <= text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (text.slice(start, end).trim() !== '') yield { start, end };
    start = end + 1;
  }
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

function splitLong(text: string, { start, end }: TextRange): Block[] {
  const blocks: Block[] = [];
  let from = start;
  while (end - from > LONGEST_BLOCK) {
    const cut = cutBefore(text, from + LONGEST_BLOCK, from + LONGEST_BLOCK / 2);
    blocks.push(piece(from, cut, start));
    from = cut;
  }
  blocks.push(piece(from, end, start));
  return blocks;
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
