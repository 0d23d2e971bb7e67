import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { coordinate } from './common';

/**
 * Where a node stands: its top left corner in whole px. A table of its own, because geometry is never a conflict when maps are
 * merged. The height is never kept: it follows from text and width.
 */
export const place = z.looseObject({
  node: idSchema('nodes'),
  x: coordinate,
  y: coordinate,
  width: z.number().int().min(80).max(2000).optional(),
  /** Placed by hand: an automatic layout leaves it where it is. */
  pinned: z.boolean().optional(),
});
