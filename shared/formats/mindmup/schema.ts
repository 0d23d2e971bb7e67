import { z } from 'zod';
import { writtenText, writtenTextField as text } from '../json/written-text';
import { looseOf } from '../own/records';

const id = z.union([z.string(), z.number()]).transform(String);

/** An object; a list, which PHP writes for one without fields, and anything else is an empty one. */
function object<S extends z.ZodRawShape>(shape: S) {
  return z.preprocess((value) => looseOf(value), z.looseObject(shape));
}

/** A note that is no object is its text. */
function asNote(value: unknown): unknown {
  const words = writtenText(value);
  return words === undefined ? value : { text: words };
}

/** What one idea says of itself; the ideas below it are walked, not checked as one tree. */
export const idea = z.looseObject({
  id: id.optional().catch(undefined),
  title: text,
  attr: object({
    group: text,
    styleNames: z.array(z.string()).nullish().catch(undefined),
    parentConnector: object({ width: z.number().nullish().catch(undefined), label: text }),
    note: z.preprocess(asNote, object({ text })),
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
