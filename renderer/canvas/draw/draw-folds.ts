import { boxesOverlap, boxOf, type Box } from '../../../shared/layout/rect';
import type { Scene } from '../scene/scene';
import type { CanvasColors } from './palette-colors';
import { KIND_FOR } from '../../../shared/map/node-kinds';
import { LEAST_TEXT } from '../../../shared/picture/card-face';
import { FOLD } from '../../../shared/picture/marks';

/** Draws the marks of folded branches: below the card, how many cards the branch hides. The context is in map px. */
export function drawFolds(
  context: CanvasRenderingContext2D,
  scene: Scene,
  shown: Box,
  { colors, zoom, mounted }: { colors: CanvasColors; zoom: number; mounted: ReadonlySet<string> },
): void {
  const scale = Math.max(1, LEAST_TEXT / FOLD.size / zoom);
  context.font = `600 ${FOLD.size * scale}px ${colors.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [id, count] of scene.foldCounts) {
    const rect = mounted.has(id) ? undefined : scene.rectOf(id);
    if (!rect || !boxesOverlap(boxOf(rect), shown)) continue;
    const text = `+${count}`;
    const width = (text.length * 7 + 12) * scale;
    const [x, y] = [rect.x + FOLD.left, rect.y + rect.height - (FOLD.height / 2) * scale];
    context.fillStyle = colors.kinds[scene.card(id)?.node.kind ?? KIND_FOR.statement].ink;
    context.beginPath();
    context.roundRect(x, y, width, FOLD.height * scale, (FOLD.height / 2) * scale);
    context.fill();
    context.fillStyle = colors.surface;
    context.fillText(text, x + width / 2, y + (FOLD.height / 2) * scale);
  }
}
