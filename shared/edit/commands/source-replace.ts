import { z } from 'zod';
import { idSchema } from '../../ids';
import { passagesOfSource } from '../../map/queries';
import { sourceSchema, type Source } from '../../map/schema';
import { fail, ok } from '../../result';
import { textHash } from '../../text/hash';
import { compareTexts } from '../../text/reanchor/reanchor';
import { createVerdicts } from '../../text/reanchor/verdict-of';
import { defineCommand } from '../command';
import { reanchored } from '../reanchored';
import { Staging } from '../staging';

const { text, published, accessed, url, voices, pages } = sourceSchema.shape;

/**
 * Replaces a source's text by a newer version. Every passage is looked for in it; those that are not found in the same words keep theirs and
 * wait, with a status, for a person. The old text stays with the source until it is dropped.
 */
export const sourceReplace = defineCommand({
  name: 'source.replace',
  input: z.object({ id: idSchema('sources'), text, published, accessed, url, voices, pages }),
  run: (map, { id, text, voices, ...facts }, context) => {
    const staging = new Staging(map);
    const old = staging.get('sources', id);
    if (!old) return fail('no-source', 'That article is no longer in the map.');
    if (text.trim() === '')
      return fail('empty-source', 'The new version has no text.', 'Choose another file, or paste its text.');
    const hash = textHash(text);
    if (hash === old.textHash) return fail('same-text', 'The article has this text already.');
    const find = compareTexts(old.text, text);
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const source: Source = {
      ...old,
      pages: undefined, // of the old text
      ...given,
      text,
      textHash: hash,
      voices: voices ?? stillThere(old.voices, find),
      rejected: stillThere(old.rejected, find),
      versions: [
        ...(old.versions ?? []).filter((version) => version.textHash !== hash),
        { text: old.text, textHash: old.textHash, replaced: context.now() },
      ],
    };
    staging.put('sources', source);
    const verdictOf = createVerdicts(source);
    for (const passage of passagesOfSource(map, id))
      staging.put('passages', reanchored(passage, source, verdictOf(passage)));
    return ok({ label: `Replace the text of “${old.title}”`, diff: staging.diff() });
  },
});

/** Ranges of the old text whose words are found for sure, where they are now. */
function stillThere<Range extends { start: number; end: number }>(
  ranges: readonly Range[] | undefined,
  find: ReturnType<typeof compareTexts>,
): Range[] | undefined {
  const found = (ranges ?? []).flatMap((range) => {
    const result = find(range);
    return result.verdict === 'exact' || result.verdict === 'moved' ? [{ ...range, ...result.place }] : [];
  });
  return found.length > 0 ? found : undefined;
}
