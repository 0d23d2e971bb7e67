import { NODE_KINDS } from '../../../shared/map/schema';
import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';
import { AWAY, FADED, FOUND, HIDDEN, type CardTable } from '../scene/card-table';
import { ROUTES_FROM } from './levels';
import { NumberList } from './number-list';
import type { CanvasColors } from './palette-colors';
import { HEAD_FROM } from '../../../shared/picture/card-face';
import { bandOf, stripesOf } from '../../../shared/picture/card-frame';

const CARDS_A_PATH = 100; // a path of many rectangles fills faster than as many single ones, up to here
const LINES_A_PATH = 1000;
const HAIRLINE = 1.5; // screen px: a card that is lower is drawn as a thin line, which is several times faster
const STRIPE = 3; // screen px

/** A canvas on the page, or one that is kept. */
type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

interface BoxLook {
  viewport: Viewport;
  /** Size of the canvas on the page, px. */
  size: ViewSize;
  colors: CanvasColors;
}

/** The rectangles of cards, map px, sorted by how they are drawn: by kind, in the order of NODE_KINDS. */
export interface KindBoxes {
  readonly clear: readonly NumberList[];
  readonly faded: readonly NumberList[];
}

/** Sorts cards by kind. Without slots, all of the table. */
export function kindBoxes(cards: CardTable, slots?: readonly number[]): KindBoxes {
  const clear = NODE_KINDS.map(() => new NumberList());
  const faded = NODE_KINDS.map(() => new NumberList());
  const count = slots?.length ?? cards.size;
  for (let i = 0; i < count; i++) {
    const slot = slots ? (slots[i] ?? 0) : i;
    const flags = cards.flags[slot] ?? 0;
    if ((flags & AWAY) !== 0) continue;
    const list = ((flags & FADED) !== 0 ? faded : clear)[cards.kind[slot] ?? 0];
    list?.add(cards.x[slot] ?? 0, cards.y[slot] ?? 0, cards.width[slot] ?? 0, cards.height[slot] ?? 0);
  }
  return { clear, faded };
}

/**
 * Draws cards as boxes in the colours of their kinds; the context is in screen px. Very small ones are blocks of one colour, larger
 * ones have a border, a stripe and a light ground, and those that have a head its band.
 */
export function drawBoxes(context: Context2D, boxes: KindBoxes, look: BoxLook): void {
  const { colors, viewport } = look;
  const outlined = viewport.zoom >= ROUTES_FROM;
  NODE_KINDS.forEach((kind, index) => {
    const tones = colors.kinds[kind];
    const [faded, clear] = [boxes.faded[index], boxes.clear[index]];
    if (faded) fillBoxes(context, faded, look, { color: tones.fadedBlock, left: 0, right: 0 });
    if (!clear) return;
    fillBoxes(context, clear, look, { color: outlined ? tones.ink : tones.block, left: 0, right: 0 });
    if (!outlined) return;
    const stripes = stripesOf(kind);
    const inner = {
      left: stripes.includes('left') ? STRIPE : 1,
      right: stripes.includes('right') ? STRIPE : 1,
    };
    if (viewport.zoom < HEAD_FROM) {
      fillBoxes(context, clear, look, { color: tones.wash, ...inner });
      return;
    }
    fillBoxes(context, clear, look, { color: colors.surface, ...inner });
    const band = bandOf(kind);
    if (band > 0) fillBoxes(context, clear, look, { color: tones.wash, ...inner, height: band });
  });
}

/**
 * @param inner what is left out at the left and the right, screen px; where something is, 1 px above and below as well
 * @param inner.height what is filled from the top, map px; else all
 */
function fillBoxes(
  context: Context2D,
  { values, length }: NumberList,
  { viewport, size }: BoxLook,
  inner: { color: string; left: number; right: number; height?: number },
): void {
  if (length === 0) return;
  const { x, y, zoom } = viewport;
  const edge = inner.left > 0 ? 1 : 0;
  const thin: number[] = [];
  context.fillStyle = inner.color;
  context.strokeStyle = inner.color;
  context.lineWidth = 1;
  context.beginPath();
  let count = 0;
  for (let i = 0; i < length; i += 4) {
    const left = (values[i] ?? 0) * zoom + x + inner.left;
    const top = (values[i + 1] ?? 0) * zoom + y + edge;
    const width = (values[i + 2] ?? 0) * zoom - inner.left - inner.right;
    const height = Math.min(inner.height ?? Infinity, values[i + 3] ?? 0) * zoom - 2 * edge;
    if (left > size.width || top > size.height || left + width < 0 || top + height < 0) continue;
    if (height < HAIRLINE) {
      thin.push(left, top + height / 2, width);
      continue;
    }
    context.rect(left, top, width, height);
    if (++count % CARDS_A_PATH > 0) continue;
    context.fill();
    context.beginPath();
  }
  context.fill();
  strokeThin(context, thin);
}

function strokeThin(context: Context2D, thin: readonly number[]): void {
  for (let start = 0; start < thin.length; start += 3 * LINES_A_PATH) {
    const end = Math.min(thin.length, start + 3 * LINES_A_PATH);
    context.beginPath();
    for (let i = start; i < end; i += 3) {
      const [left, middle] = [thin[i] ?? 0, thin[i + 1] ?? 0];
      context.moveTo(left, middle);
      context.lineTo(left + Math.max(1, thin[i + 2] ?? 0), middle);
    }
    context.stroke();
  }
}

/** Lights the hits of the search box, however small the cards are; the context is in screen px. */
export function drawHits(context: Context2D, cards: CardTable, { viewport, colors }: BoxLook): void {
  const { x, y, zoom } = viewport;
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
