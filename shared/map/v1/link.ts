import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { foreign, handling, markdown, orderKey, plainText, unitInterval } from './common';

export const RELATIONS = ['supports', 'opposes', 'answers'] as const;

/** What a link points at: a node, or another link (opposing a link undercuts it, supporting a link backs it). */
export const linkTarget = z.union([
  z.looseObject({ node: idSchema('nodes') }),
  z.looseObject({ link: idSchema('links') }),
]);

/** An inference: premises that stand or fall together, one target, one relation. */
export const link = z.looseObject({
  id: idSchema('links'),
  relation: z.enum(RELATIONS),
  /** More than one premise means linked premises. */
  premises: z.array(idSchema('nodes')).min(1, 'a link needs at least one premise'),
  target: linkTarget,
  weight: unitInterval.optional(),
  /** The argumentation scheme by name (Walton, Reed and Macagno 2008). */
  scheme: plainText.optional(),
  critical: z
    .array(z.looseObject({ question: plainText, node: idSchema('nodes').optional(), status: plainText }))
    .optional(),
  order: orderKey.optional(),
  note: markdown.optional(),
  handling: handling.optional(),
  foreign: foreign.optional(),
});
