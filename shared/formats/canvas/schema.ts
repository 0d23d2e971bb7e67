import { z } from 'zod';
import { writtenTextField as text } from '../json/written-text';

const id = z.union([z.string(), z.number()]).transform(String);

/** A card or area as other tools write it: more loosely than the specification says, because they do. */
export const canvasNode = z.looseObject({
  id,
  type: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  color: text,
  text,
  label: text,
  file: text,
  url: text,
});

/** A line of a canvas. */
export const canvasEdge = z.looseObject({
  id,
  fromNode: id,
  toNode: id,
  fromEnd: text,
  toEnd: text,
  color: text,
  label: text,
});

export const canvasFile = z.looseObject({
  nodes: z.array(z.unknown()).nullish(),
  edges: z.array(z.unknown()).nullish(),
});

export type CanvasNode = z.infer<typeof canvasNode>;
export type CanvasEdge = z.infer<typeof canvasEdge>;
