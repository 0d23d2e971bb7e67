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
  const blocks: Block[] = [];
  eachBlock(text, (start, end, continued) => blocks.push(block(start, end, continued)));
  return blocks;
}

/** Of a text of very many blocks the first and the last `most`, else all. The others are counted, not made: a file may have millions. */
export function edgeBlocksOf(text: string, most: number): Block[] {
  let count = 0;
  eachBlock(text, () => count++);
  const blocks: Block[] = [];
  let index = 0;
  eachBlock(text, (start, end, continued) => {
    if (index < most || index >= count - most) blocks.push(block(start, end, continued));
    index++;
  });
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

type Visit = (start: number, end: number, continued: boolean) => void;

function eachBlock(text: string, visit: Visit): void {
  if (!isWrappedByHand(text)) {
    eachLine(text, (start, end) => eachPiece(text, start, end, visit));
    return;
  }
  let open: { start: number; end: number } | undefined;
  eachLine(text, (start, end) => {
    if (open && open.end + 1 === start) {
      open.end = end;
      return;
    }
    if (open) eachPiece(text, open.start, open.end, visit);
    open = { start, end };
  });
  if (open) eachPiece(text, open.start, open.end, visit);
}

/** Whether no line is long, and blank lines part the paragraphs. */
function isWrappedByHand(text: string): boolean {
  let longest = 0;
  eachLine(text, (start, end) => (longest = Math.max(longest, end - start)));
  return longest <= WRAPPED_WIDTH && /\n[^\S\n]*\n/.test(text);
}

/** Lines that are not blank. */
function eachLine(text: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start <= text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (!isBlank(text, start, end)) visit(start, end);
    start = end + 1;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const beginsWithLetter = start < end && first > 0x20 && first < 0x7f;
  return !beginsWithLetter && text.slice(start, end).trim() === '';
}

function eachPiece(text: string, start: number, end: number, visit: Visit): void {
  let from = start;
  while (end - from > LONGEST_BLOCK) {
    const cut = cutBefore(text, from + LONGEST_BLOCK, from + LONGEST_BLOCK / 2);
    visit(from, cut, from !== start);
    from = cut;
  }
  visit(from, end, from !== start);
}

function block(start: number, end: number, continued: boolean): Block {
  return continued ? { start, end, continued: true } : { start, end };
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
