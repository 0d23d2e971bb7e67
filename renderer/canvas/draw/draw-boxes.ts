import { GUTTERS } from '../../../shared/layout/link-route';
import { NODE_KINDS, RELATIONS, type NodeKind } from '../../../shared/map/schema';
import type { Viewport } from '../../state/view-store';
import { shownBox } from '../camera';
import { DRAGGED, FADED, FOUND, HIDDEN, type CardTable } from '../scene/card-table';
import { ROUTES_FROM } from './levels';
import type { LinkLines } from './link-lines';
import type { CanvasColors } from './palette-colors';

const AWAY = HIDDEN | DRAGGED;
const CARDS_A_PATH = 100; // a path of many rectangles fills faster than as many single ones, up to here
const LINES_A_PATH = 1000;
const HAIRLINE = 1.5; // screen px: a card that is lower is drawn as a thin line, which is several times faster
const STRIPE = 3; // screen px
const STRIPED: ReadonlySet<NodeKind> = new Set(['claim', 'evidence', 'counterargument']);
const FAR_ACROSS = 80; // screen px
const INSET = 16; // map px from a card's corner within which such a line ends below it

/** A canvas on the page, or one that is kept. */
type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

interface BlockLook {
  viewport: Viewport;
  /** Size of the canvas on the page, px. */
  size: { width: number; height: number };
  colors: CanvasColors;
}

/** Draws all links of a map seen from far, as straight lines; the context is in screen px. */
export function drawLines(
  context: Context2D,
  cards: CardTable,
  lines: LinkLines,
  hidden: ReadonlySet<string>,
  { viewport, size, colors }: BlockLook,
): void {
  context.lineWidth = 1;
  context.setLineDash([]);
  const strengths = [
    ...(cards.hasFaded ? [{ faded: true, long: undefined, alpha: 0.1 }] : []),
    { faded: false, long: true, alpha: 0.16 },
    { faded: false, long: false, alpha: 0.6 },
  ];
  for (const { faded, long, alpha } of strengths) {
    context.globalAlpha = alpha;
    RELATIONS.forEach((relation, index) => {
      const [start, end] = [lines.starts[index] ?? 0, lines.starts[index + 1] ?? 0];
      context.strokeStyle = colors.relations[relation];
      let count = 0;
      context.beginPath();
      for (let line = start; line < end; line++) {
        const from = lines.from[line] ?? 0;
        const to = lines.to[line] ?? 0;
        const flags = (cards.flags[from] ?? 0) | (cards.flags[to] ?? 0);
        if ((flags & AWAY) !== 0 || ((flags & FADED) !== 0) !== faded) continue;
        // A link to another part of the map stands back behind the tree.
        const across = Math.abs((cards.x[from] ?? 0) - (cards.x[to] ?? 0)) * viewport.zoom;
        if (long !== undefined && (relation !== 'answers' && across > FAR_ACROSS) !== long) continue;
        if (hidden.size > 0 && hidden.has(lines.ids[line] ?? '')) continue;
        traceLine(context, cards, from, to, lines.toLink[line] === 1, viewport, size, GUTTERS[relation]);
        if (++count % LINES_A_PATH === 0) {
          context.stroke();
          context.beginPath();
        }
      }
      context.stroke();
    });
  }
  context.globalAlpha = 1;
}

function traceLine(
  context: Context2D,
  cards: CardTable,
  from: number,
  to: number,
  toLink: boolean,
  { x, y, zoom }: Viewport,
  size: { width: number; height: number },
  lane: number,
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
  const endY = toLink ? toY : below ? toBottom : above ? toY : (toY + toBottom) / 2;
  const top = Math.min(startY, endY) * zoom + y;
  const bottom = Math.max(startY, endY) * zoom + y;
  const left = Math.min(fromX, endX) * zoom + x;
  const right = Math.max(startX, endX) * zoom + x;
  if (right < 0 || bottom < 0 || left > size.width || top > size.height) return;
  const gutter = fromX - lane;
  if (below && !toLink && gutter > toX + INSET && gutter < toX + toWidth - INSET && startX > endX) {
    const middle = (fromY + fromHeight / 2) * zoom + y;
    context.moveTo(fromX * zoom + x, middle);
    context.lineTo(gutter * zoom + x, middle);
    context.lineTo(gutter * zoom + x, endY * zoom + y);
    return;
  }
  context.moveTo(startX * zoom + x, startY * zoom + y);
  context.lineTo(endX * zoom + x, endY * zoom + y);
}

/**
 * Draws cards as boxes in the colours of their kinds; the context is in screen px. Very small ones are blocks of one colour, larger
 * ones have a border, a stripe and a light ground.
 * @param slots the cards in view; without them all of the table are looked at
 */
export function drawBoxes(
  context: Context2D,
  cards: CardTable,
  look: BlockLook,
  slots?: readonly number[],
): void {
  const { viewport, colors } = look;
  const outlined = viewport.zoom >= ROUTES_FROM;
  const batches = byKind(cards, look, slots);
  NODE_KINDS.forEach((kind, index) => {
    const tones = colors.kinds[kind];
    const faded = new BoxPath(context, look, tones.fadedBlock);
    for (const slot of batches.faded[index] ?? []) faded.add(cards, slot, 0, 0);
    faded.paint();
    const clear = batches.clear[index] ?? [];
    const outer = new BoxPath(context, look, outlined ? tones.ink : tones.block);
    for (const slot of clear) outer.add(cards, slot, 0, 0);
    outer.paint();
    if (!outlined) return;
    const inner = new BoxPath(context, look, tones.wash);
    const left = STRIPED.has(kind) ? STRIPE : 1;
    for (const slot of clear) inner.add(cards, slot, left, kind === 'counterargument' ? STRIPE : 1);
    inner.paint();
  });
  drawHits(context, cards, viewport, colors);
}

/** The slots to draw, by kind. */
function byKind(
  cards: CardTable,
  { viewport, size }: BlockLook,
  slots: readonly number[] | undefined,
): { clear: number[][]; faded: number[][] } {
  const clear = NODE_KINDS.map((): number[] => []);
  const faded = NODE_KINDS.map((): number[] => []);
  const box = shownBox(viewport, size);
  const count = slots?.length ?? cards.size;
  for (let i = 0; i < count; i++) {
    const slot = slots ? (slots[i] ?? 0) : i;
    const flags = cards.flags[slot] ?? 0;
    const [x, y] = [cards.x[slot] ?? 0, cards.y[slot] ?? 0];
    if ((flags & AWAY) !== 0 || x > box.maxX || y > box.maxY) continue;
    if (x + (cards.width[slot] ?? 0) < box.minX || y + (cards.height[slot] ?? 0) < box.minY) continue;
    const kind = cards.kind[slot] ?? 0;
    (flags & FADED ? faded : clear)[kind]?.push(slot);
  }
  return { clear, faded };
}

/** Rectangles of one colour, painted some at a time. */
class BoxPath {
  private count = 0;
  private thin: number[] = [];

  constructor(
    private readonly context: Context2D,
    private readonly look: Pick<BlockLook, 'viewport'>,
    color: string,
  ) {
    context.fillStyle = color;
    context.strokeStyle = color;
    context.lineWidth = 1;
    context.beginPath();
  }

  /** @param left screen px that are left out at the left, `right` at the right; where something is, 1 px above and below as well */
  add(cards: CardTable, slot: number, left: number, right: number): void {
    const { x, y, zoom } = this.look.viewport;
    const edge = left > 0 ? 1 : 0;
    const boxLeft = (cards.x[slot] ?? 0) * zoom + x + left;
    const top = (cards.y[slot] ?? 0) * zoom + y + edge;
    const width = (cards.width[slot] ?? 0) * zoom - left - right;
    const height = (cards.height[slot] ?? 0) * zoom - 2 * edge;
    if (height < HAIRLINE) {
      this.thin.push(boxLeft, top + height / 2, width);
      if (this.thin.length > 3 * LINES_A_PATH) this.paintThin();
      return;
    }
    this.context.rect(boxLeft, top, width, height);
    if (++this.count % CARDS_A_PATH === 0) {
      this.context.fill();
      this.context.beginPath();
    }
  }

  paint(): void {
    this.context.fill();
    this.paintThin();
  }

  private paintThin(): void {
    const { context, thin } = this;
    if (thin.length === 0) return;
    context.beginPath();
    for (let i = 0; i < thin.length; i += 3) {
      const [left, middle] = [thin[i] ?? 0, thin[i + 1] ?? 0];
      context.moveTo(left, middle);
      context.lineTo(left + Math.max(1, thin[i + 2] ?? 0), middle);
    }
    context.stroke();
    context.beginPath();
    this.thin = [];
  }
}

/** The hits of the search box: rings that can be seen however small the cards are. */
function drawHits(
  context: Context2D,
  cards: CardTable,
  { x, y, zoom }: Viewport,
  colors: CanvasColors,
): void {
  context.fillStyle = colors.found;
  context.strokeStyle = colors.ink;
  context.lineWidth = 1;
  for (let slot = 0; slot < cards.size; slot++) {
    if (((cards.flags[slot] ?? 0) & (FOUND | HIDDEN)) !== FOUND) continue;
    const width = Math.max(6, (cards.width[slot] ?? 0) * zoom + 2);
    const height = Math.max(6, (cards.height[slot] ?? 0) * zoom + 2);
    const middleX = ((cards.x[slot] ?? 0) + (cards.width[slot] ?? 0) / 2) * zoom + x;
    const middleY = ((cards.y[slot] ?? 0) + (cards.height[slot] ?? 0) / 2) * zoom + y;
    context.fillRect(middleX - width / 2, middleY - height / 2, width, height);
    context.strokeRect(middleX - width / 2, middleY - height / 2, width, height);
  }
}
