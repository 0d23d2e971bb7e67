import type { Viewport } from '../state/view-store';
import type { Box } from '../../shared/layout/rect';

export interface ViewSize {
  /** px */
  width: number;
  height: number;
}

/** Where the canvas looks and how large it is on the page; everything that draws follows it. */
export class Camera {
  private opening: { viewport: Viewport; beyond: number } | undefined;
  private listeners = new Set<() => void>();

  constructor(
    public viewport: Viewport,
    public size: ViewSize = { width: 0, height: 0 },
  ) {}

  /** Calls the listener as soon as it has moved; returns the function that ends it. */
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

  /** Looks where a map is opened. */
  open(viewport: Viewport, beyond: number): void {
    this.viewport = viewport;
    this.opening = { viewport, beyond };
    this.tell();
  }

  /** It looks where the map was opened: nobody has moved it. */
  get isAsOpened(): boolean {
    return this.opening?.viewport === this.viewport;
  }

  /** How many cards are beyond the view in which the map was opened; 0 once somebody has moved it. */
  get beyond(): number {
    return this.isAsOpened ? (this.opening?.beyond ?? 0) : 0;
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

/** How a box is brought into view. */
export interface FitOptions {
  /** Screen px around it. */
  readonly padding: number;
  readonly mostZoom: number;
  readonly leastZoom: number;
  /** The part of the canvas in which it is shown, px from its corner; else all of it. */
  readonly room?: Box;
  /** At the top of the room instead of in its middle. */
  readonly atTop?: boolean;
}

/** The view that shows a whole box in the middle, with some room around it, not nearer than `mostZoom`. */
export function viewportFor(
  box: Box,
  size: ViewSize,
  {
    padding,
    mostZoom,
    leastZoom,
    room = { minX: 0, minY: 0, maxX: size.width, maxY: size.height },
    atTop = false,
  }: FitOptions,
): Viewport {
  const wide = (room.maxX - room.minX - 2 * padding) / Math.max(1, box.maxX - box.minX);
  const high = (room.maxY - room.minY - 2 * padding) / Math.max(1, box.maxY - box.minY);
  const zoom = Math.max(leastZoom, Math.min(mostZoom, wide, high));
  return {
    x: (room.minX + room.maxX) / 2 - ((box.minX + box.maxX) / 2) * zoom,
    y: atTop
      ? room.minY + padding - box.minY * zoom
      : (room.minY + room.maxY) / 2 - ((box.minY + box.maxY) / 2) * zoom,
    zoom,
  };
}

/** Whether a view is that of a map that is shown for the first time: it is fitted. */
export function isUnset({ x, y, zoom }: Viewport): boolean {
  return x === 0 && y === 0 && zoom === 1;
}
