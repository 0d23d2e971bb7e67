import { shownText } from '../../../shared/shown-text';
import type { Rect } from '../../../shared/layout/rect';
import type { Node, NodeKind } from '../../../shared/map/schema';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { breakLines, type Line } from '../../../shared/text-layout/break-lines';
import { CARD } from '../../../shared/text-layout/card-size';
import { measureText, type TextStyle } from '../../../shared/text-layout/measure';
import { KIND_LABELS as LABELS } from '../../../shared/map/labels';
import { CARD_SHAPE, FADED, radiusOf } from '../../../shared/picture/marks';
import type { SceneCard } from '../scene/scene';
import { TEXT_FROM, TITLES_FROM } from './levels';
import type { CanvasColors } from './palette-colors';

const TITLE_SIZE = 8.5; // screen px
const LARGEST = 48;
const TITLE_SIZES = [28, 36, 48]; // map px: few, so that their lines can be kept while the view zooms

export interface CardLook {
  colors: CanvasColors;
  selected: boolean;
  hovered?: boolean;
  zoom: number;
}

/** Draws a card that the page does not hold: the same place, size, colours and lines, telling as much as its size allows. */
export function drawCard(
  context: CanvasRenderingContext2D,
  card: SceneCard,
  rect: Rect,
  look: CardLook,
): void {
  const { node } = card;
  context.globalAlpha = card.faded ? FADED.card : 1;
  drawShape(context, node, rect, look);
  if (look.zoom >= TEXT_FROM) drawText(context, card, rect, look);
  else if (look.zoom >= TITLES_FROM) drawTitle(context, node, rect, look);
  if (card.found) drawRing(context, rect, look.colors.found, 4 / look.zoom);
  context.globalAlpha = 1;
  if (look.hovered && !look.selected)
    drawRing(context, rect, look.colors.inkSoft, 1.5 / Math.min(1, look.zoom));
  if (look.selected) drawRing(context, rect, look.colors.accent, 3 / Math.min(1, look.zoom));
}

/** Adds the outline of a card to the path: each kind has its own. */
export function traceCard(
  context: CanvasRenderingContext2D,
  kind: NodeKind,
  { x, y, width, height }: Rect,
): void {
  if (kind === 'evidence') {
    context.moveTo(x, y);
    context.lineTo(x + width - CARD_SHAPE.corner, y);
    context.lineTo(x + width, y + CARD_SHAPE.corner);
    context.lineTo(x + width, y + height);
    context.lineTo(x, y + height);
    context.closePath();
  } else {
    context.roundRect(x, y, width, height, radiusOf(kind));
  }
}

function drawShape(
  context: CanvasRenderingContext2D,
  node: Node,
  rect: Rect,
  { colors, zoom }: CardLook,
): void {
  const { x, y, width, height } = rect;
  const kind = colors.kinds[node.kind];
  const thin = zoom < TEXT_FROM;
  context.beginPath();
  traceCard(context, node.kind, rect);
  context.fillStyle = thin ? kind.wash : colors.surface;
  context.fill();
  context.setLineDash(node.kind === 'assumption' ? [7, 5] : node.kind === 'gap' ? [2, 4] : []);
  context.strokeStyle = kind.ink;
  context.lineWidth = (node.kind === 'question' || node.kind === 'gap' ? 2 : 1) / Math.min(1, zoom * 1.5);
  if (thin) context.stroke();
  context.setLineDash([]);
  context.fillStyle = kind.wash;
  if (!thin && node.kind !== 'gap') context.fillRect(x + 1, y + 1, width - 2, CARD_SHAPE.head - 1);
  context.fillStyle = kind.ink;
  const striped = node.kind === 'claim' || node.kind === 'evidence' || node.kind === 'counterargument';
  const stripe = thin ? Math.max(CARD_SHAPE.stripe, 2 / zoom) : CARD_SHAPE.stripe;
  if (striped) context.fillRect(x, y + 1, stripe, height - 2);
  if (node.kind === 'counterargument') context.fillRect(x + width - stripe, y + 1, stripe, height - 2);
  if (thin) return;
  context.setLineDash(node.kind === 'assumption' ? [7, 5] : node.kind === 'gap' ? [2, 4] : []);
  context.stroke();
  context.setLineDash([]);
}

/** Writes a card's kind and its text in the very lines that were measured, and where its badges are. */
export function drawText(
  context: CanvasRenderingContext2D,
  card: Pick<SceneCard, 'node' | 'layout'>,
  rect: Rect,
  { colors }: Pick<CardLook, 'colors'>,
): void {
  const { node, layout } = card;
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'start';
  context.fillStyle = colors.kinds[node.kind].ink;
  context.font = `600 11px ${colors.font}`;
  context.fillText(LABELS[node.kind], rect.x + layout.textX + 20, rect.y + CARD.paddingTop + 14);
  context.fillStyle = colors.ink;
  context.font = `${node.main ? 600 : 400} ${CARD.textSize}px ${colors.font}`;
  drawLines(context, node, layout.lines, rect, layout.textX, layout.textY + 15, CARD.lineHeight);
  const badgesTop = layout.textY + layout.lines.length * CARD.lineHeight + CARD.badgeGap;
  if (badgesTop + CARD.badgeHeight < rect.height) {
    context.fillStyle = colors.badge;
    context.beginPath();
    context.roundRect(rect.x + layout.textX, rect.y + badgesTop, rect.width * 0.55, CARD.badgeHeight, 10);
    context.fill();
  }
}

/** Draws the beginning of a card's text in letters that can be read. */
export function drawTitle(
  context: CanvasRenderingContext2D,
  node: Node,
  rect: Rect,
  { colors, zoom }: Pick<CardLook, 'colors' | 'zoom'>,
): void {
  const size = TITLE_SIZES.find((step) => step >= TITLE_SIZE / zoom) ?? LARGEST;
  const lineHeight = Math.round(size * 1.2);
  const room = Math.max(1, Math.floor((rect.height - 12) / lineHeight));
  const padding = 18;
  const lines = titleLines(node, size, rect.width - 2 * padding, room);
  const top = (rect.height - lines.length * lineHeight) / 2;
  context.fontKerning = 'none';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'start';
  context.fillStyle = colors.ink;
  context.font = `${node.main ? 600 : 400} ${size}px ${colors.font}`;
  drawLines(context, node, lines, rect, padding, top + size * 0.95, lineHeight);
}

function drawLines(
  context: CanvasRenderingContext2D,
  node: Node,
  lines: readonly Pick<Line, 'text'>[],
  rect: Rect,
  textX: number,
  baseline: number,
  lineHeight: number,
): void {
  const rightToLeft = baseDirection(node.text) === 'rtl';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  const x = rightToLeft ? rect.x + rect.width - textX : rect.x + textX;
  lines.forEach((line, index) => context.fillText(line.text, x, rect.y + baseline + index * lineHeight));
  context.direction = 'ltr';
}

interface Title {
  size: number;
  width: number;
  lines: readonly { text: string }[];
}
const keptTitles = new WeakMap<Node, Title[]>();

function titleLines(node: Node, size: number, width: number, most: number): Title['lines'] {
  const kept = keptTitles.get(node);
  const same = kept?.find((title) => title.size === size && title.width === width);
  if (same) return same.lines;
  const all = breakLines(shownText(node.text.slice(0, 200)), { size, weight: node.main ? 600 : 400 }, width);
  const lines = all.slice(0, most).map(({ text }) => ({ text }));
  const last = lines.at(-1);
  if (last && all.length > most)
    last.text = shortened(last.text, { size, weight: node.main ? 600 : 400 }, width);
  const title = { size, width, lines };
  if (kept) kept.push(title);
  else keptTitles.set(node, [title]);
  return lines;
}

/** A line that goes on: as much of it as leaves room for the dots. */
function shortened(text: string, style: TextStyle, width: number): string {
  let end = text.length;
  while (end > 1 && measureText(`${text.slice(0, end)}…`, style) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Draws a line around a card. */
export function drawRing(context: CanvasRenderingContext2D, rect: Rect, color: string, width: number): void {
  context.beginPath();
  const gap = width;
  context.roundRect(
    rect.x - gap,
    rect.y - gap,
    rect.width + 2 * gap,
    rect.height + 2 * gap,
    CARD.radius + gap,
  );
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}
