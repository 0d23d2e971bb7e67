import type { Box } from '../layout/rect';
import type { Part, Shape, Stroke } from './drawing';

/** Where a picture is put into another one: scaled first, then moved, px. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A part of a picture as it is seen in another one. */
export function placedPart(part: Part, at: Placing): Part {
  return {
    ...part,
    box: placedBox(part.box, at),
    ...(part.clip && { clip: placedBox(part.clip, at) }),
    shapes: part.shapes.map((shape) => placedShape(shape, at)),
  };
}

/** A box as it is seen in another picture. */
export function placedBox({ minX, minY, maxX, maxY }: Box, { x, y, zoom }: Placing): Box {
  return { minX: minX * zoom + x, minY: minY * zoom + y, maxX: maxX * zoom + x, maxY: maxY * zoom + y };
}

function placedShape(shape: Shape, { x, y, zoom }: Placing): Shape {
  switch (shape.type) {
    case 'path': {
      const { at = { x: 0, y: 0, scale: 1 } } = shape;
      return { ...shape, at: { x: at.x * zoom + x, y: at.y * zoom + y, scale: at.scale * zoom } };
    }
    case 'disc':
      return {
        ...shape,
        ...scaledStroke(shape.stroke, zoom),
        x: shape.x * zoom + x,
        y: shape.y * zoom + y,
        radius: shape.radius * zoom,
      };
    case 'rect':
      return {
        ...shape,
        ...scaledStroke(shape.stroke, zoom),
        x: shape.x * zoom + x,
        y: shape.y * zoom + y,
        width: shape.width * zoom,
        height: shape.height * zoom,
        radius: shape.radius * zoom,
      };
    case 'text':
      return {
        ...shape,
        x: shape.x * zoom + x,
        y: shape.y * zoom + y,
        size: shape.size * zoom,
        width: shape.width * zoom,
      };
  }
}

function scaledStroke(stroke: Stroke | undefined, zoom: number): { stroke?: Stroke } {
  if (!stroke) return {};
  const { dash, width } = stroke;
  const scaled = { ...stroke, width: width * zoom };
  return { stroke: dash ? { ...scaled, dash: dash.map((length) => length * zoom) } : scaled };
}
