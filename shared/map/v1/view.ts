import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { LIMITS, orderKey, plainText } from './common';

/**
 * A saved look at the map: the point in the middle of the canvas (map px), how near, what is filtered and what is in focus. The middle and
 * not the corner, so that it means the same in a window of any size.
 */
export const view = z.looseObject({
  id: idSchema('views'),
  order: orderKey,
  title: plainText,
  x: z.number().min(-LIMITS.coordinate).max(LIMITS.coordinate),
  y: z.number().min(-LIMITS.coordinate).max(LIMITS.coordinate),
  zoom: z.number().positive(),
  filter: z.looseObject({}).optional(),
  focus: z.array(idSchema('nodes')).optional(),
});
