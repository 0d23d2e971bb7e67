import { z } from 'zod';
import { idSchema } from '../id-schema';
import { getRecord } from '../map/table';
import { LIMITS, type Passage } from '../map/schema';
import { isRange } from '../map/text-range';
import { fail, ok, type Result } from '../result';
import { makePassage } from '../text/selector';
import type { EditContext } from './command';
import type { Staging } from './staging';

/** A stretch of a source's text, in UTF-16 offsets, end exclusive. */
export const textRange = z.object({
  source: idSchema('sources'),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

/** The id of the passage that marks exactly this range: one that is there already, else a new one. */
export function stagePassage(
  staging: Staging,
  range: z.output<typeof textRange>,
  context: EditContext,
): Result<string> {
  const source = staging.get('sources', range.source);
  if (!source) return fail('no-source', 'That article is no longer in the map.');
  if (!isRange(source.text, range.start, range.end)) {
    return fail('no-range', 'That is not a range of the article’s text.', 'Select the words again.');
  }
  if (range.end - range.start > LIMITS.fieldLength) {
    return fail('long-range', 'That is too much text for one highlight.', 'Select fewer words.');
  }
  const same = passageAt(staging, range);
  if (same) return ok(same.id);
  const passage = makePassage({ id: context.newId('passages'), source, start: range.start, end: range.end });
  staging.put('passages', passage);
  return ok(passage.id);
}

/**
 * A passage that the map has already at this range. One that is in doubt after its text changed is taken only for one with the same words that is
 * in the same doubt.
 */
export function passageAt(
  staging: Staging,
  range: Pick<Passage, 'source' | 'start' | 'end' | 'status'> & { exact?: string },
): Passage | undefined {
  for (const id of getRecord(staging.map.referrers, range.source) ?? []) {
    const passage = staging.get('passages', id);
    const { start, end, status, exact } = passage ?? {};
    const isThere = start === range.start && end === range.end && status === range.status;
    if (isThere && (status === undefined || exact === range.exact)) return passage;
  }
  return undefined;
}
