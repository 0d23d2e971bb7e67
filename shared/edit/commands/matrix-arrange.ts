import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { KIND } from '../../map/node-kinds';
import type { Node } from '../../map/schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { Staging } from '../staging';
import { worded } from '../../words/words';

const LABELS = worded({
  rows: 'Order the rows',
  hidden: 'Hide or show',
  relevance: 'Set relevance',
} as const);

/** Changes how a question's table of hypotheses is laid out and counted: its rows in order, what it leaves out, how relevant rows are. */
export const matrixArrange = defineCommand({
  name: 'matrix.arrange',
  input: z.object({
    question: idSchema('nodes'),
    /** Cards that are rows whatever links they have, in order; the rest follows. */
    rows: z.array(idSchema('nodes')).optional(),
    /** Cards that the table leaves out. */
    hidden: z.array(idSchema('nodes')).optional(),
    /** How relevant rows are, 0 to 1; `null` says nothing of it any more. */
    relevance: z
      .array(z.object({ evidence: idSchema('nodes'), weight: z.number().min(0).max(1).nullable() }))
      .optional(),
  }),
  run: (map, { question, rows, hidden, relevance }) => {
    const staging = new Staging(map);
    const node = staging.get('nodes', question);
    if (!node || !KIND[node.kind].asks) return fail('no-node', 'That question is no longer in the map.');
    const named = [...(rows ?? []), ...(hidden ?? []), ...(relevance ?? []).map(({ evidence }) => evidence)];
    if (named.some((id) => !staging.get('nodes', id)))
      return fail('no-node', 'A card of that table is no longer in the map.');
    const before: NonNullable<Node['matrix']> = node.matrix ?? { rows: [], neutral: [] };
    const { hidden: wasHidden, relevance: wasRelevance = [], ...rest } = before;
    const nowHidden = [...new Set(hidden ?? wasHidden)];
    const said = new Set(relevance?.map(({ evidence }) => evidence));
    const weights = [
      ...wasRelevance.filter(({ evidence }) => !said.has(evidence)),
      ...(relevance ?? []).flatMap(({ evidence, weight }) => (weight === null ? [] : [{ evidence, weight }])),
    ];
    staging.put('nodes', {
      ...node,
      matrix: {
        ...rest,
        rows: [...new Set(rows ?? before.rows)],
        ...(nowHidden.length > 0 && { hidden: nowHidden }),
        ...(weights.length > 0 && { relevance: weights }),
      },
    });
    const label = rows ? LABELS.rows : hidden ? LABELS.hidden : LABELS.relevance;
    return ok({ label, diff: staging.diff() });
  },
});
