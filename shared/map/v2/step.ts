import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { handling } from '../v1/common';
import { step as step1 } from '../v1/step';
import { gone } from './gone';

export const step = step1.extend({
  /** Cards, a part of the canvas, or a card with everything under it. */
  focus: z.union([...step1.shape.focus.options, z.looseObject({ branch: idSchema('nodes') })]),
  /** It is left out when the map is presented. */
  skip: z.boolean().optional(),
  /** Its verdicts are those of what is shown by then alone; absent: of the whole map. */
  judged: z.enum(['shown']).optional(),
  /** What it pointed at before that was deleted. */
  gone: z.array(gone).optional(),
  handling: handling.optional(),
});
