import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);

/** What one idea says of itself; the ideas below it are walked, not checked as one tree. */
export const idea = z.looseObject({
  id: id.optional(),
  title: z.string().nullish(),
  attr: z
    .looseObject({
      group: z.string().nullish(),
      styleNames: z.array(z.string()).nullish(),
      parentConnector: z.looseObject({ width: z.number().nullish(), label: z.string().nullish() }).nullish(),
      note: z.looseObject({ text: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** A line between two ideas wherever they stand. */
export const connector = z.looseObject({
  ideaIdFrom: id,
  ideaIdTo: id,
  attr: z.looseObject({ label: z.unknown() }).nullish(),
});

export type Idea = z.infer<typeof idea>;
