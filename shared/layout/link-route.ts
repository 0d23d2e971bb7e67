import { lineAsCubic, transposeCubic, verticalCurve, type Cubic } from './cubic';
import { boxOf, unionOfBoxes, type Box, type Point, type Rect } from './rect';

/** Half the size of the small disc on each link that carries its sign, and that undercuts and joins attach to, px. */
export const KNOB_RADIUS = 10;

/** The lines of one link: each premise to the knob, the knob to the target. */
export interface Route {
  knob: Point;
  /** In the order of the link's premises. */
  premises: Cubic[][];
  arrow: Cubic[];
}

/** Px from the nearest premise to the knob, when there is room. */
export const LEAD = 34;
const FAR_BELOW = 170; // px: a card so far below a knob has others between
/** Px between the arrow's tip and what it points at. */
export const TIP_GAP = 2;
const FAN = 64; // px in front of the target in which lines from all sides come together
const CORNER = 14; // px radius of a bend
const LOWER_ROW = 60; // px below the highest of linked premises from which on one stands in a row of its own

interface RouteOptions {
  /** Links end on this link's knob. */
  hasKnobLinks: boolean;
  /** Px beside a card, where its line runs past the cards above it. */
  gutter: number;
}

/**
 * The ways in which a link between cards above each other can run, best first; premises may be below or above the target.
 * @param gap px between the premises and the target, which must be positive
 */
export function verticalRoutes(
  premises: readonly Rect[],
  target: Rect,
  { hasKnobLinks, gutter }: RouteOptions,
): Route[] {
  const union = unionOfBoxes(premises.map((rect) => boxOf(rect)));
  if (!union) return [];
  const below = union.minY + union.maxY > 2 * target.y + target.height;
  if (below) return routesFromBelow(premises, union, target, { hasKnobLinks, gutter });
  const flipped = routesFromBelow(premises.map(flip), flipBox(union), flip(target), {
    hasKnobLinks,
    gutter,
  });
  return flipped.map((route) => ({
    knob: { x: route.knob.x, y: -route.knob.y },
    premises: route.premises.map((line) => line.map(flipCubic)),
    arrow: route.arrow.map(flipCubic),
  }));
}

function routesFromBelow(
  premises: readonly Rect[],
  union: Box,
  target: Rect,
  { hasKnobLinks, gutter }: RouteOptions,
): Route[] {
  const bottom = target.y + target.height;
  const gap = union.minY - bottom;
  const upper = premises.filter((rect) => !isFurtherDown(rect, union));
  const knob = { x: mean(upper.map(middleX)), y: union.minY - Math.min(LEAD, gap * 0.45) };
  const joined = premises.map((rect) => joinAt(rect, union, knob, gutter));
  const direct = { knob, premises: joined, arrow: [verticalCurve(knob, entry(target, knob.x))] };
  if (gap < FAN * 2) return [direct];

  const turn = { x: knob.x, y: bottom + FAN };
  const straight: Route = {
    knob,
    premises: joined,
    arrow: [lineAsCubic(knob, turn), verticalCurve(turn, entry(target, turn.x))],
  };
  const sides = (['left', 'right'] as const).map((side) =>
    premises.length === 1 && premises[0] && !hasKnobLinks
      ? besideCard(premises[0], target, side, gutter)
      : besideKnob({ knob, premises: joined, arrow: [] }, union, target, side, gutter),
  );
  return [direct, straight, ...sides];
}

/** Whether a premise stands in a lower row than the first of those that it is linked with. */
function isFurtherDown(rect: Rect, union: Box): boolean {
  return rect.y > union.minY + LOWER_ROW;
}

/** From a premise to the knob: straight up, or from a lower row round the left of what stands between. */
function joinAt(rect: Rect, union: Box, knob: Point, gutter: number): Cubic[] {
  if (!isFurtherDown(rect, union)) return [verticalCurve({ x: middleX(rect), y: rect.y }, knob)];
  const x = union.minX - gutter;
  const y = rect.y + Math.min(rect.height / 2, LOWER_ROW);
  return [
    lineAsCubic({ x: rect.x, y }, { x, y }),
    lineAsCubic({ x, y }, { x, y: knob.y }),
    lineAsCubic({ x, y: knob.y }, knob),
  ];
}

/** Leaves the card at its side, and runs up along it. */
function besideCard(premise: Rect, target: Rect, side: 'left' | 'right', gutter: number): Route {
  const y = premise.y + premise.height / 2;
  const edge = side === 'left' ? premise.x : premise.x + premise.width;
  const knob = { x: side === 'left' ? edge - gutter : edge + gutter, y };
  return { knob, premises: [[lineAsCubic({ x: edge, y }, knob)]], arrow: upTo(target, knob) };
}

/** Leaves the cards at their top, turns aside at the knob, and runs up beside what is in the way. */
function besideKnob(route: Route, union: Box, target: Rect, side: 'left' | 'right', gutter: number): Route {
  const { knob } = route;
  const x = side === 'left' ? union.minX - gutter : union.maxX + gutter;
  const inward = side === 'left' ? CORNER : -CORNER;
  const before = { x: x + inward, y: knob.y };
  const after = { x, y: knob.y - CORNER };
  const bend: Cubic = {
    x0: before.x,
    y0: before.y,
    x1: x + inward * 0.45,
    y1: knob.y,
    x2: x,
    y2: knob.y - CORNER * 0.55,
    x3: x,
    y3: after.y,
  };
  return { ...route, arrow: [lineAsCubic(knob, before), bend, ...upTo(target, after)] };
}

function upTo(target: Rect, from: Point): Cubic[] {
  const bottom = target.y + target.height;
  const inset = 16; // a line right below the target goes straight up into it
  if (from.x > target.x + inset && from.x < target.x + target.width - inset)
    return [lineAsCubic(from, { x: from.x, y: bottom + TIP_GAP })];
  const turn = { x: from.x, y: bottom + FAN };
  return [lineAsCubic(from, turn), verticalCurve(turn, entry(target, from.x))];
}

/** Where on the target's lower edge a line from `x` arrives: near the middle, but neighbours stay apart. */
function entry(target: Rect, x: number): Point {
  const middle = middleX(target);
  const away = x - middle;
  const room = Math.max(0, target.width / 2 - 20);
  const shift = (room * away) / (Math.abs(away) + 2 * target.width + 1);
  return { x: middle + shift, y: target.y + target.height + TIP_GAP };
}

/** A link whose premises stand beside its target, or overlap it. */
export function sidewaysRoute(premises: readonly Rect[], target: Rect): Route {
  const centre = { x: middleX(target), y: target.y + target.height / 2 };
  const meanX = mean(premises.map(middleX));
  const meanY = mean(premises.map((rect) => rect.y + rect.height / 2));
  const toRight = meanX < centre.x; // the way the arrow runs
  const ends = premises.map((rect) => ({
    x: toRight ? rect.x + rect.width : rect.x,
    y: rect.y + rect.height / 2,
  }));
  const nearest = toRight ? Math.max(...ends.map((end) => end.x)) : Math.min(...ends.map((end) => end.x));
  const tip = { x: toRight ? target.x - TIP_GAP : target.x + target.width + TIP_GAP, y: centre.y };
  const gap = Math.abs(tip.x - nearest);
  const knob = { x: nearest + (toRight ? 1 : -1) * Math.min(LEAD, gap * 0.45), y: meanY };
  return {
    knob,
    premises: ends.map((end) => [horizontalCurve(end, knob)]),
    arrow: [horizontalCurve(knob, tip)],
  };
}

/**
 * A link that ends on the knob of another link (an undercut or a backing): up from the card to its own knob, then across in a
 * low arc, so that it passes over the knobs of its neighbours.
 */
export function knobRoute(premises: readonly Rect[], target: Point): Route {
  const union =
    unionOfBoxes(premises.map((rect) => boxOf(rect))) ?? boxOf({ ...target, width: 0, height: 0 });
  const [first] = premises;
  const isBelow = first && premises.length === 1 && Math.abs(middleX(first) - target.x) < first.width;
  if (isBelow && union.minY - target.y > FAR_BELOW) return roundTheLeft(first, target);
  const beside = target.y > union.minY - 4 && target.y < union.maxY + 4;
  const disc = { x: target.x - KNOB_RADIUS, y: target.y - KNOB_RADIUS, width: 20, height: 20 };
  if (beside) return sidewaysRoute(premises, disc);
  const below = union.minY > target.y;
  const lead = Math.min(LEAD, Math.max(0, below ? union.minY - target.y : target.y - union.maxY));
  const knob = {
    x: mean(premises.map(middleX)),
    y: below ? union.minY - Math.max(lead, KNOB_RADIUS * 2) : union.maxY + Math.max(lead, KNOB_RADIUS * 2),
  };
  const joined = premises.map((rect) => [
    verticalCurve({ x: middleX(rect), y: below ? rect.y : rect.y + rect.height }, knob),
  ]);
  return { knob, premises: joined, arrow: [arcToKnob(knob, target, below ? -1 : 1)] };
}

/** From a card far below a knob, with other cards between: out at its left, and up beside them. */
function roundTheLeft(premise: Rect, target: Point): Route {
  const y = premise.y + premise.height / 2;
  const knob = { x: premise.x - KNOB_RADIUS * 4, y };
  const corner = { x: knob.x, y: target.y };
  return {
    knob,
    premises: [[lineAsCubic({ x: premise.x, y }, knob)]],
    arrow: [
      lineAsCubic(knob, corner),
      lineAsCubic(corner, { x: target.x - KNOB_RADIUS - TIP_GAP, y: target.y }),
    ],
  };
}

function arcToKnob(from: Point, target: Point, upwards: -1 | 1): Cubic {
  const dx = target.x - from.x;
  const distance = Math.hypot(dx, target.y - from.y) || 1;
  const lift = Math.min(48, distance * 0.1) * upwards;
  const x1 = from.x + dx * 0.3;
  const x2 = from.x + dx * 0.7;
  const y1 = from.y + lift;
  const y2 = target.y + lift;
  const arriving = Math.hypot(target.x - x2, target.y - y2) || 1;
  const reach = (KNOB_RADIUS + TIP_GAP) / arriving;
  return {
    x0: from.x,
    y0: from.y,
    x1,
    y1,
    x2,
    y2,
    x3: target.x - (target.x - x2) * reach,
    y3: target.y - (target.y - y2) * reach,
  };
}

function horizontalCurve(from: Point, to: Point): Cubic {
  return transposeCubic(verticalCurve({ x: from.y, y: from.x }, { x: to.y, y: to.x }));
}

function middleX(rect: Rect): number {
  return rect.x + rect.width / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function flip(rect: Rect): Rect {
  return { ...rect, y: -rect.y - rect.height };
}

function flipBox(box: Box): Box {
  return { ...box, minY: -box.maxY, maxY: -box.minY };
}

function flipCubic(c: Cubic): Cubic {
  return { ...c, y0: -c.y0, y1: -c.y1, y2: -c.y2, y3: -c.y3 };
}
