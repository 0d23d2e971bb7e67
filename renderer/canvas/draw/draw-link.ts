import { cubicIn, type Cubic } from '../../../shared/layout/cubic';
import type { LinkShape } from '../../../shared/layout/link-geometry';
import type { Box } from '../../../shared/layout/rect';
import { KNOB_RADIUS } from '../../../shared/layout/link-route';
import { RELATION, verbOf } from '../../../shared/map/relations';
import type { Link } from '../../../shared/map/schema';
import { ARROWHEAD, FADED, KNOB } from '../../../shared/picture/marks';
import { t } from '../../../shared/words/words';
import { MARKS_FROM } from './levels';
import type { CanvasColors } from './palette-colors';

/** Curves that are stroked at once; in longer paths each takes longer. */
export const CURVES_A_PATH = 100;

const LONG = 3000; // map px: of a longer curve only what is in view is drawn

function trace(context: CanvasRenderingContext2D, curves: readonly Cubic[], shown: Box | undefined): void {
  for (const curve of curves) {
    const isLong = Math.abs(curve.x3 - curve.x0) > LONG || Math.abs(curve.y3 - curve.y0) > LONG;
    const c = shown && isLong ? cubicIn(curve, shown) : curve;
    if (!c) continue;
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
  look: { colors: CanvasColors; selected: boolean; faded: boolean; zoom: number; shown?: Box | undefined },
): void {
  const { colors, selected, faded, zoom, shown } = look;
  const color = colors.relations[link.relation];
  context.lineCap = 'round';
  if (selected) {
    context.strokeStyle = colors.accent;
    context.globalAlpha = 0.35;
    context.lineWidth = 10;
    stroke(context, shape, shown);
    context.globalAlpha = 1;
  }
  context.globalAlpha = faded ? FADED.link : 1;
  context.strokeStyle = color;
  context.lineWidth = Math.max(selected ? 3 : 2, 1 / zoom);
  if (zoom >= MARKS_FROM) context.setLineDash([...RELATION[link.relation].dash]);
  stroke(context, shape, shown);
  context.setLineDash([]);
  if (zoom >= MARKS_FROM) {
    drawArrowhead(context, shape, color);
    drawKnob(context, link, shape, colors);
  }
  context.globalAlpha = 1;
  context.lineCap = 'butt';
}

/** Draws many links of one relation as thin curves without marks: what is left of them from some way off. */
export function drawCurves(
  context: CanvasRenderingContext2D,
  shapes: readonly LinkShape[],
  look: { color: string; alpha: number; zoom: number; shown: Box },
): void {
  context.globalAlpha = look.alpha;
  context.strokeStyle = look.color;
  context.lineWidth = 1 / look.zoom;
  for (let start = 0; start < shapes.length; start += CURVES_A_PATH) {
    context.beginPath();
    for (const shape of shapes.slice(start, start + CURVES_A_PATH)) {
      for (const line of shape.premises) trace(context, line, look.shown);
      trace(context, shape.arrow, look.shown);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

function stroke(context: CanvasRenderingContext2D, shape: LinkShape, shown: Box | undefined): void {
  context.beginPath();
  for (const line of shape.premises) trace(context, line, shown);
  trace(context, shape.arrow, shown);
  context.stroke();
}

/** Draws the head of a link's arrow. */
export function drawArrowhead(
  context: CanvasRenderingContext2D,
  { tip, angle }: LinkShape,
  color: string,
): void {
  context.save();
  context.translate(tip.x, tip.y);
  context.rotate(angle);
  context.beginPath();
  for (const [x, y] of ARROWHEAD) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = color;
  context.fill();
  context.restore();
}

/** The disc where premises join: it carries the relation's sign, and other links can end on it. */
export function drawKnob(
  context: CanvasRenderingContext2D,
  link: Pick<Link, 'relation'>,
  { knob }: LinkShape,
  colors: CanvasColors,
): void {
  const color = colors.relations[link.relation];
  const { x, y } = knob;
  context.beginPath();
  context.arc(x, y, KNOB_RADIUS, 0, Math.PI * 2);
  context.fillStyle = colors.surface;
  context.fill();
  context.lineWidth = KNOB.ring;
  context.strokeStyle = color;
  context.stroke();
  context.beginPath();
  const { sign } = RELATION[link.relation];
  if (typeof sign === 'object') {
    context.fillStyle = color;
    context.font = `600 ${KNOB.letter}px ${colors.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(sign.letter, x, y + 0.5);
    return;
  }
  context.lineWidth = KNOB.stroke;
  context.moveTo(x - KNOB.arm, y);
  context.lineTo(x + KNOB.arm, y);
  if (sign === 'plus') {
    context.moveTo(x, y - KNOB.arm);
    context.lineTo(x, y + KNOB.arm);
  }
  context.stroke();
}

const LABEL_SIZE = 12; // screen px

/** Says what a link is, left of its knob, where lines leave room: its relation in words. The context is in map px. */
export function drawLinkLabel(
  context: CanvasRenderingContext2D,
  link: Link,
  { knob }: LinkShape,
  { colors, zoom }: { colors: CanvasColors; zoom: number },
): void {
  const words = verbOf(link);
  const text = link.premises.length > 1 ? t('{words}, together', { words }) : words;
  const size = LABEL_SIZE / zoom;
  context.font = `600 ${size}px ${colors.font}`;
  const width = context.measureText(text).width + size * 1.2;
  const left = knob.x - KNOB_RADIUS - size * 0.4 - width;
  context.fillStyle = colors.relations[link.relation];
  context.beginPath();
  context.roundRect(left, knob.y - size * 0.9, width, size * 1.8, size * 0.5);
  context.fill();
  context.fillStyle = colors.surface;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, left + width / 2, knob.y + size * 0.05);
}
