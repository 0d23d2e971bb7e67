import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);

/** A card or area as other tools write it: more loosely than the specification says, because they do. */
export const canvasNode = z.looseObject({
  id,
  type: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  color: z.string().optional(),
});

/** A line of a canvas. */
export const canvasEdge = z.looseObject({
  id,
  fromNode: id,
  toNode: id,
  fromEnd: z.string().optional(),
  toEnd: z.string().optional(),
  color: z.string().optional(),
  label: z.string().optional(),
});

export const canvasFile = z.looseObject({
  nodes: z.array(z.unknown()).nullish(),
  edges: z.array(z.unknown()).nullish(),
});

export type CanvasNode = z.infer<typeof canvasNode>;
export type CanvasEdge = z.infer<typeof canvasEdge>;
