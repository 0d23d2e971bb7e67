import { boxOf, unionOfBoxes, type Point, type Rect, type Size } from './rect';

const BELOW = 24; // px between the cards of a column
const BESIDE = 72; // px between columns

/** The cards among which a card that comes from an article takes its place. */
export interface Columns {
  /** The card of the same article that comes before it in the text, and the one that comes after it, of those that stand in a column. */
  readonly before: Rect | undefined;
  readonly after: Rect | undefined;
  /** All cards that stand in columns, whatever article they are from. */
  readonly all: readonly Rect[];
}

/**
 * Where a card of a passage stands best, as whole px: below the passage that comes before it in the article, so that a column can be read as the
 * article is; the first of an article beside the columns of the others. What stands there already has to make room.
 * @returns nothing where there are no columns yet
 */
export function placeInColumn(size: Size, { before, after, all }: Columns): Point | undefined {
  if (before) return rounded({ x: before.x, y: before.y + before.height + BELOW });
  if (after) return rounded({ x: after.x, y: after.y - size.height - BELOW });
  const columns = unionOfBoxes(all.map((rect) => boxOf(rect)));
  return columns && rounded({ x: columns.maxX + BESIDE, y: columns.minY });
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
