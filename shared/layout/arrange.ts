import type { ArgMap } from '../map/arg-map';
import { directionOf, type Direction } from './direction';
import { forestOf } from './forest';
import { Heads } from './heads';
import { aroundPinned } from './pinned';
import type { Point, Size } from './rect';
import { Stacks } from './stacks';

export interface ArrangeOptions {
  direction?: Direction;
  /** Px between cards side by side. */
  gapX?: number;
  /** Px between a conclusion and its premises, in which the links run. */
  gapY?: number;
  /** Arranges these nodes alone. */
  only?: ReadonlySet<string>;
  /** Nodes that stay where a person has placed them, with their places; what hangs below them follows. */
  pinned?: ReadonlyMap<string, Point>;
  /** Told how much of the work is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

const ASPECT = 1.6; // 16:10, about the shape of a screen
const ATTEMPTS = 12;

/**
 * A place for each node, as whole px: conclusions on top, premises under them, linked premises side by side, what attacks or backs
 * a link beside its premises. Wide families are stacked, so that the whole drawing has about the shape of a screen. Cards never overlap.
 * @param sizeOf the size of a node's card, px
 */
export function arrange(
  map: ArgMap,
  sizeOf: (nodeId: string) => Size,
  options: ArrangeOptions = {},
): Map<string, Point> {
  const direction = options.direction ?? directionOf(map);
  const across = direction === 'left-right';
  const forest = forestOf(map, options.only);
  const count = forest.ids.length;
  const widths = new Float64Array(count);
  const heights = new Float64Array(count);
  forest.ids.forEach((id, number) => {
    const { width, height } = sizeOf(id);
    widths[number] = across ? height : width;
    heights[number] = across ? width : height;
  });

  const gaps = { gapX: options.gapX ?? (across ? 32 : 48), gapY: options.gapY ?? 88 };
  const heads = new Heads(forest, widths, heights);
  const draw = (stackHeight: number): Stacks => new Stacks(forest, widths, heads, { ...gaps, stackHeight });
  const drawing = bestShape(draw, across ? 1 / ASPECT : ASPECT, heights, {
    ...gaps,
    onProgress: options.onProgress,
  });
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  drawing.place(x, y);
  const places = new Map<string, Point>();
  forest.ids.forEach((id, number) => {
    const point = { x: Math.round(x[number] ?? 0), y: Math.round(y[number] ?? 0) };
    places.set(id, turned(direction, point, heights[number] ?? 0));
  });
  return options.pinned ? aroundPinned(forest, places, options.pinned, sizeOf) : places;
}

/**
 * The drawing whose shape is nearest to the one that is wanted. Higher stacks make it narrower, so the height is found by halving the
 * interval; as families are divided whole, the shape moves in steps and the nearest one that was seen is taken.
 * @param aspect width by height
 */
function bestShape(
  draw: (stackHeight: number) => Stacks,
  aspect: number,
  cardHeights: Float64Array,
  { gapY, onProgress }: { gapY: number; onProgress: ArrangeOptions['onProgress'] },
): Stacks {
  let low = 1; // px: every part is a stack of its own
  let high = cardHeights.reduce((sum, height) => sum + height + gapY, 1);
  let best = draw(low);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (shapeOf(best) <= aspect && attempt === 0) break; // a plain tree fits
    onProgress?.(attempt / ATTEMPTS);
    const middle = Math.sqrt(low * high);
    const drawing = draw(middle);
    if (missOf(drawing, aspect) < missOf(best, aspect)) best = drawing;
    if (shapeOf(drawing) > aspect) low = middle;
    else high = middle;
  }
  return best;
}

function shapeOf({ width, height }: Stacks): number {
  return width / Math.max(1, height);
}

function missOf(drawing: Stacks, aspect: number): number {
  return Math.abs(Math.log(shapeOf(drawing) / aspect));
}

function turned(direction: Direction, { x, y }: Point, height: number): Point {
  if (direction === 'left-right') return { x: y, y: x };
  return direction === 'bottom-up' ? { x, y: -Math.round(y + height) } : { x, y };
}
