import type { Box, Point } from './rect';

/** Where a line may begin or end, and the way it leaves or arrives there: out of its card, or into it. */
export interface Port extends Point {
  readonly side: Side;
}

/** The sides of a card; as ways, they go round: up, right, down, left. */
export type Side = 0 | 1 | 2 | 3;

const STEP_X = [0, 1, 0, -1] as const;
const STEP_Y = [-1, 0, 1, 0] as const;
const BEND = 70; // px that a bend counts for: few bends are easier to follow than a short way
const CLEAR = 3; // px that lines keep from cards, at least
/** With more around, a way would take too long to find. */
export const MOST_OBSTACLES = 70;

/** What a way is looked for among. */
export interface Ground {
  /** Boxes that no line may run through. */
  readonly obstacles: readonly Box[];
  /** Px that lines keep from them where there is room. */
  readonly margin: number;
  /** Nothing outside of it is used. */
  readonly bounds: Box;
}

/**
 * The way between two cards with right angles that runs through no obstacle: the one with the least length and bends, among all lines along the edges of
 * what is in the way (A* on the grid of these lines).
 * @returns its corners, beginning and end among them; nothing where there is no way
 */
export function gridPath(
  starts: readonly Port[],
  ends: readonly Port[],
  ground: Ground,
): Point[] | undefined {
  if (ground.obstacles.length > MOST_OBSTACLES) return undefined;
  const grid = new Grid([...starts, ...ends], ground);
  return grid.way(starts, ends);
}

class Grid {
  private readonly xs: number[];
  private readonly ys: number[];
  /** Whether the step to the right, or down, from each crossing is blocked. */
  private readonly blockedX: Uint8Array;
  private readonly blockedY: Uint8Array;

  constructor(ports: readonly Port[], { obstacles, margin, bounds }: Ground) {
    const within = (values: Iterable<number>, from: number, to: number): number[] =>
      [...new Set(values)].filter((value) => value >= from && value <= to).sort((a, b) => a - b);
    const edges = (low: 'minX' | 'minY', high: 'maxX' | 'maxY'): number[] =>
      obstacles.flatMap((box) => [box[low] - margin, box[high] + margin]);
    this.xs = within([...ports.map(({ x }) => x), ...edges('minX', 'maxX')], bounds.minX, bounds.maxX);
    this.ys = within([...ports.map(({ y }) => y), ...edges('minY', 'maxY')], bounds.minY, bounds.maxY);
    const count = this.xs.length * this.ys.length;
    this.blockedX = new Uint8Array(count);
    this.blockedY = new Uint8Array(count);
    for (const box of obstacles) this.block(box);
  }

  way(starts: readonly Port[], ends: readonly Port[]): Point[] | undefined {
    const { xs, ys } = this;
    const count = xs.length * ys.length * 4; // a crossing, and the way in which it is come to
    const costs = new Float64Array(count).fill(Infinity);
    const from = new Int32Array(count).fill(-1);
    const goals = new Map<number, Side>();
    for (const end of ends) {
      const at = this.crossing(end);
      if (at >= 0) goals.set(at, ((end.side + 2) % 4) as Side);
    }
    if (goals.size === 0) return undefined;
    const rest = (crossing: number): number => {
      const [x, y] = this.point(crossing);
      return ends.reduce(
        (least, end) => Math.min(least, Math.abs(end.x - x) + Math.abs(end.y - y)),
        Infinity,
      );
    };
    const open = new Heap();
    for (const start of starts) {
      const at = this.crossing(start);
      if (at < 0) continue;
      costs[at * 4 + start.side] = 0;
      open.push(at * 4 + start.side, rest(at));
    }
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      const crossing = state >> 2;
      const way = state & 3;
      if (goals.get(crossing) === way) return this.corners(from, state);
      const cost = costs[state] ?? 0;
      for (let turn = 0; turn < 4; turn++) {
        if (turn === (way + 2) % 4) continue; // never back
        const isBend = turn !== way;
        // At its end a line turns into the card without going on.
        const next = isBend && goals.get(crossing) === turn ? crossing : this.step(crossing, turn);
        if (next < 0) continue;
        const [x, y] = this.point(crossing);
        const [nextX, nextY] = this.point(next);
        const reached = next * 4 + turn;
        const total = cost + Math.abs(nextX - x) + Math.abs(nextY - y) + (isBend ? BEND : 0);
        if (total >= (costs[reached] ?? 0)) continue;
        costs[reached] = total;
        from[reached] = state;
        open.push(reached, total + rest(next));
      }
    }
    return undefined;
  }

  private corners(from: Int32Array, last: number): Point[] {
    const points: Point[] = [];
    for (let state = last; state >= 0; state = from[state] ?? -1) {
      const [x, y] = this.point(state >> 2);
      const [one, two] = [points.at(-1), points.at(-2)];
      if (one?.x === x && one.y === y) continue;
      const isStraight = one && two && ((one.x === x && two.x === x) || (one.y === y && two.y === y));
      if (isStraight) points.pop();
      points.push({ x, y });
    }
    return points.reverse();
  }

  /** The next crossing in a way, -1 where something stands between or the grid ends. */
  private step(crossing: number, way: number): number {
    const columns = this.xs.length;
    const column = (crossing % columns) + (STEP_X[way] ?? 0);
    const row = Math.floor(crossing / columns) + (STEP_Y[way] ?? 0);
    if (column < 0 || row < 0 || column >= columns || row >= this.ys.length) return -1;
    const next = row * columns + column;
    const isBlocked =
      way === 1
        ? this.blockedX[crossing]
        : way === 3
          ? this.blockedX[next]
          : way === 2
            ? this.blockedY[crossing]
            : this.blockedY[next];
    return isBlocked ? -1 : next;
  }

  private block({ minX, minY, maxX, maxY }: Box): void {
    const { xs, ys } = this;
    const columns = xs.length;
    const [left, right, top, bottom] = [minX - CLEAR, maxX + CLEAR, minY - CLEAR, maxY + CLEAR];
    for (let row = 0; row < ys.length; row++) {
      const y = ys[row] ?? 0;
      const nextY = ys[row + 1] ?? y;
      if (nextY < top || y > bottom) continue;
      for (let column = 0; column < columns; column++) {
        const x = xs[column] ?? 0;
        const nextX = xs[column + 1] ?? x;
        if (nextX < left || x > right) continue;
        const at = row * columns + column;
        if (y > top && y < bottom && nextX > left && x < right) this.blockedX[at] = 1;
        if (x > left && x < right && nextY > top && y < bottom) this.blockedY[at] = 1;
      }
    }
  }

  private crossing({ x, y }: Point): number {
    const [column, row] = [this.xs.indexOf(x), this.ys.indexOf(y)];
    return column < 0 || row < 0 ? -1 : row * this.xs.length + column;
  }

  private point(crossing: number): readonly [x: number, y: number] {
    const columns = this.xs.length;
    return [this.xs[crossing % columns] ?? 0, this.ys[Math.floor(crossing / columns)] ?? 0];
  }
}

/** Whole numbers, the one with the least weight first. */
class Heap {
  private readonly items: number[] = [];
  private readonly weights: number[] = [];

  push(item: number, weight: number): void {
    const { items, weights } = this;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((weights[parent] ?? 0) <= weight) break;
      items[at] = items[parent] ?? 0;
      weights[at] = weights[parent] ?? 0;
      at = parent;
    }
    items[at] = item;
    weights[at] = weight;
  }

  pop(): number | undefined {
    const { items, weights } = this;
    const [first] = items;
    const item = items.pop();
    const weight = weights.pop();
    if (first === undefined || item === undefined || weight === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && (weights[child + 1] ?? 0) < (weights[child] ?? 0)) child++;
      if ((weights[child] ?? 0) >= weight) break;
      items[at] = items[child] ?? 0;
      weights[at] = weights[child] ?? 0;
      at = child;
    }
    items[at] = item;
    weights[at] = weight;
    return first;
  }
}
