import { boxesOverlap, boxOf, type Box } from '../../../shared/layout/rect';
import type { ArgMap } from '../../../shared/map/arg-map';
import type { Node } from '../../../shared/map/schema';
import { LANDMARK } from '../../../shared/picture/landmark-label';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';
import { FADED } from '../scene/card-table';
import type { Scene } from '../scene/scene';
import type { CanvasColors } from './palette-colors';

const GAP = 3; // px between a label and its card
const MOST = 14; // labels in a picture: more would hide it
const FIRST = 4; // labels that are there in any case, over a title if need be: the question and its answers

/**
 * Writes the names of a map's landmarks beside their cards, like those of towns; none lies on another. The context is in screen px.
 * @param look.written where titles stand that they leave free, map px
 */
export function drawLandmarks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  nodes: readonly Node[],
  {
    viewport,
    size,
    colors,
    written,
  }: { viewport: Viewport; size: ViewSize; colors: CanvasColors; written: readonly Box[] },
): void {
  const toScreen = ({ minX, minY, maxX, maxY }: Box): Box => ({
    minX: minX * viewport.zoom + viewport.x,
    minY: minY * viewport.zoom + viewport.y,
    maxX: maxX * viewport.zoom + viewport.x,
    maxY: maxY * viewport.zoom + viewport.y,
  });
  const titles = written.map(toScreen);
  const taken: Box[] = [];
  const screen = { minX: 0, minY: 0, maxX: size.width, maxY: size.height };
  context.textBaseline = 'alphabetic';
  context.fontKerning = 'none';
  context.font = `${LANDMARK.weight} ${LANDMARK.size}px ${colors.font}`;
  for (const node of nodes) {
    if (taken.length >= MOST) break;
    const slot = scene.shownSlot(node.id);
    if (slot === undefined || scene.cards.has(slot, FADED)) continue;
    const rect = scene.cards.rect(slot);
    const card = toScreen(boxOf(rect));
    if (!boxesOverlap(card, screen)) continue;
    const { lines, width, height } = scene.faces.labelOf(map, node);
    const places = placesBeside(card, width, height).filter(
      (place) => isWithin(place, screen) && !taken.some((other) => boxesOverlap(other, place)),
    );
    const free = places.find((place) => !titles.some((title) => boxesOverlap(title, place)));
    const box = free ?? (taken.length < FIRST ? places[0] : undefined);
    if (!box) continue;
    taken.push(box);
    drawLabel(context, node, lines, box, colors);
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
  context.fillRect(minX, minY, LANDMARK.stripe, maxY - minY);
  context.fillStyle = colors.ink;
  const rightToLeft = baseDirection(node.text) === 'rtl';
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  const { padding, size, lineHeight, stripe } = LANDMARK;
  const x = rightToLeft ? maxX - padding : minX + padding + stripe;
  const baseline = minY + padding + size - 2;
  lines.forEach((line, index) => context.fillText(line, x, baseline + index * lineHeight));
  context.direction = 'ltr';
}
