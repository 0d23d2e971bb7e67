import { z } from 'zod';
import { idSchema } from '../../ids';
import { LIMITS, sourceSchema } from '../../map/schema';
import { fail, ok } from '../../result';
import { textHash } from '../../text/hash';
import { toPlainText } from '../../text/plain';
import { defineCommand } from '../command';
import { Staging } from '../staging';

const {
  kind,
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
    title: z.string().max(LIMITS.fieldLength),
    text: z.string().max(LIMITS.sourceTextLength, 'an article may have at most 16 MiB of text'),
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
    const text = toPlainText(input.text);
    if (text.trim() === '')
      return fail('empty-source', 'The article has no text.', 'Choose another file, or paste its text.');
    const staging = new Staging(map);
    const id = input.id ?? context.newId('sources');
    if (staging.get('sources', id)) return fail('id-taken', 'An article with this id is already in the map.');
    const title = toPlainText(input.title).trim() || 'Untitled article';
    staging.put('sources', { ...input, id, title, text, textHash: textHash(text) });
    return ok({ label: `Add article “${title}”`, diff: staging.diff() });
  },
});
