import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { date, foreign, handling, markdown, plainText, unitInterval } from './common';

export const NODE_KINDS = ['question', 'claim', 'evidence', 'counterargument', 'assumption', 'gap'] as const;

/** The seven bands of likelihood of the Intelligence Community Directive 203 (2015). */
export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const;

/** One box on the canvas. The kind says what it is to a reader; judgement depends on links alone. */
export const node = z.looseObject({
  id: idSchema('nodes'),
  kind: z.enum(NODE_KINDS),
  text: plainText,
  passages: z.array(idSchema('passages')).optional(),
  /** Who says this, when it is not the author of the source. */
  speaker: plainText.optional(),
  /** Credibility of an item in the Admiralty code: 1 confirmed to 5 improbable, 6 cannot be judged. */
  credibility: z.number().int().min(1).max(6).optional(),
  /** Base score before any argument is weighed. */
  base: unitInterval.optional(),
  likelihood: z.enum(LIKELIHOODS).optional(),
  date: date.optional(),
  /** Marks a source's or the map's main claim or question. */
  main: z.boolean().optional(),
  tags: z.array(plainText).optional(),
  group: idSchema('groups').optional(),
  handling: handling.optional(),
  note: markdown.optional(),
  foreign: foreign.optional(),
  /** Its branch is folded away on the canvas and in the outline. */
  folded: z.boolean().optional(),
  /** Findings that a person has looked at and set aside, and why. */
  dismissed: z.array(z.looseObject({ finding: plainText, note: markdown.optional() })).optional(),
  /** A question looked at as a table of competing hypotheses: its evidence rows and the cells without a link. */
  matrix: z
    .looseObject({
      rows: z.array(idSchema('nodes')),
      neutral: z.array(
        z.looseObject({
          evidence: idSchema('nodes'),
          hypothesis: idSchema('nodes'),
          rating: z.enum(['N', 'NA']),
        }),
      ),
    })
    .optional(),
});
