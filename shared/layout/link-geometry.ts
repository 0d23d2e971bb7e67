import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import type { Link } from '../map/schema';
import { getRecord, recordsOf } from '../map/table';
import { cubicBox, distanceToCubic, endAngle, pointAt, transposeCubic, type Cubic } from './cubic';
import { KNOB_RADIUS, knobRoute, sidewaysRoute, verticalRoutes, type Route } from './link-route';
import { meetingRoute } from './meeting-route';
import { routeAround } from './route-around';
import type { Direction } from './direction';
import { boxOf, transposeRect, unionOfBoxes, type Box, type Point, type Rect } from './rect';
import { RELATION } from '../map/relations';

/** How one link is drawn, px: data alone, for the screen, for pictures and for the pointer. */
export interface LinkShape extends Route {
  /** Where the arrowhead's tip is, and which way it points (radians, clockwise from the right). */
  tip: Point;
  angle: number;
  /** Holds all of it, the arrowhead and the knob too. */
  box: Box;
}

/** What a link needs to know of what is around it. */
export interface LinkSurroundings {
  rectOf: (nodeId: string) => Rect | undefined;
  /** The knob of another link; an undercut or a backing ends there. */
  knobOf: (linkId: string) => Point | undefined;
  direction: Direction;
  /** Whether links end on this link's knob. */
  hasKnobLinks: (linkId: string) => boolean;
  /** Whether a card other than these lies in the box; without it, lines may run behind cards. */
  isBlocked?: (box: Box, except: readonly string[]) => boolean;
  /** The cards other than these that lie in a box, or nothing where they are too many; without it, no way around them is looked for. */
  obstaclesIn?: ((box: Box, except: readonly string[]) => readonly Box[] | undefined) | undefined;
}

const LEVEL_GAP = 40; // px: cards that are this far apart along the layout's direction count as above each other
const FAR = 4000; // px: a link that is longer runs behind cards: there is no way around all of them
const ARROWHEAD = 14; // px around the tip that the arrowhead may take

/** The shape of a link, or nothing when one of its ends is not on the canvas. */
export function linkShape(link: Link, around: LinkSurroundings): LinkShape | undefined {
  const premises = link.premises.flatMap((id) => around.rectOf(id) ?? []);
  if (premises.length !== link.premises.length) return undefined;
  const route =
    'link' in link.target ? routeToKnob(link, premises, around) : routeToCard(link, premises, around);
  return route && finish(route);
}

function routeToKnob(link: Link, premises: readonly Rect[], around: LinkSurroundings): Route | undefined {
  const knob = 'link' in link.target ? around.knobOf(link.target.link) : undefined;
  if (!knob) return undefined;
  const isTurned = around.direction === 'left-right';
  const route = isTurned
    ? transposeRoute(knobRoute(premises.map(transposeRect), { x: knob.y, y: knob.x }))
    : knobRoute(premises, knob);
  return clearRoute([route], link, premises, { knob }, around);
}

function routeToCard(link: Link, premises: readonly Rect[], around: LinkSurroundings): Route | undefined {
  const target = around.rectOf('node' in link.target ? link.target.node : '');
  if (!target) return undefined;
  const across = around.direction === 'left-right';
  const sources = across ? premises.map(transposeRect) : premises;
  const goal = across ? transposeRect(target) : target;
  const gaps = gapsBetween(sources, goal);
  const isBeside = gaps.vertical < LEVEL_GAP && (gaps.horizontal >= LEVEL_GAP || gaps.vertical <= 0);
  const hasKnob = around.hasKnobLinks(link.id);
  const routes = isBeside
    ? [
        gaps.horizontal > 0 || premises.length === 1
          ? sidewaysRoute(sources, goal)
          : meetingRoute(sources, goal),
      ]
    : verticalRoutes(sources, goal, { hasKnobLinks: hasKnob, gutter: RELATION[link.relation].gutter });
  const back = across ? transposeRoute : (route: Route) => route;
  if (Math.max(gaps.vertical, gaps.horizontal) > FAR && gaps.horizontal > 0) return routes.map(back)[0];
  return clearRoute(routes.map(back), link, premises, target, around);
}

/** The first route that runs behind no card; where there is none, a way around them. */
function clearRoute(
  routes: readonly Route[],
  link: Link,
  premises: readonly Rect[],
  target: Rect | { knob: Point },
  around: LinkSurroundings,
): Route | undefined {
  const own = [...link.premises, ...('node' in link.target ? [link.target.node] : [])];
  const [best] = routes;
  const free = routes.find((route) => isFree(route, own, around));
  if (free || !best || !around.obstaclesIn) return free ?? best;
  const { obstaclesIn } = around;
  const needsKnob = premises.length > 1 || around.hasKnobLinks(link.id);
  const joint = needsKnob ? best.knob : undefined;
  const way = { joint, lane: laneOf(link), obstaclesIn: (box: Box) => obstaclesIn(box, own) };
  return routeAround(premises, target, way) ?? best;
}

/** Links of different relations, and to different targets, mostly pass things at different distances, px. */
function laneOf({ relation, target }: Link): number {
  const id = 'node' in target ? target.node : target.link;
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum += id.charCodeAt(index);
  return Math.round(RELATION[relation].gutter * LANE) + LANE_STEP * (sum % LANES);
}

const LANE = 0.7; // of the gutter of a relation
const LANES = 3;
const LANE_STEP = 4; // px

function gapsBetween(premises: readonly Rect[], target: Rect): { vertical: number; horizontal: number } {
  const union = unionOfBoxes(premises.map((rect) => boxOf(rect)));
  if (!union) return { vertical: 0, horizontal: 0 };
  const goal = boxOf(target);
  return {
    vertical: Math.max(union.minY - goal.maxY, goal.minY - union.maxY),
    horizontal: Math.max(union.minX - goal.maxX, goal.minX - union.maxX),
  };
}

const FEWEST_CHECKS = 6; // boxes along each curve that are looked at for cards
const MOST_CHECKS = 24;
const CHECK_LENGTH = 80; // px

function isFree(route: Route, except: readonly string[], { isBlocked }: LinkSurroundings): boolean {
  if (!isBlocked) return true;
  for (const curve of [...route.premises.flat(), ...route.arrow]) {
    const length = Math.abs(curve.x3 - curve.x0) + Math.abs(curve.y3 - curve.y0);
    const checks = Math.max(FEWEST_CHECKS, Math.min(MOST_CHECKS, Math.ceil(length / CHECK_LENGTH)));
    let from = pointAt(curve, 0);
    for (let i = 1; i <= checks; i++) {
      const to = pointAt(curve, i / checks);
      const box = {
        minX: Math.min(from.x, to.x) - 3,
        minY: Math.min(from.y, to.y),
        maxX: Math.max(from.x, to.x) + 3,
        maxY: Math.max(from.y, to.y),
      };
      if (isBlocked(box, except)) return false;
      from = to;
    }
  }
  return true;
}

function finish(route: Route): LinkShape {
  const last = route.arrow.at(-1);
  const tip = last ? { x: last.x3, y: last.y3 } : route.knob;
  const boxes = [...route.premises.flat(), ...route.arrow].map(cubicBox);
  const knobBox = boxOf({ ...route.knob, width: 0, height: 0 }, KNOB_RADIUS);
  const tipBox = boxOf({ ...tip, width: 0, height: 0 }, ARROWHEAD);
  const box = unionOfBoxes([knobBox, tipBox, ...boxes]) ?? knobBox;
  return { ...route, tip, angle: last ? endAngle(last) : 0, box };
}

function transposeRoute(route: Route): Route {
  return {
    knob: { x: route.knob.y, y: route.knob.x },
    premises: route.premises.map((line) => line.map(transposeCubic)),
    arrow: route.arrow.map(transposeCubic),
  };
}

/** How far a point is from a link's lines, px; 0 on its knob. */
export function distanceToLink(shape: LinkShape, point: Point): number {
  const toKnob = Math.hypot(point.x - shape.knob.x, point.y - shape.knob.y) - KNOB_RADIUS;
  if (toKnob <= 0) return 0;
  const curves: Cubic[] = [...shape.premises.flat(), ...shape.arrow];
  return curves.reduce((best, curve) => Math.min(best, distanceToCubic(curve, point)), toKnob);
}

/** The shapes of all links of a map, for pictures; the canvas keeps an index of its own. */
export function linkShapes(
  map: ArgMap,
  rectOf: (nodeId: string) => Rect | undefined,
  options: Pick<LinkSurroundings, 'direction' | 'isBlocked' | 'obstaclesIn'>,
): Map<string, LinkShape> {
  const shapes = new Map<string, LinkShape>();
  const around: LinkSurroundings = {
    ...options,
    rectOf,
    hasKnobLinks: (id) => hasKnobLinks(map, id),
    knobOf: (id) => shapes.get(id)?.knob,
  };
  const seen = new Set<string>();
  for (const link of recordsOf(map.tables.links)) {
    // What it ends on comes first; chains of undercuts may be long.
    const way: Link[] = [];
    for (let next: Link | undefined = link; next && !seen.has(next.id); next = linkTargetOf(map, next)) {
      seen.add(next.id);
      way.push(next);
    }
    for (const each of way.reverse()) {
      const shape = linkShape(each, around);
      if (shape) shapes.set(each.id, shape);
    }
  }
  return shapes;
}

/** Whether undercuts or backings end on a link. */
export function hasKnobLinks(map: ArgMap, linkId: string): boolean {
  for (const id of getRecord(map.referrers, linkId) ?? []) if (find(map, 'links', id)) return true;
  return false;
}

function linkTargetOf(map: ArgMap, { target }: Link): Link | undefined {
  return 'link' in target ? find(map, 'links', target.link) : undefined;
}
