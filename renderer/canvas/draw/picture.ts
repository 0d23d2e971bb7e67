import type { Viewport } from '../../state/view-store';
import type { ViewSize } from '../camera';

/** A drawing that is kept: what the camera saw when it was made. */
export interface Picture {
  readonly canvas: OffscreenCanvas;
  readonly viewport: Viewport;
  readonly size: ViewSize;
}

/** Draws a kept picture where a camera that has moved since would see it; the context is in px of the page. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { x, y, zoom }: Viewport,
): void {
  const scale = zoom / picture.viewport.zoom;
  context.imageSmoothingEnabled = scale < 1;
  context.drawImage(
    picture.canvas,
    x - picture.viewport.x * scale,
    y - picture.viewport.y * scale,
    picture.size.width * scale,
    picture.size.height * scale,
  );
}

/** Keeps what a canvas shows now. */
export function keepPicture(
  canvas: HTMLCanvasElement,
  viewport: Viewport,
  size: ViewSize,
  before: Picture | undefined,
): Picture | undefined {
  const same = before?.canvas.width === canvas.width && before.canvas.height === canvas.height;
  const copy = same ? before.canvas : new OffscreenCanvas(canvas.width, canvas.height);
  const context = copy.getContext('2d', { alpha: false });
  if (!context) return undefined;
  context.drawImage(canvas, 0, 0);
  return { canvas: copy, viewport, size };
}
