import { lineAsCubic, type Cubic } from './cubic';
import { gridPath, type Port, type Side } from './grid-path';
import { KNOB_RADIUS, LEAD, TIP_GAP, type Route } from './link-route';
import { boxOf, unionOfBoxes, type Box, type Point, type Rect } from './rect';

/** Px by which a way around something may leave the box that holds a link's ends. */
export const DETOUR = 170;

const STUB = 16; // px straight out of a card, and into one
const CORNER = 14; // px radius of a bend
const LEAST_MARGIN = 7; // px from what is passed, where there is no more room

/** How a link goes around things. */
interface RoundAbout {
  /** Where a knob stands best that several premises, or other links, need. */
  readonly joint: Point | undefined;
  /** Px from what is passed: others for links that should not lie on each other. */
  readonly lane: number;
  /** What stands in a box; nothing where it is too much. */
  readonly obstaclesIn: (box: Box) => readonly Box[] | undefined;
}

/**
 * A link that runs with right angles around all that stands between its cards. Premises that stand together meet at a knob first.
 * @param target a card, or the knob of a link
 * @returns nothing where there is no way
 */
export function routeAround(
  premises: readonly Rect[],
  target: Rect | { knob: Point },
  { joint, lane, obstaclesIn }: RoundAbout,
): Route | undefined {
  const goal = 'knob' in target ? discAt(target.knob) : target;
  const ends = portsOf(goal, TIP_GAP);
  const around = (from: Rect): Box =>
    boxOf(rectOf(unionOfBoxes([boxOf(from), boxOf(goal)]) ?? boxOf(goal)), DETOUR);
  const ground = { lane, obstaclesIn };
  const [only] = premises;
  if (premises.length === 1 && only && !joint) {
    const path = pathBetween(portsOf(only, 0), ends, [boxOf(only), boxOf(goal)], around(only), ground);
    return path && splitAtKnob(path);
  }
  if (!joint) return undefined;
  const disc = discAt(joint);
  const own = [boxOf(goal), ...premises.map((rect) => boxOf(rect))];
  const arrow = pathBetween(portsOf(disc, 0), ends, own, around(disc), ground);
  if (!arrow) return undefined;
  const joins = premises.map((premise) =>
    pathBetween(portsOf(premise, 0), portsOf(disc, 0), own, around(premise), ground),
  );
  if (joins.some((join) => !join)) return undefined;
  return {
    knob: joint,
    premises: joins.map((join) => curvesOf(join ?? [])),
    arrow: curvesOf(arrow),
  };
}

function pathBetween(
  starts: readonly Port[],
  ends: readonly Port[],
  own: readonly Box[],
  bounds: Box,
  { lane, obstaclesIn }: Omit<RoundAbout, 'joint'>,
): Point[] | undefined {
  const others = obstaclesIn(bounds);
  if (!others) return undefined;
  const obstacles = [...own, ...others];
  for (const margin of [lane, LEAST_MARGIN]) {
    const stub = Math.min(STUB, margin + 2);
    const path = gridPath(
      starts.map((port) => movedOut(port, stub)),
      ends.map((port) => movedOut(port, stub)),
      { obstacles, margin, bounds },
    );
    if (!path) continue;
    const [first, last] = [path[0], path.at(-1)];
    const portAt = (ports: readonly Port[], point: Point | undefined): Port | undefined =>
      ports.find((port) => {
        const out = movedOut(port, stub);
        return out.x === point?.x && out.y === point.y;
      });
    const [start, end] = [portAt(starts, first), portAt(ends, last)];
    if (start && end) return withoutTurns([start, ...path, end]);
  }
  return undefined;
}

/** The middles of a card's sides, or points some px out from them. */
function portsOf({ x, y, width, height }: Rect, out: number): Port[] {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const at = (portX: number, portY: number, side: Side): Port => ({ x: portX, y: portY, side });
  return [
    at(middleX, y - out, 0),
    at(x + width + out, middleY, 1),
    at(middleX, y + height + out, 2),
    at(x - out, middleY, 3),
  ];
}

function movedOut({ x, y, side }: Port, by: number): Port {
  if (side === 0) return { x, y: y - by, side };
  if (side === 1) return { x: x + by, y, side };
  if (side === 2) return { x, y: y + by, side };
  return { x: x - by, y, side };
}

function discAt({ x, y }: Point): Rect {
  const size = KNOB_RADIUS * 2;
  return { x: x - KNOB_RADIUS, y: y - KNOB_RADIUS, width: size, height: size };
}

function rectOf({ minX, minY, maxX, maxY }: Box): Rect {
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

/** Leaves out points that lie on a straight line between others. */
function withoutTurns(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const isSame = before.x === point.x && before.y === point.y;
    const isStraight =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !isSame && !isStraight;
  });
}

/** Puts the knob on the first stretch that has room for it. */
function splitAtKnob(path: readonly Point[]): Route | undefined {
  const lengthAt = (index: number): number => {
    const [a, b] = [path[index], path[index + 1]];
    return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
  };
  let index = 0;
  const stretches = path.length - 1;
  while (index < stretches - 1 && lengthAt(index) < 2 * LEAD) index++;
  if (lengthAt(index) < 2 * LEAD) index = longest(stretches, lengthAt);
  const [a, b] = [path[index], path[index + 1]];
  if (!a || !b) return undefined;
  const share = Math.min(0.5, LEAD / Math.max(1, lengthAt(index)));
  const knob = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  return {
    knob,
    premises: [curvesOf([...path.slice(0, index + 1), knob])],
    arrow: curvesOf([knob, ...path.slice(index + 1)]),
  };
}

function longest(count: number, lengthAt: (index: number) => number): number {
  let best = 0;
  for (let index = 1; index < count; index++) if (lengthAt(index) > lengthAt(best)) best = index;
  return best;
}

/** A way as curves: straight lines with round corners. */
function curvesOf(points: readonly Point[]): Cubic[] {
  const curves: Cubic[] = [];
  let [at] = points;
  for (let index = 1; at && index < points.length; index++) {
    const [corner, next] = [points[index], points[index + 1]];
    if (!corner) break;
    if (!next) {
      curves.push(lineAsCubic(at, corner));
      break;
    }
    const radius = Math.min(CORNER, distance(at, corner), distance(corner, next) / 2);
    const [before, after] = [towards(corner, at, radius), towards(corner, next, radius)];
    curves.push(lineAsCubic(at, before), bend(before, corner, after));
    at = after;
  }
  return curves;
}

function bend(from: Point, corner: Point, to: Point): Cubic {
  const [one, two] = [
    towards(corner, from, distance(corner, from) * 0.45),
    towards(corner, to, distance(corner, to) * 0.45),
  ];
  return { x0: from.x, y0: from.y, x1: one.x, y1: one.y, x2: two.x, y2: two.y, x3: to.x, y3: to.y };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
