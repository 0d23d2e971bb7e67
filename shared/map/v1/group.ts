import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { coordinate, foreign, plainText } from './common';

export const GROUP_COLORS = ['grey', 'blue', 'green', 'amber', 'red', 'violet'] as const;

/** A rectangle on the canvas, in whole px. */
export const frame = z.looseObject({
  x: coordinate,
  y: coordinate,
  width: z.number().int().positive().max(1_000_000),
  height: z.number().int().positive().max(1_000_000),
});

/** A titled area of the canvas. Its members name it (`node.group`); without a frame it wraps them. */
export const group = z.looseObject({
  id: idSchema('groups'),
  title: plainText,
  color: z.enum(GROUP_COLORS).optional(),
  frame: frame.optional(),
  foreign: foreign.optional(),
});
