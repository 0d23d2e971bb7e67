import type { Rect } from '../../shared/layout/rect';
import { CARD } from '../../shared/text-layout/card-size';
import type { CanvasColors } from './palette-colors';
import type { SceneCard } from './scene';

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
  context.strokeStyle = selected ? colors.accent : kind.ink;
  context.lineWidth = (selected ? 3 : 1) / Math.min(1, zoom * 1.5);
  context.beginPath();
  context.roundRect(rect.x, rect.y, rect.width, rect.height, CARD.radius);
  context.fill();
  context.stroke();
  context.fillStyle = kind.ink;
  context.fillRect(rect.x, rect.y + CARD.radius, 5, rect.height - 2 * CARD.radius);
  if (zoom < TEXT_FROM) return;
  context.fillStyle = colors.ink;
  context.font = `${card.node.main ? 600 : 400} ${CARD.textSize}px ${colors.font}`;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  card.layout.lines.forEach((line, index) => {
    const y = rect.y + card.layout.textY + index * CARD.lineHeight + 15;
    context.fillText(line.text, rect.x + card.layout.textX, y);
  });
}
