import { lineAsCubic, type Cubic } from './cubic';
import { KNOB_RADIUS, LEAD, TIP_GAP, type Route } from './link-route';
import { centreOf, type Point, type Rect } from './rect';

const APART = LEAD + KNOB_RADIUS; // px from the target to the knob

/** A link whose premises stand on more than one side of their target: they meet before the side that is nearest to the middle of them all. */
export function meetingRoute(premises: readonly Rect[], target: Rect): Route {
  const centre = centreOf(target);
  const middles = premises.map(centreOf);
  const mean = (of: (point: Point) => number): number =>
    middles.reduce((sum, point) => sum + of(point), 0) / Math.max(1, middles.length);
  const [dx, dy] = [mean(({ x }) => x) - centre.x, mean(({ y }) => y) - centre.y];
  const isUpright = Math.abs(dy) * target.width >= Math.abs(dx) * target.height;
  const out = isUpright
    ? { x: 0, y: dy < 0 ? -1 : 1, half: target.height / 2 }
    : { x: dx < 0 ? -1 : 1, y: 0, half: target.width / 2 };
  const away = (distance: number): Point => ({
    x: centre.x + out.x * (out.half + distance),
    y: centre.y + out.y * (out.half + distance),
  });
  const knob = away(APART);
  return {
    knob,
    premises: premises.map((rect): Cubic[] => [lineAsCubic(edgeTowards(rect, knob), knob)]),
    arrow: [lineAsCubic(knob, away(TIP_GAP))],
  };
}

/** The middle of the side of a card that faces a point. */
function edgeTowards(rect: Rect, point: Point): Point {
  const { x, y } = centreOf(rect);
  const [dx, dy] = [point.x - x, point.y - y];
  if (Math.abs(dy) * rect.width >= Math.abs(dx) * rect.height)
    return { x, y: dy < 0 ? rect.y : rect.y + rect.height };
  return { x: dx < 0 ? rect.x : rect.x + rect.width, y };
}
