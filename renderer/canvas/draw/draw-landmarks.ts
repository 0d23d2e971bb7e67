import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import type { Node } from '../../../shared/map/schema';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { excerpt } from '../../../shared/text-layout/excerpt';
import { measureText } from '../../../shared/text-layout/measure';
import { faceText, type TellingWords } from '../../../shared/view/telling';
import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';
import { FADED } from '../scene/card-table';
import type { Scene } from '../scene/scene';
import type { CanvasColors } from './palette-colors';

const SIZE = 11; // screen px
const STYLE = { size: SIZE, weight: 600 } as const;
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
  telling: TellingWords,
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
    const shown = excerpt(faceText(node.text), telling(node.id), STYLE, { width: WIDTH, lines: LINES });
    const rect = scene.cards.rect(slot);
    const width = Math.max(...shown.map((line) => measureText(line, STYLE))) + 2 * PADDING + 4;
    const height = shown.length * LINE + 2 * PADDING - 2;
    const card = {
      minX: rect.x * viewport.zoom + viewport.x,
      minY: rect.y * viewport.zoom + viewport.y,
      maxX: (rect.x + rect.width) * viewport.zoom + viewport.x,
      maxY: (rect.y + rect.height) * viewport.zoom + viewport.y,
    };
    if (!boxesOverlap(card, screen)) continue;
    const box = placesBeside(card, width, height).find(
      (place) => isWithin(place, screen) && !taken.some((other) => boxesOverlap(other, place)),
    );
    if (!box) continue;
    taken.push(box);
    drawLabel(context, node, shown, box, colors);
  }
}

/** Where a label can stand: above its card and below it, in the middle or to a side, at its sides. */
function placesBeside({ minX, minY, maxX, maxY }: Box, width: number, height: number): Box[] {
  const [above, below, middle] = [minY - height - GAP, maxY + GAP, (minY + maxY - height) / 2];
  const [centre, fromRight, fromLeft] = [(minX + maxX - width) / 2, maxX - width, minX];
  const corners = [
    [centre, above],
    [fromRight, above],
    [fromLeft, above],
    [centre, below],
    [fromRight, below],
    [fromLeft, below],
    [maxX + GAP, middle],
    [minX - width - GAP, middle],
  ] as const;
  return corners.map(([x, y]) => ({ minX: x, minY: y, maxX: x + width, maxY: y + height }));
}

function isWithin(box: Box, screen: Box): boolean {
  return (
    box.minX >= screen.minX && box.minY >= screen.minY && box.maxX <= screen.maxX && box.maxY <= screen.maxY
  );
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
