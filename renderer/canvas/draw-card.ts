import type { Rect } from '../../shared/layout/rect';
import { baseDirection } from '../../shared/text-layout/base-direction';
import { CARD } from '../../shared/text-layout/card-size';
import { KIND_LABELS as LABELS } from '../ui/labels';
import type { CanvasColors } from './palette-colors';
import type { SceneCard } from './scene';

const HEAD = 30; // px of the tinted band behind the kind's name
const TEXT_FROM = 0.22; // zoom below which text is no more than grey lines

/** Draws a card that React Flow does not hold: the same place, size and lines as the card of the page, plainer. */
export function drawCard(
  context: CanvasRenderingContext2D,
  card: SceneCard,
  rect: Rect,
  look: { colors: CanvasColors; selected: boolean; zoom: number },
): void {
  const { colors, selected, zoom } = look;
  const kind = colors.kinds[card.node.kind];
  context.fillStyle = zoom < TEXT_FROM ? kind.wash : colors.surface;
  context.setLineDash(card.node.kind === 'assumption' ? [7, 5] : card.node.kind === 'gap' ? [2, 4] : []);
  context.strokeStyle = selected ? colors.accent : kind.ink;
  context.lineWidth = (selected ? 3 : 1) / Math.min(1, zoom * 1.5);
  context.beginPath();
  const radius = card.node.kind === 'question' ? 20 : CARD.radius;
  context.roundRect(rect.x, rect.y, rect.width, rect.height, radius);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  if (zoom < TEXT_FROM) return;
  context.save();
  context.clip();
  context.fillStyle = kind.wash;
  context.fillRect(rect.x, rect.y, rect.width, HEAD);
  context.fillStyle = kind.ink;
  if (card.node.kind !== 'question') context.fillRect(rect.x, rect.y, 5, rect.height);
  if (card.node.kind === 'counterargument') context.fillRect(rect.x + rect.width - 5, rect.y, 5, rect.height);
  context.restore();
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  context.fillStyle = kind.ink;
  context.font = `600 11px ${colors.font}`;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  context.fillText(LABELS[card.node.kind], rect.x + card.layout.textX + 20, rect.y + CARD.paddingTop + 14);
  context.fillStyle = colors.ink;
  context.font = `${card.node.main ? 600 : 400} ${CARD.textSize}px ${colors.font}`;
  const rightToLeft = baseDirection(card.node.text) === 'rtl';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  const x = rightToLeft ? rect.x + rect.width - card.layout.textX : rect.x + card.layout.textX;
  card.layout.lines.forEach((line, index) => {
    context.fillText(line.text, x, rect.y + card.layout.textY + index * CARD.lineHeight + 15);
  });
  context.direction = 'ltr';
}
