import { boxesOverlap, boxOf, type Box } from '../../../shared/layout/rect';
import type { Scene } from '../scene/scene';
import type { CanvasColors } from './palette-colors';

const SIZE = 11; // px of the digits, on the screen from far and on the card from near
const HEIGHT = 18;

/** Draws the marks of folded branches: below the card, how many cards the branch hides. The context is in map px. */
export function drawFolds(
  context: CanvasRenderingContext2D,
  scene: Scene,
  shown: Box,
  { colors, zoom, mounted }: { colors: CanvasColors; zoom: number; mounted: ReadonlySet<string> },
): void {
  const scale = Math.max(1, 0.8 / zoom);
  context.font = `600 ${SIZE * scale}px ${colors.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [id, count] of scene.foldCounts) {
    const rect = mounted.has(id) ? undefined : scene.rectOf(id);
    if (!rect || !boxesOverlap(boxOf(rect), shown)) continue;
    const text = `+${count}`;
    const width = (text.length * 7 + 12) * scale;
    const [x, y] = [rect.x + 12, rect.y + rect.height - (HEIGHT / 2) * scale];
    context.fillStyle = colors.kinds[scene.card(id)?.node.kind ?? 'claim'].ink;
    context.beginPath();
    context.roundRect(x, y, width, HEIGHT * scale, (HEIGHT / 2) * scale);
    context.fill();
    context.fillStyle = colors.surface;
    context.fillText(text, x + width / 2, y + (HEIGHT / 2) * scale);
  }
}
