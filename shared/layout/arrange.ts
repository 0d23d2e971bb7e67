import type { ArgMap } from '../map/arg-map';
import { cardBlock, extentOf, nextX, putBlock, snap, topMiddle, type Block } from './block';
import { directionOf, type Direction } from './direction';
import { forestOf, type Tree, type Unit } from './forest';
import type { Point, Size } from './rect';

export interface ArrangeOptions {
  direction?: Direction;
  /** Px between cards side by side. */
  gapX?: number;
  /** Px between a conclusion and its premises, in which the links run. */
  gapY?: number;
  /** Arranges these nodes alone. */
  only?: ReadonlySet<string>;
}

/** How one attempt lays out: from this depth on, premises stand below each other, in columns not much higher than `column` px. */
interface Style {
  gapX: number;
  gapY: number;
  listsFrom: number;
  column: number;
}

const ASPECT = 1.6; // 16:10, about the shape of a screen
const INDENT = 64; // px: room for the line that runs down beside the premises in a column
const LIST_GAP = 24;
const KNOB_GAP = 64; // px above linked premises in a column, for their knob

/**
 * A place for each node, as whole px: conclusions on top, premises under them, linked premises side by side, what attacks or backs
 * a link beside its premises. Tries rows and columns and takes the drawing whose shape is nearest to a screen's. Cards never overlap.
 * @param sizeOf the size of a node's card, px
 */
export function arrange(
  map: ArgMap,
  sizeOf: (nodeId: string) => Size,
  options: ArrangeOptions = {},
): Map<string, Point> {
  const direction = options.direction ?? directionOf(map);
  const across = direction === 'left-right';
  const sizes = (id: string): Size => {
    const { width, height } = sizeOf(id);
    return across ? { width: height, height: width } : { width, height };
  };
  const gaps = { gapX: options.gapX ?? (across ? 32 : 48), gapY: options.gapY ?? 88 };
  const drawing = bestDrawing(forestOf(map, options.only), sizes, gaps, across ? 1 / ASPECT : ASPECT);
  return new Map(drawing.cards.map(({ id, x, y }) => [id, turned(direction, { x, y }, sizes(id))]));
}

function turned(direction: Direction, point: Point, size: Size): Point {
  const x = Math.round(point.x);
  const y = Math.round(point.y);
  if (direction === 'left-right') return { x: y, y: x };
  return direction === 'bottom-up' ? { x, y: -Math.round(y + size.height) } : { x, y };
}

function bestDrawing(
  trees: readonly Tree[],
  sizeOf: (id: string) => Size,
  gaps: { gapX: number; gapY: number },
  aspect: number,
): Block {
  const cards = trees.flatMap((tree) => idsOf(tree)).map(sizeOf);
  const area = cards.reduce((sum, { width, height }) => sum + (width + gaps.gapX) * (height + LIST_GAP), 0);
  const column = Math.max(480, Math.sqrt(area / aspect) * 0.9);
  const deepest = Math.min(8, Math.max(0, ...trees.map(depthOf)));
  let best: Block = { cards: [], left: [], right: [] };
  let bestMiss = Infinity;
  for (let listsFrom = deepest; listsFrom >= 0; listsFrom--) {
    const style = { ...gaps, listsFrom, column };
    const drawing = shelves(
      trees.map((tree) => layTree(tree, 0, style, sizeOf)),
      gaps,
      aspect,
    );
    const { width, height } = extentOf(drawing);
    const miss = Math.abs(Math.log(width / Math.max(1, height) / aspect));
    if (miss < bestMiss - 0.1) [best, bestMiss] = [drawing, miss]; // rows read best: columns must be clearly better
  }
  return best;
}

function idsOf(tree: Tree): string[] {
  const ids: string[] = [];
  const rest = [tree];
  for (let next = rest.pop(); next; next = rest.pop()) {
    ids.push(next.id);
    rest.push(...next.units.flatMap(treesOf));
  }
  return ids;
}

function treesOf(unit: Unit): Tree[] {
  return [...unit.premises, ...unit.beside.flatMap(treesOf)];
}

function depthOf(tree: Tree): number {
  return 1 + Math.max(-1, ...tree.units.flatMap(treesOf).map(depthOf));
}

function layTree(tree: Tree, depth: number, style: Style, sizeOf: (id: string) => Size): Block {
  const size = sizeOf(tree.id);
  if (tree.units.length === 0) return cardBlock(tree.id, size);
  const asList = depth >= style.listsFrom;
  const lay = (unit: Unit): Block => layUnit(unit, depth + 1, style, sizeOf);
  const below = asList ? columns(tree.units, lay, style) : row(tree.units.map(lay), style.gapX);
  const block = cardBlock(tree.id, size);
  // Inside a column nothing reaches left of its own card: the lines of those further down run there.
  const indented = asList && (below.count === 1 || depth > style.listsFrom);
  const x = indented ? INDENT : size.width / 2 - topMiddle(below.block);
  putBlock(block, below.block, x, snap(size.height + (asList && below.count === 1 ? KNOB_GAP : style.gapY)));
  return block;
}

/** The premises of one link and, to their right, those of the links that end on it. */
function layUnit(unit: Unit, depth: number, style: Style, sizeOf: (id: string) => Size): Block {
  const blocks = treesOf(unit).map((tree) => layTree(tree, depth, style, sizeOf));
  return row(blocks, style.gapX * 0.75).block;
}

function row(blocks: readonly Block[], gap: number): { block: Block; count: number } {
  const block: Block = { cards: [], left: [], right: [] };
  for (const next of blocks) putBlock(block, next, nextX(block, next, 0, gap), 0);
  return { block, count: blocks.length };
}

function columns(
  units: readonly Unit[],
  lay: (unit: Unit) => Block,
  style: Style,
): { block: Block; count: number } {
  const blocks = units.map(lay);
  const total = blocks.reduce((sum, block) => sum + extentOf(block).height + LIST_GAP, 0);
  const wanted = Math.ceil(total / style.column);
  const stacks: Block[] = [];
  let stack: Block = { cards: [], left: [], right: [] };
  let y = 0;
  blocks.forEach((block, index) => {
    const unit = units[index];
    if (y > 0 && y + extentOf(block).height / 2 > total / wanted) {
      stacks.push(stack);
      stack = { cards: [], left: [], right: [] };
      y = 0;
    }
    const alone = unit?.premises.length === 1 && unit.beside.length === 0;
    if (y > 0) y += alone ? LIST_GAP : KNOB_GAP;
    putBlock(stack, block, 0, snap(y));
    y = snap(y) + extentOf(block).height;
  });
  stacks.push(stack);
  return row(stacks, INDENT);
}

/** Trees side by side, in rows of about the width that gives the whole drawing its shape. */
function shelves(blocks: readonly Block[], gaps: { gapX: number; gapY: number }, aspect: number): Block {
  const sizes = blocks.map(extentOf);
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gaps.gapX) * (height + gaps.gapY), 0);
  const widest = Math.max(0, ...sizes.map((size) => size.width));
  const shelf = Math.max(widest, Math.sqrt(area * aspect));
  const all: Block = { cards: [], left: [], right: [] };
  let [x, y, height] = [0, 0, 0];
  blocks.forEach((block, index) => {
    const size = sizes[index] ?? { left: 0, width: 0, height: 0 };
    if (x > 0 && x + size.width > shelf) [x, y, height] = [0, snap(y + height + gaps.gapY), 0];
    putBlock(all, block, x - size.left, y);
    x += size.width + gaps.gapX * 2;
    height = Math.max(height, size.height);
  });
  return all;
}
