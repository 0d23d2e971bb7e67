import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { NODE_KINDS } from '../../map/schema';
import { isRange } from '../../map/text-range';
import { fail, ok } from '../../result';
import { textRange } from '../anchors';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { KIND } from '../../map/node-kinds';
import { countedProposals } from '../../map/record-words';
import { lowered, t } from '../../words/words';

const { start, end } = textRange.shape;

/** Turns proposals of a draft down: the article remembers it, so that they are not made again. */
export const draftReject = defineCommand({
  name: 'draft.reject',
  input: z.object({
    source: idSchema('sources'),
    proposals: z.array(z.object({ start, end, kind: z.enum(NODE_KINDS) })).min(1),
  }),
  run: (map, { source: id, proposals }) => {
    const staging = new Staging(map);
    const source = staging.get('sources', id);
    if (!source) return fail('no-source', 'That article is no longer in the map.');
    if (!proposals.every((range) => isRange(source.text, range.start, range.end))) {
      return fail('no-range', 'That is not a range of the article’s text.', 'Draft the article again.');
    }
    const before = source.rejected ?? [];
    const known = new Set(before.map(keyOf));
    const fresh = [...new Map(proposals.map((one) => [keyOf(one), one])).values()];
    const rejected = [...before, ...fresh.filter((one) => !known.has(keyOf(one)))];
    rejected.sort((a, b) => a.start - b.start || a.end - b.end);
    staging.put('sources', { ...source, rejected });
    const [only] = proposals;
    const which =
      only && proposals.length === 1
        ? t('proposed {kind}', { kind: lowered(KIND[only.kind].label) })
        : countedProposals(proposals.length);
    return ok({ label: t('Reject {which}', { which }), diff: staging.diff() });
  },
});

function keyOf(one: { start: number; end: number; kind: string }): string {
  return `${one.start} ${one.end} ${one.kind}`;
}
