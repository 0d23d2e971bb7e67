import { KNOB_RADIUS } from '../../../shared/layout/link-route';
import type { Point } from '../../../shared/layout/rect';
import { commentsPill } from '../../../shared/picture/badge-pills';
import { drawPill } from './draw-card';
import type { CanvasColors } from './palette-colors';

/** Draws how many open comments a link has, at the lower left of its knob: verdicts stand on its right. */
export function drawCommentMark(
  context: CanvasRenderingContext2D,
  count: number,
  knob: Point,
  colors: CanvasColors,
): void {
  const pill = commentsPill(count);
  const at = { x: knob.x - KNOB_RADIUS - pill.width + 4, y: knob.y + KNOB_RADIUS - 6 };
  context.textBaseline = 'alphabetic';
  context.textAlign = 'start';
  drawPill(context, pill, at, colors);
}
