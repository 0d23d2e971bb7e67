import type { Viewport } from '../state/view-store';
import type { Box } from '../../shared/layout/rect';

export interface ViewSize {
  /** px */
  width: number;
  height: number;
}

/** Where the canvas looks and how large it is on the page; everything that draws follows it. */
export class Camera {
  private listeners = new Set<() => void>();

  constructor(
    public viewport: Viewport,
    public size: ViewSize = { width: 0, height: 0 },
  ) {}

  /** Tells at once when it has moved; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @returns whether it has moved */
  move(viewport: Viewport): boolean {
    const { x, y, zoom } = this.viewport;
    if (x === viewport.x && y === viewport.y && zoom === viewport.zoom) return false;
    this.viewport = viewport;
    this.tell();
    return true;
  }

  resize(size: ViewSize): void {
    if (size.width === this.size.width && size.height === this.size.height) return;
    this.size = size;
    this.tell();
  }

  /** The part of the map that is in view, map px. */
  box(): Box {
    return shownBox(this.viewport, this.size);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** The part of the map that a canvas of this size shows, map px. */
export function shownBox({ x, y, zoom }: Viewport, size: ViewSize): Box {
  return { minX: -x / zoom, minY: -y / zoom, maxX: (size.width - x) / zoom, maxY: (size.height - y) / zoom };
}

/** The view that shows a whole box in the middle, with some room around it, not nearer than `mostZoom`. */
export function viewportFor(
  box: Box,
  size: ViewSize,
  { padding, mostZoom, leastZoom }: { padding: number; mostZoom: number; leastZoom: number },
): Viewport {
  const wide = (size.width - 2 * padding) / Math.max(1, box.maxX - box.minX);
  const high = (size.height - 2 * padding) / Math.max(1, box.maxY - box.minY);
  const zoom = Math.max(leastZoom, Math.min(mostZoom, wide, high));
  return {
    x: size.width / 2 - ((box.minX + box.maxX) / 2) * zoom,
    y: size.height / 2 - ((box.minY + box.maxY) / 2) * zoom,
    zoom,
  };
}
