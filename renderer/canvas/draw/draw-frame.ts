import type { Rect } from '../../../shared/layout/rect';
import type { Node, NodeKind } from '../../../shared/map/schema';
import {
  cardFrame,
  farFrame,
  flapOf,
  frameLine,
  hatchOf,
  stripeAt,
  type CardFrame,
  type FrameLine,
  type Side,
} from '../../../shared/picture/card-frame';
import type { CanvasColors } from './palette-colors';

/** Draws what stands around and behind a card's words as the page and pictures have it; the context is in map px. */
export function drawFrame(
  context: CanvasRenderingContext2D,
  node: Pick<Node, 'kind' | 'main'>,
  rect: Rect,
  colors: CanvasColors,
): void {
  const { ink, wash, line } = colors.kinds[node.kind];
  const frame = cardFrame(node.kind, rect);
  fill(context, colors.surface, () => traceOutline(context, frame));
  if (frame.band > 0) fill(context, wash, () => traceBand(context, frame));
  else drawHatching(context, frame, colors.hatch);
  for (const side of frame.stripes) fill(context, ink, () => traceStripe(context, frame, side));
  const around = frameLine(node);
  context.beginPath();
  traceOutline(context, frame);
  strokeLine(context, around, around.isInk ? ink : line);
  if (frame.cut > 0) fill(context, ink, () => tracePolygon(context, flapOf(frame)));
}

/** The same for a card of which only its colours, its line and its stripes are seen. */
export function drawFrameFromFar(
  context: CanvasRenderingContext2D,
  { kind }: Pick<Node, 'kind'>,
  rect: Rect,
  { colors, zoom }: { colors: CanvasColors; zoom: number },
): void {
  const { ink, wash } = colors.kinds[kind];
  const { line, stripes } = farFrame(kind, rect, zoom);
  context.beginPath();
  traceCard(context, kind, rect);
  context.fillStyle = wash;
  context.fill();
  strokeLine(context, line, ink);
  context.fillStyle = ink;
  for (const { x, y, width, height } of stripes) context.fillRect(x, y, width, height);
}

/** Adds the outline of a card to the path: each kind has its own. */
export function traceCard(context: CanvasRenderingContext2D, kind: NodeKind, rect: Rect): void {
  traceOutline(context, cardFrame(kind, rect));
}

/** Adds the tinted band behind a card's name to the path. */
export function traceBand(context: CanvasRenderingContext2D, frame: CardFrame): void {
  const rect = { ...frame.outline, height: frame.band };
  if (frame.cut > 0) traceCut(context, rect, frame, 0);
  else context.roundRect(rect.x, rect.y, rect.width, rect.height, [frame.radius, frame.radius, 0, 0]);
}

function strokeLine(
  context: CanvasRenderingContext2D,
  { width, dash, round }: Omit<FrameLine, 'isInk'>,
  color: string,
): void {
  context.setLineDash([...dash]);
  context.lineCap = round ? 'round' : 'butt';
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
}

function fill(context: CanvasRenderingContext2D, color: string, trace: () => void): void {
  context.beginPath();
  trace();
  context.fillStyle = color;
  context.fill();
}

function traceOutline(context: CanvasRenderingContext2D, frame: CardFrame): void {
  const { x, y, width, height } = frame.outline;
  if (frame.cut > 0) traceCut(context, frame.outline, frame, frame.radius);
  else context.roundRect(x, y, width, height, frame.radius);
}

/** @param below the radius of the lower corners */
function traceCut(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  { radius, cut }: CardFrame,
  below: number,
): void {
  const [right, bottom] = [x + width, y + height];
  context.moveTo(x + radius, y);
  context.lineTo(right - cut, y);
  context.lineTo(right, y + cut);
  context.arcTo(right, bottom, right - below, bottom, below);
  context.arcTo(x, bottom, x, bottom - below, below);
  context.arcTo(x, y, x + radius, y, radius);
  context.closePath();
}

function traceStripe(context: CanvasRenderingContext2D, frame: CardFrame, side: Side): void {
  const { edge, inner, top, bottom, corner, inset } = stripeAt(frame, side);
  const middle = side === 'left' ? edge + corner : edge - corner;
  context.moveTo(inner, top + inset);
  if (corner > 0) {
    const from = Math.atan2(top + inset - (top + corner), inner - middle);
    const outwards = side === 'left' ? Math.PI : 0;
    context.arc(middle, top + corner, corner, from, outwards, side === 'left');
    context.arc(middle, bottom - corner, corner, outwards, -from, side === 'left');
  } else {
    context.lineTo(edge, top);
    context.lineTo(edge, bottom);
    context.lineTo(inner, bottom);
  }
  context.closePath();
}

function drawHatching(context: CanvasRenderingContext2D, frame: CardFrame, color: string): void {
  context.beginPath();
  for (const [x0, y0, x1, y1] of hatchOf(frame)) {
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
  }
  context.lineWidth = 1;
  context.strokeStyle = color;
  context.stroke();
}

function tracePolygon(context: CanvasRenderingContext2D, corners: readonly [number, number][]): void {
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
}
