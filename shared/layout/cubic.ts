import type { Box, Point } from './rect';

/** One cubic Bézier segment, px: from `x0,y0` to `x3,y3` with two control points. */
export interface Cubic {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  x3: number;
  y3: number;
}

/** A straight segment, written as a cubic. */
export function lineAsCubic(from: Point, to: Point): Cubic {
  const dx = (to.x - from.x) / 3;
  const dy = (to.y - from.y) / 3;
  return {
    x0: from.x,
    y0: from.y,
    x1: from.x + dx,
    y1: from.y + dy,
    x2: to.x - dx,
    y2: to.y - dy,
    x3: to.x,
    y3: to.y,
  };
}

const LONGEST_BEND = 300; // px: a longer curve runs straight between its bends, so that the eye can follow it

/** A curve that leaves and arrives vertically. */
export function verticalCurve(from: Point, to: Point): Cubic {
  const bend = Math.max(-LONGEST_BEND, Math.min(LONGEST_BEND, (to.y - from.y) / 2));
  return {
    x0: from.x,
    y0: from.y,
    x1: from.x,
    y1: from.y + bend,
    x2: to.x,
    y2: to.y - bend,
    x3: to.x,
    y3: to.y,
  };
}

/** The point at parameter t, 0 to 1. */
export function pointAt(c: Cubic, t: number): Point {
  const u = 1 - t;
  const a = u * u * u;
  const b = 3 * u * u * t;
  const d = 3 * u * t * t;
  const e = t * t * t;
  return {
    x: a * c.x0 + b * c.x1 + d * c.x2 + e * c.x3,
    y: a * c.y0 + b * c.y1 + d * c.y2 + e * c.y3,
  };
}

/** The direction in which a cubic ends, radians, 0 to the right and growing clockwise as on the screen. */
export function endAngle(c: Cubic): number {
  const fromControl = Math.hypot(c.x3 - c.x2, c.y3 - c.y2) > 0.01;
  return fromControl ? Math.atan2(c.y3 - c.y2, c.x3 - c.x2) : Math.atan2(c.y3 - c.y0, c.x3 - c.x0);
}

/** A box around a cubic: that of its four points, which always holds the curve. */
export function cubicBox(c: Cubic): Box {
  return {
    minX: Math.min(c.x0, c.x1, c.x2, c.x3),
    minY: Math.min(c.y0, c.y1, c.y2, c.y3),
    maxX: Math.max(c.x0, c.x1, c.x2, c.x3),
    maxY: Math.max(c.y0, c.y1, c.y2, c.y3),
  };
}

const FLATTENING = 16; // chords a curve; the error is below 1 px for curves of usual length

/** How far a point is from a cubic, px. */
export function distanceToCubic(c: Cubic, point: Point): number {
  let best = Infinity;
  let from: Point = { x: c.x0, y: c.y0 };
  for (let i = 1; i <= FLATTENING; i++) {
    const to = pointAt(c, i / FLATTENING);
    best = Math.min(best, distanceToSegment(from, to, point));
    from = to;
  }
  return best;
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length2;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

/** The cubic mirrored on the diagonal. */
export function transposeCubic(c: Cubic): Cubic {
  return { x0: c.y0, y0: c.x0, x1: c.y1, y1: c.x1, x2: c.y2, y2: c.x2, x3: c.y3, y3: c.x3 };
}

/** The part of a cubic from parameter t0 to t1 (de Casteljau). */
function cubicPart(c: Cubic, t0: number, t1: number): Cubic {
  const from = pointAt(c, t0);
  const to = pointAt(c, t1);
  const third = (t1 - t0) / 3;
  const leaving = slopeAt(c, t0);
  const arriving = slopeAt(c, t1);
  return {
    x0: from.x,
    y0: from.y,
    x1: from.x + leaving.x * third,
    y1: from.y + leaving.y * third,
    x2: to.x - arriving.x * third,
    y2: to.y - arriving.y * third,
    x3: to.x,
    y3: to.y,
  };
}

/** The derivative at parameter t. */
function slopeAt(c: Cubic, t: number): Point {
  const u = 1 - t;
  const [a, b, d] = [3 * u * u, 6 * u * t, 3 * t * t];
  return {
    x: a * (c.x1 - c.x0) + b * (c.x2 - c.x1) + d * (c.x3 - c.x2),
    y: a * (c.y1 - c.y0) + b * (c.y2 - c.y1) + d * (c.y3 - c.y2),
  };
}

const STEPS = 48; // pieces of a long curve that are looked at

/** The part of a cubic that may be seen in a box, or nothing: drawing all of a line that crosses a large map costs far too much. */
export function cubicIn(c: Cubic, box: Box): Cubic | undefined {
  let [first, last] = [-1, -1];
  let from: Point = { x: c.x0, y: c.y0 };
  for (let i = 1; i <= STEPS; i++) {
    const to = pointAt(c, i / STEPS);
    const isOut =
      Math.max(from.x, to.x) < box.minX ||
      Math.min(from.x, to.x) > box.maxX ||
      Math.max(from.y, to.y) < box.minY ||
      Math.min(from.y, to.y) > box.maxY;
    if (!isOut) {
      if (first < 0) first = i - 1;
      last = i;
    }
    from = to;
  }
  if (first < 0) return undefined;
  return first === 0 && last === STEPS ? c : cubicPart(c, first / STEPS, last / STEPS);
}
