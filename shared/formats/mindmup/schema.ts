import { z } from 'zod';
import { looseOf } from '../own/records';

const id = z.union([z.string(), z.number()]).transform(String);

/** A text, also where a program wrote it as a number; nothing where it is anything else. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(undefined);

/** An object; a list, which PHP writes for one without fields, and anything else is an empty one. */
function object<S extends z.ZodRawShape>(shape: S) {
  return z.preprocess((value) => looseOf(value), z.looseObject(shape));
}

/** What one idea says of itself; the ideas below it are walked, not checked as one tree. */
export const idea = z.looseObject({
  id: id.optional().catch(undefined),
  title: text,
  attr: object({
    group: text,
    styleNames: z.array(z.string()).nullish().catch(undefined),
    parentConnector: object({ width: z.number().nullish().catch(undefined), label: text }),
    note: z.preprocess((value) => (typeof value === 'string' ? { text: value } : value), object({ text })),
    attachment: object({ contentType: text, content: text }),
    icon: object({ url: text }),
  }),
});

/** A line between two ideas wherever they stand. */
export const connector = z.looseObject({
  ideaIdFrom: id,
  ideaIdTo: id,
  attr: object({ label: z.unknown().optional() }),
});

export type Idea = z.infer<typeof idea>;
