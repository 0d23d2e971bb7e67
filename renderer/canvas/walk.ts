import { find, type ArgMap } from '../../shared/map/arg-map';
import { linksFrom, linksTo, targetId } from '../../shared/map/queries';
import type { CanvasApi } from '../state/session';

export type Way = 'up' | 'down' | 'left' | 'right';

function xOf(map: ArgMap, id: string): number {
  return find(map, 'places', id)?.x ?? 0;
}

/** The premises of what points at a node or link, from left to right. */
function premisesInto(map: ArgMap, id: string): string[] {
  const premises = linksTo(map, id).flatMap((link) => [...link.premises, ...premisesInto(map, link.id)]);
  return [...new Set(premises)].sort((a, b) => xOf(map, a) - xOf(map, b));
}

/** The node or link that a node is a premise of. */
function targetOf(map: ArgMap, id: string): string | undefined {
  const link = find(map, 'links', id) ?? linksFrom(map, id)[0];
  return link && targetId(link);
}

/**
 * Where an arrow leads: up to what is argued for, down to the leftmost premise, left and right among the premises of the same thing, or
 * among the roots.
 */
export function walk(map: ArgMap, from: string, way: Way): string | undefined {
  if (way === 'up') return targetOf(map, from);
  if (way === 'down') return premisesInto(map, from)[0] ?? find(map, 'links', from)?.premises[0];
  const target = targetOf(map, from);
  const siblings = target === undefined ? [] : premisesInto(map, target);
  const index = siblings.indexOf(from);
  return siblings[index + (way === 'left' ? -1 : 1)];
}

/** For arrows where no link leads further: the nearest card in that direction on the canvas, if the canvas is shown. */
export function nearest(
  map: ArgMap,
  from: string,
  way: Way,
  canvas: Pick<CanvasApi, 'cardsNear'> | undefined,
): string | undefined {
  const start = find(map, 'places', from);
  if (!start || !canvas) return undefined;
  let best: string | undefined;
  let bestCost = Infinity;
  for (const id of canvas.cardsNear(start)) {
    const place = find(map, 'places', id);
    if (!place || id === from) continue;
    const dx = place.x - start.x;
    const dy = place.y - start.y;
    const along = { up: -dy, down: dy, left: -dx, right: dx }[way];
    const aside = Math.abs(way === 'up' || way === 'down' ? dx : dy);
    if (along <= 0 || aside > along * 2) continue;
    if (along + aside * 2 < bestCost) [best, bestCost] = [id, along + aside * 2];
  }
  return best;
}
