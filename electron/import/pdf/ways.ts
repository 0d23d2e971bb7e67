import type { Fragment } from './fragment';

export interface PageSize {
  /** px */
  readonly width: number;
  readonly height: number;
}

/** A way that letters stand on a page: its directions, and what stands so. */
export interface Way {
  /** How far it is turned to the right, radians. */
  readonly angle: number;
  /** How high the page is seen that way, px. */
  readonly height: number;
  /** Where a point of the page lies when the page is turned so that the letters stand upright. */
  readonly seen: (x: number, y: number) => { left: number; base: number };
  readonly fragments: Fragment[];
  /** The last of them that is no blank. */
  last?: Fragment;
}

const QUARTER = Math.PI / 2;
const NEAR_QUARTER = 0.09; // radians: a page that was scanned a little askew
const NEAR = 0.05; // radians: one line, whatever was rounded

/** The way for letters that are turned so; a new one when nothing stood that way before. */
export function wayOf(turned: number, page: PageSize, ways: Way[]): Way {
  const quarter = Math.round(turned / QUARTER) * QUARTER;
  const angle = Math.abs(turned - quarter) < NEAR_QUARTER ? quarter : turned;
  const known = ways.find((way) => Math.abs(Math.sin((way.angle - angle) / 2)) < NEAR / 2);
  if (known) return known;
  const way = newWay(angle, page);
  ways.push(way);
  return way;
}

function newWay(angle: number, { width, height }: PageSize): Way {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = (x: number, y: number): number => x * cos + y * sin;
  const down = (x: number, y: number): number => y * cos - x * sin;
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ] as const;
  const [lefts, bases] = [corners.map(([x, y]) => along(x, y)), corners.map(([x, y]) => down(x, y))];
  const [left, base] = [Math.min(...lefts), Math.min(...bases)];
  return {
    angle,
    height: Math.max(...bases) - base,
    seen: (x, y) => ({ left: along(x, y) - left, base: down(x, y) - base }),
    fragments: [],
  };
}
