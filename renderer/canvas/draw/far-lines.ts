import { find, type ArgMap } from '../../../shared/map/arg-map';
import { RELATIONS, type Relation } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';
import { AWAY, FADED, type CardTable } from '../scene/card-table';
import { NumberList } from './number-list';
import type { CanvasColors } from './palette-colors';
import { RELATION } from '../../../shared/map/relations';
import { recordOf } from '../../../shared/map/record-of';

/** Map px: a longer link leads to another part of the map, and is drawn fainter than the tree. */
export const FAR_ACROSS = 2500;

const INSET = 16; // map px from a card's corner within which a line beside a column ends below it
const LINES_A_PATH = 1000;
const STEP = 1000; // links that are worked out at once
const STRENGTHS = [
  { name: 'faded', alpha: 0.1 },
  { name: 'across', alpha: 0.16 },
  { name: 'near', alpha: 0.6 },
] as const;

/** All links of a map seen from far: straight pieces, map px, by how they are drawn. */
export type FarLines = Readonly<
  Record<(typeof STRENGTHS)[number]['name'], Readonly<Record<Relation, NumberList>>>
>;

/**
 * Works the lines out from where the cards are now, in steps.
 * @param hidden links that a filter hides
 * @param waiting cards that have no place as yet: lines to where they wait would tell nothing
 */
export function* farLineSteps(
  map: ArgMap,
  cards: CardTable,
  { hidden, waiting }: { hidden: ReadonlySet<string>; waiting: ReadonlySet<string> },
): Generator<void, FarLines> {
  let count = 0;
  const none = (): Record<Relation, NumberList> => recordOf(RELATIONS, () => new NumberList());
  const lines = { faded: none(), across: none(), near: none() };
  for (const link of recordsOf(map.tables.links)) {
    if (++count % STEP === 0) yield;
    if (hidden.size > 0 && hidden.has(link.id)) continue;
    const { target, premises, relation } = link;
    const onLink = 'link' in target;
    const end = onLink ? find(map, 'links', target.link)?.premises[0] : target.node;
    const to = end === undefined ? undefined : cards.slots.get(end);
    if (end === undefined || to === undefined || waiting.has(end)) continue;
    for (const premise of premises) {
      const from = cards.slots.get(premise);
      if (from === undefined || waiting.has(premise)) continue;
      const flags = (cards.flags[from] ?? 0) | (cards.flags[to] ?? 0);
      if ((flags & AWAY) !== 0) continue;
      const across = Math.abs((cards.x[from] ?? 0) - (cards.x[to] ?? 0)) > FAR_ACROSS;
      const strength =
        (flags & FADED) !== 0 ? 'faded' : across && RELATION[relation].fadesAcross ? 'across' : 'near';
      addLine(lines[strength][relation], cards, from, to, onLink, RELATION[relation].gutter);
    }
  }
  return lines;
}

/** From a premise to its target; in a column out at its left and up, as the routed link runs. An undercut ends at the top of a premise. */
function addLine(
  list: NumberList,
  cards: CardTable,
  from: number,
  to: number,
  onLink: boolean,
  gutter: number,
): void {
  const fromX = cards.x[from] ?? 0;
  const fromY = cards.y[from] ?? 0;
  const fromHeight = cards.height[from] ?? 0;
  const toX = cards.x[to] ?? 0;
  const toY = cards.y[to] ?? 0;
  const toWidth = cards.width[to] ?? 0;
  const toBottom = toY + (cards.height[to] ?? 0);
  const below = fromY >= toBottom;
  const above = fromY + fromHeight <= toY;
  const startX = fromX + (cards.width[from] ?? 0) / 2;
  const startY = below ? fromY : above ? fromY + fromHeight : fromY + fromHeight / 2;
  const endX = toX + toWidth / 2;
  const endY = onLink ? toY : below ? toBottom : above ? toY : (toY + toBottom) / 2;
  const lane = fromX - gutter;
  if (below && !onLink && lane > toX + INSET && lane < toX + toWidth - INSET && startX > endX) {
    const middle = fromY + fromHeight / 2;
    list.add(fromX, middle, lane, middle);
    list.add(lane, middle, lane, endY);
  } else list.add(startX, startY, endX, endY);
}

/** Draws the lines that are in view, in steps; the context is in screen px. */
export function* farLineDrawing(
  context: CanvasRenderingContext2D,
  lines: FarLines,
  { viewport, size, colors }: { viewport: Viewport; size: ViewSize; colors: CanvasColors },
): Generator<void> {
  context.lineWidth = 1;
  context.setLineDash([]);
  for (const { name, alpha } of STRENGTHS) {
    context.globalAlpha = alpha;
    for (const relation of RELATIONS) {
      context.strokeStyle = colors.relations[relation];
      yield* strokeLines(context, lines[name][relation], viewport, size);
    }
  }
  context.globalAlpha = 1;
}

function* strokeLines(
  context: CanvasRenderingContext2D,
  { values, length }: NumberList,
  { x, y, zoom }: Viewport,
  { width, height }: ViewSize,
): Generator<void> {
  let count = 0;
  context.beginPath();
  for (let i = 0; i < length; i += 4) {
    const x0 = (values[i] ?? 0) * zoom + x;
    const y0 = (values[i + 1] ?? 0) * zoom + y;
    const x1 = (values[i + 2] ?? 0) * zoom + x;
    const y1 = (values[i + 3] ?? 0) * zoom + y;
    if ((x0 < 0 && x1 < 0) || (y0 < 0 && y1 < 0)) continue;
    if ((x0 > width && x1 > width) || (y0 > height && y1 > height)) continue;
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    if (++count % LINES_A_PATH > 0) continue;
    context.stroke();
    yield;
    context.beginPath();
  }
  context.stroke();
}
