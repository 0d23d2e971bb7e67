import type { ArgMap } from '../../shared/map/arg-map';
import { boxesOverlap, boxOf, type Box } from '../../shared/layout/rect';
import { openingCards } from '../../shared/view/opening';
import { AT_ONCE_UP_TO } from '../state/in-steps';
import type { Viewport } from '../state/view-store';
import { shownBox, viewportFor, type FitOptions, type ViewSize } from './camera';
import { HIDDEN } from './scene/card-table';
import type { Scene } from './scene/scene';

export const ZOOM = { min: 0.002, max: 2.5 } as const;

/** How a whole map is brought into view; padding in screen px. */
export const FIT = { padding: 32, mostZoom: 1, leastZoom: ZOOM.min } as const;

const BESIDE = 12; // px between cards and what lies over the canvas
/** px that a canvas is high from which the map in small has room in it. */
export const MINIMAP_FROM = 480;
const MOST_COVERS = 6; // more would make too many ways to stand beside them
const READABLE = 0.5; // zoom from which a card shows most of its words

/** A canvas on the page, and what lies over it, px from its corner. */
export interface Covered {
  readonly size: ViewSize;
  readonly covers: readonly Box[];
  /** The map in small: it comes to lie there as soon as the view does not hold all of `bounds`, map px. */
  readonly minimap?: { readonly place: Box; readonly bounds: Box } | undefined;
}

/** Where the map in small lies over a canvas, or would; nothing in a lower canvas, where it would lie on the cards that one reads. */
export function minimapPlace(root: HTMLElement | null): Box | undefined {
  const element = root?.querySelector(':scope > .canvas__minimap');
  if (!root || !element || root.clientHeight < MINIMAP_FROM) return undefined;
  return placeOver(root.getBoundingClientRect(), element.getBoundingClientRect());
}

/** Whether a view shows all of a map: then there is no map in small. */
export function holdsAll(bounds: Box, shown: Box): boolean {
  return (
    shown.minX <= bounds.minX &&
    shown.minY <= bounds.minY &&
    shown.maxX >= bounds.maxX &&
    shown.maxY >= bounds.maxY
  );
}

/**
 * What always lies over a canvas: whatever stands in its element beside its layers, but for what goes along with the cards. The map in small comes
 * and goes with the view.
 */
export function coversOf(root: HTMLElement | null): Box[] {
  if (!root) return [];
  const whole = root.getBoundingClientRect();
  return [...root.children].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const { width, height } = box;
    const goesAlong = element.matches('.selection-tools, .canvas__minimap');
    const isLayer = width * height > (whole.width * whole.height) / 3;
    if (
      isLayer ||
      goesAlong ||
      width < 4 ||
      height < 4 ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      return [];
    return [placeOver(whole, box)];
  });
}

/** Where something lies over a canvas, with some room around it, px from its corner. */
function placeOver(canvas: DOMRect, { left, top, right, bottom }: DOMRect): Box {
  return {
    minX: left - canvas.left - BESIDE,
    minY: top - canvas.top - BESIDE,
    maxX: right - canvas.left + BESIDE,
    maxY: bottom - canvas.top + BESIDE,
  };
}

/**
 * The view that shows a box as large as can be with nothing lying over its cards: as if nothing were there where no card comes to lie under it,
 * else beside, above or below each thing.
 */
export function viewClearOf(
  box: Box,
  covered: Covered,
  options: FitOptions,
  isCard: (box: Box) => boolean,
): Viewport {
  const { size, covers, minimap } = covered;
  const isClear = (view: Viewport): boolean =>
    !coversIn(view, covered).some((cover) => isCard(onMap(cover, view)));
  const plain = viewportFor(box, size, options);
  if (isClear(plain)) return plain;
  let best: Viewport | undefined;
  for (const room of roomsBeside(size, minimap ? [minimap.place, ...covers] : covers)) {
    const view = viewportFor(box, size, { ...options, room });
    if ((best === undefined || view.zoom > best.zoom) && isClear(view)) best = view;
  }
  return best ?? plain;
}

/** The view from which a box has moved, as little as can be, from under what lies over the canvas; the same where there is no room beside that. */
export function movedClear(box: Box, view: Viewport, covered: Covered): Viewport {
  let clear = view;
  for (const cover of coversIn(view, covered)) {
    const on = onScreen(box, clear);
    if (!boxesOverlap(on, cover)) continue;
    const [way] = [
      { x: cover.minX - on.maxX, y: 0 },
      { x: cover.maxX - on.minX, y: 0 },
      { x: 0, y: cover.minY - on.maxY },
      { x: 0, y: cover.maxY - on.minY },
    ]
      .filter(({ x, y }) => {
        const { width, height } = covered.size;
        return on.minX + x >= 0 && on.minY + y >= 0 && on.maxX + x <= width && on.maxY + y <= height;
      })
      .sort((a, b) => Math.abs(a.x + a.y) - Math.abs(b.x + b.y));
    if (way) clear = { ...clear, x: clear.x + way.x, y: clear.y + way.y };
  }
  return clear;
}

/** What lies over a canvas in a view. */
function coversIn(view: Viewport, { size, covers, minimap }: Covered): readonly Box[] {
  return minimap && !holdsAll(minimap.bounds, shownBox(view, size)) ? [minimap.place, ...covers] : covers;
}

function onScreen({ minX, minY, maxX, maxY }: Box, { x, y, zoom }: Viewport): Box {
  return { minX: minX * zoom + x, minY: minY * zoom + y, maxX: maxX * zoom + x, maxY: maxY * zoom + y };
}

function onMap({ minX, minY, maxX, maxY }: Box, { x, y, zoom }: Viewport): Box {
  return {
    minX: (minX - x) / zoom,
    minY: (minY - y) / zoom,
    maxX: (maxX - x) / zoom,
    maxY: (maxY - y) / zoom,
  };
}

/** The whole canvas, and what of it is left when each thing that lies over it is left out above or below, or at a side. */
function roomsBeside({ width, height }: ViewSize, covers: readonly Box[]): Box[] {
  const whole = { minX: 0, minY: 0, maxX: width, maxY: height };
  const rooms = [whole];
  for (const cover of covers.slice(0, MOST_COVERS)) {
    for (const room of rooms.slice()) {
      if (!boxesOverlap(room, cover)) continue;
      const isAbove = cover.minY + cover.maxY < height;
      const isLeft = cover.minX + cover.maxX < width;
      rooms.push(
        isAbove ? { ...room, minY: cover.maxY } : { ...room, maxY: cover.minY },
        isLeft ? { ...room, minX: cover.maxX } : { ...room, maxX: cover.minX },
      );
    }
  }
  return rooms.filter((room) => room.maxX - room.minX > width / 3 && room.maxY - room.minY > height / 3);
}

/** How a map is seen in its first picture: as it will be, or, of a large one, whole, since where that begins takes a while to find out. */
export function firstView(scene: Scene, map: ArgMap, covered: Covered): Viewport | undefined {
  if (scene.cards.slots.size <= AT_ONCE_UP_TO) return openingView(scene, map, covered);
  const bounds = scene.bounds();
  return bounds && viewportFor(bounds, covered.size, FIT);
}

/** How a map is seen when it is opened: whole where it can be read then, else where it begins. */
export function openingView(scene: Scene, map: ArgMap, covered: Covered): Viewport | undefined {
  const bounds = scene.bounds();
  if (!bounds) return undefined;
  const { size } = covered;
  const zoomOf = (box: Box): number => viewportFor(box, size, FIT).zoom;
  if (zoomOf(bounds) >= READABLE) return viewClearOf(bounds, covered, FIT, isCardOf(scene));
  const ids = openingCards(map, (some) => zoomOf(scene.bounds(some) ?? bounds) >= READABLE);
  const begin = scene.bounds(ids);
  const options = { ...FIT, atTop: true };
  if (begin && ids.length > 1) return viewClearOf(begin, covered, options, (box) => isAmong(scene, ids, box));
  // One card fills the view: what is around it, too. Or nothing argues for anything: what stands first, from its corner.
  const [width = 0, height = 0] = [size.width, size.height].map((px) => (px - 2 * FIT.padding) / READABLE);
  const { minY } = begin ?? bounds;
  const minX = begin ? (begin.minX + begin.maxX - width) / 2 : bounds.minX;
  return viewportFor({ minX, minY, maxX: minX + width, maxY: minY + height }, size, options);
}

/** Whether a card of a scene is in a box. */
export function isCardOf(scene: Scene): (box: Box) => boolean {
  return (box) => scene.slotsIn(box).length > 0;
}

/** The same of some cards alone: others may lie under what lies over the canvas, and no index is needed, which is not there for the first picture. */
export function isAmong(scene: Scene, ids: readonly string[], box: Box): boolean {
  return ids.some((id) => {
    const rect = scene.rectOf(id);
    return rect !== undefined && boxesOverlap(boxOf(rect), box);
  });
}

/** How many cards of a map are out of view. */
export function cardsBeyond(scene: Scene, view: Viewport, size: ViewSize): number {
  const shown = shownBox(view, size);
  let count = 0;
  for (const slot of scene.cards.slots.values())
    if (!scene.cards.has(slot, HIDDEN) && !boxesOverlap(boxOf(scene.cards.rect(slot)), shown)) count++;
  return count;
}
