import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';

/** A picture that stands in for what the canvas is to show, and where the camera looked in it. */
export interface Snapshot {
  readonly canvas: OffscreenCanvas | HTMLCanvasElement;
  readonly viewport: Viewport;
  readonly size: ViewSize;
}

/** Draws a snapshot where a camera that has moved since would see it; the context is in px of the page. */
export function drawSnapshot(
  context: CanvasRenderingContext2D,
  snapshot: Snapshot,
  { x, y, zoom }: Viewport,
): void {
  if (isEmpty(snapshot.canvas)) return;
  const scale = zoom / snapshot.viewport.zoom;
  context.imageSmoothingEnabled = scale < 1;
  context.drawImage(
    snapshot.canvas,
    x - snapshot.viewport.x * scale,
    y - snapshot.viewport.y * scale,
    snapshot.size.width * scale,
    snapshot.size.height * scale,
  );
}

/** Copies what a canvas shows now; into the canvas of the snapshot before, where that has its size. */
export function takeSnapshot(
  canvas: HTMLCanvasElement,
  viewport: Viewport,
  size: ViewSize,
  before: Snapshot | undefined,
): Snapshot | undefined {
  if (isEmpty(canvas)) return undefined;
  const kept = before?.canvas instanceof OffscreenCanvas ? before.canvas : undefined;
  const same = kept?.width === canvas.width && kept.height === canvas.height;
  const copy = same ? kept : new OffscreenCanvas(canvas.width, canvas.height);
  const context = copy.getContext('2d', { alpha: false });
  if (!context) return undefined;
  context.drawImage(canvas, 0, 0);
  return { canvas: copy, viewport, size };
}

/** Whether a canvas has no size, as while its panel is hidden: none such can be drawn. */
function isEmpty({ width, height }: Snapshot['canvas']): boolean {
  return width === 0 || height === 0;
}
