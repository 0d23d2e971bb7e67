import type { Size } from './rect';

const ROW = 8; // px: outlines are kept in rows of this height, so that comparing two is a loop over numbers

/** A laid-out part of the drawing: its cards, and how far it reaches to the left and right in each row. Its own corner is 0,0. */
export interface Block {
  cards: { id: string; x: number; y: number }[];
  /** One entry a row of 8 px from y = 0; Infinity where the row is empty. */
  left: number[];
  right: number[];
}

/** A block of one card at the origin. */
export function cardBlock(id: string, size: Size): Block {
  const rows = rowsOf(size.height);
  return {
    cards: [{ id, x: 0, y: 0 }],
    left: new Array<number>(rows).fill(0),
    right: new Array<number>(rows).fill(size.width),
  };
}

/** Puts `added` into `block` with its corner at x, y. The height of what is above must be a whole number of rows: see `snap`. */
export function putBlock(block: Block, added: Block, x: number, y: number): void {
  const firstRow = Math.round(y / ROW);
  for (const card of added.cards) block.cards.push({ id: card.id, x: card.x + x, y: card.y + y });
  while (block.left.length < firstRow + added.left.length) {
    block.left.push(Infinity);
    block.right.push(-Infinity);
  }
  for (let row = 0; row < added.left.length; row++) {
    const at = firstRow + row;
    block.left[at] = Math.min(block.left[at] ?? Infinity, (added.left[row] ?? Infinity) + x);
    block.right[at] = Math.max(block.right[at] ?? -Infinity, (added.right[row] ?? -Infinity) + x);
  }
}

/** The smallest x at which `added` stands to the right of all that `block` holds, at least `gap` px away in every row they share. */
export function nextX(block: Block, added: Block, y: number, gap: number): number {
  const firstRow = Math.round(y / ROW);
  const reach = 4; // rows above and below that also keep the gap, so that corners do not touch
  let x = -Infinity;
  for (let row = 0; row < added.left.length; row++) {
    const left = added.left[row] ?? Infinity;
    if (left === Infinity) continue;
    for (let at = firstRow + row - reach; at <= firstRow + row + reach; at++) {
      x = Math.max(x, (block.right[at] ?? -Infinity) + gap - left);
    }
  }
  return x === -Infinity ? 0 : x;
}

/** The size of a block, and where its leftmost point is. */
export function extentOf(block: Block): Size & { left: number } {
  const left = block.left.reduce((least, x) => Math.min(least, x), Infinity);
  const right = block.right.reduce((most, x) => Math.max(most, x), -Infinity);
  return { left, width: right - left, height: block.left.length * ROW };
}

/** The middle of a block's top row: a conclusion stands over the middle of its premises, not of all that hangs below them. */
export function topMiddle(block: Block): number {
  return ((block.left[0] ?? 0) + (block.right[0] ?? 0)) / 2;
}

/** A height rounded up to whole rows, px. */
export function snap(height: number): number {
  return rowsOf(height) * ROW;
}

function rowsOf(height: number): number {
  return Math.ceil(height / ROW);
}
