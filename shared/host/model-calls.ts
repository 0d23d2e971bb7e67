import { z } from 'zod';
import type { ModelCounts } from '../draft/model/model-draft';
import type { Proposal } from '../draft/proposal';
import { LIMITS } from '../map/schema';

/** The interface's own name for a draft that it asks for; progress and cancelling use it. */
const request = z.string().regex(/^[\w-]{1,64}$/);
const offset = z.number().int().nonnegative();
const range = z.object({ start: offset, end: offset });
const count = z.number().int().nonnegative();

/** Calls to the language model on this machine. All fail with `model-off` while it is turned off, and then nothing is sent. */
export const MODEL_CALLS = {
  /** The names of the models that the server has. */
  'model.list': { input: z.object({}), output: z.object({ models: z.array(z.string()) }) },
  /** Asks the chosen model for proposals. A second one from the same window ends the first. */
  'model.draft': {
    input: z.object({
      request,
      text: z.string().max(LIMITS.sourceTextLength),
      title: z.string().max(LIMITS.fieldLength).optional(),
      language: z
        .string()
        .regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i)
        .optional(),
      range: range.optional(),
      voices: z.array(range.extend({ who: z.string() })).optional(),
    }),
    output: z.object({
      model: z.string(),
      proposals: z.array(z.custom<Proposal>()),
      counts: z.custom<ModelCounts>(),
    }),
  },
  /** Ends a draft; its call then fails with `model-cancelled`. */
  'model.cancel': { input: z.object({ request }), output: z.object({}) },
} as const;

/** What a model proposes for a text. */
export type DraftedByModel = z.output<(typeof MODEL_CALLS)['model.draft']['output']>;

/** How far a model has come, in sentences. */
export const modelProgress = z.object({ request, done: count, total: count });
