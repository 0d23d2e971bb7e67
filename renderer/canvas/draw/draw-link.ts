import type { Cubic } from '../../../shared/layout/cubic';
import type { LinkShape } from '../../../shared/layout/link-geometry';
import { KNOB_RADIUS } from '../../../shared/layout/link-route';
import type { Link } from '../../../shared/map/schema';
import type { CanvasColors } from './palette-colors';

const ARROW_LENGTH = 11; // px
const ARROW_HALF = 5.5;
const KNOBS_FROM = 0.15; // zoom below which knobs and arrowheads are specks
const DASHES_FROM = 0.2;

function trace(context: CanvasRenderingContext2D, curves: readonly Cubic[]): void {
  for (const c of curves) {
    context.moveTo(c.x0, c.y0);
    context.bezierCurveTo(c.x1, c.y1, c.x2, c.y2, c.x3, c.y3);
  }
}

/**
 * Draws one link: premises to the knob, the knob to the target. Relations differ by the sign in the knob, by the line (opposition is
 * dashed, answers are dotted) and by colour.
 */
export function drawLink(
  context: CanvasRenderingContext2D,
  link: Link,
  shape: LinkShape,
  look: { colors: CanvasColors; selected: boolean; faded: boolean; zoom: number },
): void {
  const { colors, selected, faded, zoom } = look;
  const color = colors.relations[link.relation];
  context.lineCap = 'round';
  if (selected) {
    context.strokeStyle = colors.accent;
    context.globalAlpha = 0.35;
    context.lineWidth = 10;
    stroke(context, shape);
    context.globalAlpha = 1;
  }
  context.globalAlpha = faded ? 0.15 : 1;
  context.strokeStyle = color;
  context.lineWidth = Math.max(selected ? 3 : 2, 1 / zoom);
  if (zoom > DASHES_FROM) context.setLineDash(DASHES[link.relation]);
  stroke(context, shape);
  context.setLineDash([]);
  if (zoom >= KNOBS_FROM) {
    drawArrowhead(context, shape, color);
    drawKnob(context, link, shape, colors);
  }
  context.globalAlpha = 1;
}

const DASHES: Record<Link['relation'], number[]> = { supports: [], opposes: [9, 6], answers: [1, 6] };

function stroke(context: CanvasRenderingContext2D, shape: LinkShape): void {
  context.beginPath();
  for (const line of shape.premises) trace(context, line);
  trace(context, shape.arrow);
  context.stroke();
}

function drawArrowhead(context: CanvasRenderingContext2D, { tip, angle }: LinkShape, color: string): void {
  context.save();
  context.translate(tip.x, tip.y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-ARROW_LENGTH, -ARROW_HALF);
  context.lineTo(-ARROW_LENGTH * 0.75, 0);
  context.lineTo(-ARROW_LENGTH, ARROW_HALF);
  context.closePath();
  context.fillStyle = color;
  context.fill();
  context.restore();
}

/** The disc where premises join: it carries the relation's sign, and other links can end on it. */
function drawKnob(
  context: CanvasRenderingContext2D,
  link: Link,
  { knob }: LinkShape,
  colors: CanvasColors,
): void {
  const color = colors.relations[link.relation];
  const { x, y } = knob;
  context.beginPath();
  context.arc(x, y, KNOB_RADIUS, 0, Math.PI * 2);
  context.fillStyle = colors.surface;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = color;
  context.stroke();
  context.beginPath();
  if (link.relation === 'answers') {
    context.fillStyle = color;
    context.font = `600 13px ${colors.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('A', x, y + 0.5);
    return;
  }
  context.lineWidth = 2.5;
  context.moveTo(x - 4.5, y);
  context.lineTo(x + 4.5, y);
  if (link.relation === 'supports') {
    context.moveTo(x, y - 4.5);
    context.lineTo(x, y + 4.5);
  }
  context.stroke();
}
