import { arrange } from '../layout/arrange';
import { BoxIndex } from '../layout/box-index';
import { closeGaps } from '../layout/close-gaps';
import { directionOf } from '../layout/direction';
import { groupBox, groupTitleBox } from '../layout/group-box';
import { linkShapes, type LinkShape } from '../layout/link-geometry';
import { cardSizes } from '../layout/node-card';
import { obstaclesAmong } from '../layout/obstacles';
import { boxOf, unionOfBoxes, type Box, type Point, type Rect, type Size } from '../layout/rect';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { recordsOf } from '../map/table';
import { foldsOf } from '../view/folds';

const APART = 120; // px between what has places and what is given some

/** Where everything stands that a picture shows. */
export interface Stand {
  /** By node. */
  readonly rects: ReadonlyMap<string, Rect>;
  /** By link. */
  readonly links: ReadonlyMap<string, LinkShape>;
  /** How many cards each folded card hides. */
  readonly folded: ReadonlyMap<string, number>;
  /** Whether a card or a group's title lies in a box. */
  readonly isBlocked: (box: Box) => boolean;
}

/** Where cards stand. */
export interface CardStand extends Pick<Stand, 'rects' | 'folded'> {
  /** Cards by their numbers in `ids`. */
  readonly index: BoxIndex;
  readonly ids: readonly string[];
}

const lastOfMap = new WeakMap<ArgMap, { hidden: ReadonlySet<string>; stand: Stand }>();

/**
 * Where cards stand and links run, as on the canvas: what is folded is away and its gaps are closed. Nodes without a place are laid out below
 * all others. A talk asks for the same again and again, so the last answer about a map is kept.
 * @param hidden ids of nodes and links that are not shown
 */
export function standOf(map: ArgMap, hidden: ReadonlySet<string>): Stand {
  const last = lastOfMap.get(map);
  if (last && last.hidden.size === hidden.size && [...hidden].every((id) => last.hidden.has(id)))
    return last.stand;
  const stand = standAnew(map, hidden);
  lastOfMap.set(map, { hidden, stand });
  return stand;
}

function standAnew(map: ArgMap, hidden: ReadonlySet<string>): Stand {
  const { rects, folded, index, ids } = cardsStand(map, hidden);
  const titles = titleBoxes(map, rects);
  const obstacles = obstaclesAmong(
    () => index,
    (number) => {
      const id = ids[number] ?? '';
      const rect = rects.get(id);
      return rect && { id, box: boxOf(rect) };
    },
    () => titles,
  );
  const links = linkShapes(map, (id) => rects.get(id), { direction: directionOf(map), ...obstacles });
  for (const id of hidden) links.delete(id);
  return { rects, links, folded, isBlocked: (box) => obstacles.isBlocked(box, []) };
}

/** Where the cards alone stand, which is far sooner known. @param hidden ids of nodes that are not shown */
export function cardsStand(map: ArgMap, hidden: ReadonlySet<string>): CardStand {
  const sizes = cardSizes(map);
  const places = placesOf(map, sizes);
  const folds = foldsOf(map);
  const rectOf = (id: string): Rect | undefined => {
    const [place, size] = [places.get(id), sizes.get(id)];
    return place && size && { ...place, ...size };
  };
  const shifts = folds.hidden.size > 0 ? closeGaps(map, folds.hidden, rectOf) : undefined;
  const rects = new Map<string, Rect>();
  const ids: string[] = [];
  const index = new BoxIndex();
  for (const { id } of recordsOf(map.tables.nodes)) {
    const rect = hidden.has(id) || folds.hidden.has(id) ? undefined : rectOf(id);
    if (!rect) continue;
    const shift = shifts?.get(id);
    const shown = shift ? { ...rect, x: rect.x + shift.dx, y: rect.y + shift.dy } : rect;
    rects.set(id, shown);
    const { minX, minY, maxX, maxY } = boxOf(shown);
    index.put(ids.length, minX, minY, maxX, maxY);
    ids.push(id);
  }
  return { rects, folded: folds.counts, index, ids };
}

/** The areas of the groups that have cards among these, or one of their own. */
export function groupAreas(map: ArgMap, rects: ReadonlyMap<string, Rect>): Map<string, Box> {
  const members = new Map<string, Rect[]>();
  for (const [id, rect] of rects) {
    const group = find(map, 'nodes', id)?.group;
    if (group === undefined) continue;
    const rectsOfGroup = members.get(group);
    if (rectsOfGroup) rectsOfGroup.push(rect);
    else members.set(group, [rect]);
  }
  const areas = new Map<string, Box>();
  for (const group of recordsOf(map.tables.groups)) {
    const box = groupBox(group, members.get(group.id) ?? []);
    if (box) areas.set(group.id, box);
  }
  return areas;
}

function titleBoxes(map: ArgMap, rects: ReadonlyMap<string, Rect>): Box[] {
  return [...groupAreas(map, rects)].flatMap(([id, area]) => {
    const group = find(map, 'groups', id);
    return (group && groupTitleBox(group, area)) ?? [];
  });
}

function placesOf(map: ArgMap, sizes: ReadonlyMap<string, Size>): Map<string, Point> {
  const places = new Map<string, Point>();
  const rest = new Set<string>();
  for (const { id } of recordsOf(map.tables.nodes)) {
    const place = find(map, 'places', id);
    if (place) places.set(id, { x: place.x, y: place.y });
    else rest.add(id);
  }
  if (rest.size === 0) return places;
  const sizeOf = (id: string): Size => sizes.get(id) ?? { width: 0, height: 0 };
  const boxes = [...places].map(([id, place]): Box => boxOf({ ...place, ...sizeOf(id) }));
  const above = unionOfBoxes(boxes);
  for (const [id, { x, y }] of arrange(map, sizeOf, { only: rest }))
    places.set(id, above ? { x: x + above.minX, y: y + above.maxY + APART } : { x, y });
  return places;
}
