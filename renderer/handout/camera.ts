import type { Box } from '../../shared/layout/rect';

const [NEAREST, FARTHEST] = [3, 0.02];
/** A map is not shown larger than this unasked. */
const FIT_NEAREST = 1;
const STEP = 1.25;
const TOP = 16; // px above what is read first

interface Point {
  x: number;
  y: number;
}

/** Where the window looks: moves and scales the picture as one. Coordinates of points are those of the window unless they say `map`. */
export class Camera {
  private scale = 1;
  private offset: Point = { x: 0, y: 0 };
  private picture: SVGSVGElement | undefined;
  /** The map's coordinates at the picture's upper left. */
  private origin: Point = { x: 0, y: 0 };

  constructor(private readonly frame: HTMLElement) {}

  /** Takes another picture of the map; what was shown stays where it is. */
  show(picture: SVGSVGElement, origin: Point): void {
    this.picture = picture;
    this.origin = origin;
    this.apply();
  }

  fit(box: Box, nearest = FIT_NEAREST): void {
    const { width, height } = this.frame.getBoundingClientRect();
    const across = width / Math.max(1, box.maxX - box.minX);
    const down = height / Math.max(1, box.maxY - box.minY);
    this.scale = clamp(Math.min(across, down, nearest));
    this.centre(box);
  }

  /** How large a box would be shown whole. */
  scaleFor(box: Box): number {
    const { width, height } = this.frame.getBoundingClientRect();
    return Math.min(FIT_NEAREST, width / (box.maxX - box.minX), height / (box.maxY - box.minY));
  }

  /** Shows a box from its top, for reading. */
  open(box: Box): void {
    this.fit(box);
    const { y } = this.toWindow(box.minX, box.minY);
    this.pan(0, TOP - y);
  }

  /** Looks at a point of the map from this near: a saved view. */
  look({ x, y, zoom }: { x: number; y: number; zoom: number }): void {
    this.scale = clamp(zoom);
    this.centre({ minX: x, minY: y, maxX: x, maxY: y });
  }

  /** Brings a box into the middle, near enough to be read. */
  goTo(box: Box): void {
    this.scale = clamp(Math.max(this.scale, 0.8));
    this.centre(box);
  }

  /** Moves as little as it takes to show all of a box. */
  reveal(box: Box, margin = 16): void {
    const { width, height } = this.frame.getBoundingClientRect();
    const [left, top] = [this.toWindow(box.minX, box.minY), this.toWindow(box.maxX, box.maxY)];
    this.pan(pull(left.x - margin, top.x + margin, width), pull(left.y - margin, top.y + margin, height));
  }

  pan(dx: number, dy: number): void {
    this.offset = { x: this.offset.x + dx, y: this.offset.y + dy };
    this.apply();
  }

  /** Zooms about a point of the frame; its middle when none is given. */
  zoom(factor: number, at: Point = this.middle()): void {
    const scale = clamp(this.scale * factor);
    const ratio = scale / this.scale;
    this.offset = { x: at.x - (at.x - this.offset.x) * ratio, y: at.y - (at.y - this.offset.y) * ratio };
    this.scale = scale;
    this.apply();
  }

  zoomIn(): void {
    this.zoom(STEP);
  }

  zoomOut(): void {
    this.zoom(1 / STEP);
  }

  /** Keeps a card where it is on the screen although it stands elsewhere on the map now. */
  follow(dx: number, dy: number): void {
    this.pan(-dx * this.scale, -dy * this.scale);
  }

  private centre(box: Box): void {
    const { x, y } = this.middle();
    this.offset = {
      x: x - ((box.minX + box.maxX) / 2) * this.scale,
      y: y - ((box.minY + box.maxY) / 2) * this.scale,
    };
    this.apply();
  }

  private middle(): Point {
    const { width, height } = this.frame.getBoundingClientRect();
    return { x: width / 2, y: height / 2 };
  }

  private toWindow(mapX: number, mapY: number): Point {
    return { x: mapX * this.scale + this.offset.x, y: mapY * this.scale + this.offset.y };
  }

  private apply(): void {
    if (!this.picture) return;
    const { x, y } = this.toWindow(this.origin.x, this.origin.y);
    this.picture.style.transform = `translate(${x}px, ${y}px) scale(${this.scale})`;
  }
}

function clamp(scale: number): number {
  return Math.min(NEAREST, Math.max(FARTHEST, scale));
}

/** How far to move what reaches from `low` to `high` so that it is seen in a frame of this size. */
function pull(low: number, high: number, size: number): number {
  if (low < 0 || high - low > size) return -low;
  return high > size ? size - high : 0;
}
