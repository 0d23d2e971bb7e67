import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { idPattern } from '../../ids';
import { date, plainText, unitInterval } from '../v1/common';
import { node as node1 } from '../v1/node';
import { dismissal } from './dismissal';

const { credibility, matrix } = node1.shape;

export const node = node1.extend({
  dismissed: z.array(dismissal).optional(),
  matrix: matrix
    .unwrap()
    .extend({
      /** Rows and columns that the table leaves out. */
      hidden: z.array(idSchema('nodes')).optional(),
      /** How much a row counts; one that is not named counts fully. */
      relevance: z.array(z.looseObject({ evidence: idSchema('nodes'), weight: unitInterval })).optional(),
    })
    .optional(),
  /** A question of whose answers at most one can hold. */
  exclusive: z.boolean().optional(),
  /** The grade of credibility before it was changed, which those who rely on it have to know. */
  credibilityWas: credibility,
  /** Where `date` is the beginning of a time: its end. */
  until: date.optional(),
  /** The card of another map that this one stands for; its ids are none of this map. */
  elsewhere: z
    .looseObject({
      map: z.string().regex(idPattern('map')),
      file: plainText.optional(),
      node: z.string().regex(idPattern('nodes')).optional(),
    })
    .optional(),
});
