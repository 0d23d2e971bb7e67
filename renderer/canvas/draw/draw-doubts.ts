import type { Scene } from '../scene/scene';
import type { CanvasColors } from './palette-colors';

const RADIUS = 4.5; // screen px

/** Draws a dot at the corner of each card whose words are in doubt and that the page does not hold, however far away. */
export function drawDoubts(
  context: CanvasRenderingContext2D,
  scene: Scene,
  ids: readonly string[],
  { colors, zoom, mounted }: { colors: CanvasColors; zoom: number; mounted: ReadonlySet<string> },
): void {
  for (const id of ids) {
    const rect = mounted.has(id) ? undefined : scene.rectOf(id);
    if (!rect) continue;
    context.beginPath();
    context.arc(rect.x + rect.width, rect.y, RADIUS / zoom, 0, 2 * Math.PI);
    context.fillStyle = colors.caution;
    context.fill();
    context.strokeStyle = colors.surface;
    context.lineWidth = 1.5 / zoom;
    context.stroke();
  }
}
