import { z } from 'zod';
import { idSchema } from '../../ids';
import { LIMITS, orderKey, plainText } from './common';

/** A saved look at the map: where the canvas stands (px), how near, and what is filtered. */
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
