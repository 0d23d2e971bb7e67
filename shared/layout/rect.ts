/** A point of the canvas, px. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the canvas by its top left corner and size, px. */
export interface Rect extends Point {
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A rectangle by its edges, px: what spatial indexes take. */
export interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** The edges of a rectangle, moved outwards by `margin` px. */
export function boxOf(rect: Rect, margin = 0): Box {
  return {
    minX: rect.x - margin,
    minY: rect.y - margin,
    maxX: rect.x + rect.width + margin,
    maxY: rect.y + rect.height + margin,
  };
}

/** The smallest box that holds all boxes, or nothing when there is none. */
export function unionOfBoxes(boxes: Iterable<Box>): Box | undefined {
  let union: Box | undefined;
  for (const box of boxes) {
    union ??= { ...box };
    union.minX = Math.min(union.minX, box.minX);
    union.minY = Math.min(union.minY, box.minY);
    union.maxX = Math.max(union.maxX, box.maxX);
    union.maxY = Math.max(union.maxY, box.maxY);
  }
  return union;
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

/** Whether a point lies in a box or on its edge. */
export function boxHolds(box: Box, point: Point): boolean {
  return point.x >= box.minX && point.x <= box.maxX && point.y >= box.minY && point.y <= box.maxY;
}

/** The box with the corners of a drag, in whichever direction it went. */
export function boxBetween(a: Point, b: Point): Box {
  return {
    minX: Math.min(a.x, b.x),
    minY: Math.min(a.y, b.y),
    maxX: Math.max(a.x, b.x),
    maxY: Math.max(a.y, b.y),
  };
}

/** The middle of a rectangle. */
export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** The rectangle mirrored on the diagonal, so that code for top-down also does left-right. */
export function transposeRect(rect: Rect): Rect {
  return { x: rect.y, y: rect.x, width: rect.height, height: rect.width };
}

/** Whether a straight line comes within a margin of a box, px; near the corners it may say so somewhat too early. */
export function segmentMeets(from: Point, to: Point, box: Box, margin: number): boolean {
  let [enter, leave] = [0, 1];
  const clip = (start: number, way: number, least: number, most: number): void => {
    if (way === 0) {
      if (start < least || start > most) leave = -1;
      return;
    }
    const [a, b] = [(least - start) / way, (most - start) / way];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  };
  clip(from.x, to.x - from.x, box.minX - margin, box.maxX + margin);
  clip(from.y, to.y - from.y, box.minY - margin, box.maxY + margin);
  return enter <= leave;
}
