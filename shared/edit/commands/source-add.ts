import { z } from 'zod';
import { idSchema } from '../../ids';
import { sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { textHash } from '../../text/hash';
import { defineCommand } from '../command';
import { idForNew } from '../new-record';
import { Staging } from '../staging';

const {
  kind,
  title,
  text,
  authors,
  publisher,
  published,
  accessed,
  url,
  language,
  reliability,
  origin,
  voices,
  pages,
  note,
} = sourceSchema.shape;

/** Brings an article into the map with its whole text. */
export const sourceAdd = defineCommand({
  name: 'source.add',
  input: z.object({
    id: idSchema('sources').optional(),
    kind: kind.default('article'),
    title,
    text,
    authors: authors.default([]),
    publisher,
    published,
    accessed,
    url,
    language,
    reliability,
    origin,
    voices,
    pages,
    note,
  }),
  run: (map, input, context) => {
    const { text } = input;
    if (text.trim() === '')
      return fail('empty-source', 'The article has no text.', 'Choose another file, or paste its text.');
    const staging = new Staging(map);
    const id = idForNew(staging, 'sources', input.id, context);
    if (!id.ok) return id;
    const title = input.title.trim() || 'Untitled article';
    staging.put('sources', { ...input, id: id.value, title, text, textHash: textHash(text) });
    return ok({ label: `Add article “${title}”`, diff: staging.diff() });
  },
});
