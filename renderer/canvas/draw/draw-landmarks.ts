import { shownText } from '../../../shared/shown-text';
import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import type { Node } from '../../../shared/map/schema';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { breakLines } from '../../../shared/text-layout/break-lines';
import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';
import { FADED } from '../scene/card-table';
import type { Scene } from '../scene/scene';
import type { CanvasColors } from './palette-colors';

const SIZE = 11; // screen px
const LINE = 14;
const WIDTH = 150;
const LINES = 2;
const PADDING = 5;
const GAP = 3; // px between a label and its card
const MOST = 14; // labels in a picture: more would hide it

/** Writes the names of a map's landmarks beside their cards, like those of towns; none lies on another. The context is in screen px. */
export function drawLandmarks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  nodes: readonly Node[],
  { viewport, size, colors }: { viewport: Viewport; size: ViewSize; colors: CanvasColors },
): void {
  const taken: Box[] = [];
  const screen = { minX: 0, minY: 0, maxX: size.width, maxY: size.height };
  context.textBaseline = 'alphabetic';
  context.fontKerning = 'none';
  context.font = `600 ${SIZE}px ${colors.font}`;
  for (const node of nodes) {
    if (taken.length >= MOST) break;
    const slot = scene.shownSlot(node.id);
    if (slot === undefined || scene.cards.has(slot, FADED)) continue;
    const lines = breakLines(shownText(node.text.slice(0, 120)), { size: SIZE, weight: 600 }, WIDTH);
    const shown = lines.slice(0, LINES).map(({ text }) => text);
    if (lines.length > LINES) shown[LINES - 1] = `${shown[LINES - 1]?.slice(0, -1).trimEnd()}…`;
    const rect = scene.cards.rect(slot);
    const width = Math.max(...lines.slice(0, LINES).map((line) => line.width)) + 2 * PADDING + 4;
    const height = shown.length * LINE + 2 * PADDING - 2;
    const left = (rect.x + rect.width / 2) * viewport.zoom + viewport.x - width / 2;
    const top = rect.y * viewport.zoom + viewport.y - height - GAP;
    const box = { minX: left, minY: top, maxX: left + width, maxY: top + height };
    if (!boxesOverlap(box, screen) || taken.some((other) => boxesOverlap(other, box))) continue;
    taken.push(box);
    drawLabel(context, node, shown, box, colors);
  }
}

function drawLabel(
  context: CanvasRenderingContext2D,
  node: Node,
  lines: readonly string[],
  { minX, minY, maxX, maxY }: Box,
  colors: CanvasColors,
): void {
  context.globalAlpha = 0.94;
  context.fillStyle = colors.surface;
  context.fillRect(minX, minY, maxX - minX, maxY - minY);
  context.globalAlpha = 1;
  context.fillStyle = colors.kinds[node.kind].ink;
  context.fillRect(minX, minY, 3, maxY - minY);
  context.fillStyle = colors.ink;
  const rightToLeft = baseDirection(node.text) === 'rtl';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  const x = rightToLeft ? maxX - PADDING : minX + PADDING + 3;
  lines.forEach((line, index) => context.fillText(line, x, minY + PADDING + SIZE - 2 + index * LINE));
  context.direction = 'ltr';
}
