import type { Point, Rect } from '../../../shared/layout/rect';
import { KIND } from '../../../shared/map/node-kinds';
import type { Node } from '../../../shared/map/schema';
import { lettered, PILL, pillStyle, type Pill } from '../../../shared/picture/badge-pills';
import { baselineIn, HEAD_FROM, nameSize, wordSize, type CardFace } from '../../../shared/picture/card-face';
import { ICONS, MARK_ICONS } from '../../../shared/picture/icons.data';
import { CARD_SHAPE, FADED } from '../../../shared/picture/marks';
import { shortened } from '../../../shared/picture/shapes';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { CARD } from '../../../shared/text-layout/card-size';
import { drawFrame, drawFrameFromFar } from './draw-frame';
import { drawIcon } from './draw-icon';
import type { CanvasColors } from './palette-colors';

/** A card to be drawn. */
export interface DrawnCard {
  readonly node: Node;
  /** Its words at this zoom. */
  readonly face: CardFace;
  readonly pills: readonly Pill[];
}

export interface CardLook {
  colors: CanvasColors;
  selected: boolean;
  hovered?: boolean;
  faded: boolean;
  found: boolean;
  zoom: number;
}

/** Draws a card that the page does not hold: the same place, size, colours and lines, telling as much as its size allows. */
export function drawCard(
  context: CanvasRenderingContext2D,
  card: DrawnCard,
  rect: Rect,
  look: CardLook,
): void {
  const { node } = card;
  context.globalAlpha = look.faded ? FADED.card : 1;
  if (look.zoom >= HEAD_FROM) drawFrame(context, node, rect, look.colors);
  else drawFrameFromFar(context, node, rect, look);
  drawWords(context, card, rect, look);
  if (look.found) drawRing(context, rect, look.colors.found, 4 / look.zoom);
  context.globalAlpha = 1;
  if (look.hovered && !look.selected)
    drawRing(context, rect, look.colors.inkSoft, 1.5 / Math.min(1, look.zoom));
  if (look.selected) drawRing(context, rect, look.colors.accent, 3 / Math.min(1, look.zoom));
}

/** Writes the words of a card as its face has them, with the sign and the name of its kind where there is room, and its badges. */
export function drawWords(
  context: CanvasRenderingContext2D,
  { node, face, pills }: DrawnCard,
  rect: Rect,
  { colors, zoom }: Pick<CardLook, 'colors' | 'zoom'>,
): void {
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  context.textBaseline = 'alphabetic';
  context.textAlign = 'start';
  if (face.hasHead) {
    const size = nameSize(zoom);
    const top = rect.y + CARD.paddingTop + (CARD.headHeight - CARD_SHAPE.icon) / 2;
    const { ink } = colors.kinds[node.kind];
    const at = { x: rect.x + CARD.paddingX, y: top, size: CARD_SHAPE.icon };
    drawIcon(context, ICONS[KIND[node.kind].icon], at, { color: ink, width: 2.25 });
    context.fillStyle = ink;
    context.font = `600 ${size}px ${colors.font}`;
    context.fillText(
      KIND[node.kind].label,
      rect.x + CARD.paddingX + CARD_SHAPE.nameX,
      rect.y + CARD.paddingTop + baselineIn(CARD.headHeight, size),
    );
    if (node.main) {
      const after = context.measureText(KIND[node.kind].label).width + 6;
      const star = { x: rect.x + CARD.paddingX + CARD_SHAPE.nameX + after, y: rect.y + CARD.paddingTop + 4 };
      drawIcon(context, MARK_ICONS.main, { ...star, size: 12 }, { color: ink, width: 2 });
    }
  }
  const size = wordSize(zoom);
  context.fillStyle = colors.ink;
  context.font = `${node.main ? 600 : 400} ${size}px ${colors.font}`;
  const rightToLeft = baseDirection(node.text) === 'rtl';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  const x = rightToLeft ? rect.x + rect.width - face.textX : rect.x + face.textX;
  const top = rect.y + face.textY + baselineIn(face.lineHeight, size);
  face.lines.forEach(({ text }, index) => context.fillText(text, x, top + index * face.lineHeight));
  context.direction = 'ltr';
  if (face.pillSize !== undefined) drawPills(context, { face, pills }, rect, colors);
}

/** Draws the pills under a card's text, with as much of their words as has room. */
function drawPills(
  context: CanvasRenderingContext2D,
  { face, pills }: Pick<DrawnCard, 'face' | 'pills'>,
  rect: Rect,
  colors: CanvasColors,
): void {
  const top = rect.y + face.textY + face.lines.length * face.lineHeight + CARD.badgeGap;
  const left = rect.x + face.textX;
  for (const pill of lettered(pills, rect.width - 2 * face.textX, face.pillSize ?? PILL.textSize))
    drawPill(context, pill, { x: left + pill.x, y: top }, colors);
}

/** Draws one pill; its upper left corner is at a point of the map. */
export function drawPill(
  context: CanvasRenderingContext2D,
  pill: Pill,
  { x, y }: Point,
  colors: CanvasColors,
): void {
  const { of, width, icon, textWidth, size } = pill;
  context.fillStyle = of === 'grade' ? colors.inkSoft : of === 'doubt' ? colors.warning : colors.badge;
  context.beginPath();
  context.roundRect(x, y, width, CARD.badgeHeight, CARD.badgeHeight / 2);
  context.fill();
  const color = of === 'grade' ? colors.surface : of === 'doubt' ? colors.caution : colors.inkSoft;
  let at = x + PILL.padding;
  if (icon) {
    const top = y + (CARD.badgeHeight - icon.size) / 2;
    drawIcon(context, MARK_ICONS[icon.of], { x: at, y: top, size: icon.size }, { color, width: 2 });
    at += icon.size + PILL.partGap;
  }
  const style = pillStyle(pill);
  context.fillStyle = color;
  context.font = `${style.weight} ${size}px ${colors.font}`;
  const baseline = y + baselineIn(CARD.badgeHeight, size);
  if (textWidth > 0) context.fillText(shortened(pill.text, style, textWidth + 0.01), at, baseline);
  if (pill.more !== undefined)
    context.fillText(pill.more, textWidth > 0 ? at + textWidth + PILL.partGap : at, baseline);
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
