import { pointAt, type Cubic } from '../../../shared/layout/cubic';
import { boxesOverlap, boxHolds, boxOf, type Box, type Rect } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import type { Link } from '../../../shared/map/schema';
import { standOf } from '../../../shared/picture/stand';

const STEPS = 40; // points along each curve
const INSIDE = 2; // px by which a line must be within a card to count as behind it

/** How many links of a map run behind cards that are not theirs. */
export interface LinksBehind {
  /** Those whose own cards no other card lies on. */
  readonly counted: number;
  readonly behind: number;
}

/** Looks at every link as canvas and pictures draw it. */
export function linksBehind(map: ArgMap): LinksBehind {
  const { rects, links } = standOf(map, new Set());
  const cards = [...rects].map(([id, rect]) => ({ id, box: boxOf(rect, -INSIDE) }));
  const covered = coveredCards(rects);
  let [counted, behind] = [0, 0];
  for (const [id, shape] of links) {
    const link = find(map, 'links', id);
    const own = link && endsOf(map, link);
    if (!own || own.some((end) => covered.has(end))) continue;
    counted++;
    const curves = [...shape.premises.flat(), ...shape.arrow];
    const foreign = cards.filter(({ id: card, box }) => !own.includes(card) && boxesOverlap(box, shape.box));
    if (foreign.some(({ box }) => curves.some((curve) => isBehind(curve, box)))) behind++;
  }
  return { counted, behind };
}

/** The cards of a link; those of the link that it ends on are its own as well. */
function endsOf(map: ArgMap, link: Link): string[] {
  const { premises, target } = link;
  const next = 'link' in target ? find(map, 'links', target.link) : undefined;
  return [...premises, ...('node' in target ? [target.node] : next ? endsOf(map, next) : [])];
}

function coveredCards(rects: ReadonlyMap<string, Rect>): Set<string> {
  const covered = new Set<string>();
  const boxes = [...rects].map(([id, rect]) => ({ id, box: boxOf(rect) }));
  for (const a of boxes)
    for (const b of boxes) if (a !== b && boxesOverlap(a.box, b.box)) covered.add(a.id).add(b.id);
  return covered;
}

function isBehind(curve: Cubic, box: Box): boolean {
  for (let step = 0; step <= STEPS; step++) if (boxHolds(box, pointAt(curve, step / STEPS))) return true;
  return false;
}
