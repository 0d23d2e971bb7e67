import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { source as source1 } from '../v1/source';
import { dismissal } from './dismissal';

export const source = source1.extend({
  /** The grade of reliability before it was changed, which those who rely on it have to know. */
  reliabilityWas: source1.shape.reliability,
  /** The sources that it has what it says from. */
  drawsOn: z.array(idSchema('sources')).optional(),
  /** The reference as CSL-JSON. */
  reference: z.looseObject({}).optional(),
  /** Its text is left out of this copy of the map. */
  withheld: z.boolean().optional(),
  dismissed: z.array(dismissal).optional(),
});
