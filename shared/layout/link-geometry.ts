import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import type { Link } from '../map/schema';
import { getRecord, recordsOf } from '../map/table';
import { cubicBox, distanceToCubic, endAngle, pointAt, transposeCubic, type Cubic } from './cubic';
import { GUTTERS, KNOB_RADIUS, knobRoute, sidewaysRoute, verticalRoutes, type Route } from './link-route';
import type { Direction } from './direction';
import { boxOf, transposeRect, unionOfBoxes, type Box, type Point, type Rect } from './rect';

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
  if (around.direction !== 'left-right') return knobRoute(premises, knob);
  return transposeRoute(knobRoute(premises.map(transposeRect), { x: knob.y, y: knob.x }));
}

function routeToCard(link: Link, premises: readonly Rect[], around: LinkSurroundings): Route | undefined {
  const targetId = 'node' in link.target ? link.target.node : '';
  const target = around.rectOf(targetId);
  if (!target) return undefined;
  const across = around.direction === 'left-right';
  const sources = across ? premises.map(transposeRect) : premises;
  const goal = across ? transposeRect(target) : target;
  const gaps = gapsBetween(sources, goal);
  const back = across ? transposeRoute : (route: Route) => route;
  if (gaps.vertical < LEVEL_GAP && (gaps.horizontal >= LEVEL_GAP || gaps.vertical <= 0))
    return back(sidewaysRoute(sources, goal));
  const routes = verticalRoutes(sources, goal, {
    hasKnobLinks: around.hasKnobLinks(link.id),
    gutter: GUTTERS[link.relation],
  }).map(back);
  if (Math.max(gaps.vertical, gaps.horizontal) > FAR && gaps.horizontal > 0) return routes[0];
  const except = [...link.premises, targetId];
  return routes.find((route) => isFree(route, except, around, routes.length)) ?? routes[0];
}

function gapsBetween(premises: readonly Rect[], target: Rect): { vertical: number; horizontal: number } {
  const union = unionOfBoxes(premises.map((rect) => boxOf(rect)));
  if (!union) return { vertical: 0, horizontal: 0 };
  const goal = boxOf(target);
  return {
    vertical: Math.max(union.minY - goal.maxY, goal.minY - union.maxY),
    horizontal: Math.max(union.minX - goal.maxX, goal.minX - union.maxX),
  };
}

const CHECKS = 6; // boxes along each curve that are looked at for cards

function isFree(route: Route, except: readonly string[], around: LinkSurroundings, choices: number): boolean {
  const { isBlocked } = around;
  if (choices < 2 || !isBlocked) return true;
  for (const curve of [...route.premises.flat(), ...route.arrow]) {
    let from = pointAt(curve, 0);
    for (let i = 1; i <= CHECKS; i++) {
      const to = pointAt(curve, i / CHECKS);
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
  options: Pick<LinkSurroundings, 'direction' | 'isBlocked'>,
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
