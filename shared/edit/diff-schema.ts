import { z } from 'zod';
import {
  commentSchema,
  confirmationSchema,
  conflictSchema,
  groupSchema,
  headSchema,
  linkSchema,
  nodeSchema,
  passageSchema,
  placeSchema,
  ratingSchema,
  sourceSchema,
  stepSchema,
  viewSchema,
} from '../map/schema';
import type { MapDiff } from './diff';

function changeOf<Table extends string, Record extends z.ZodType>(table: Table, record: Record) {
  return z
    .object({ table: z.literal(table), id: z.string(), from: record.optional(), to: record.optional() })
    .refine(
      (change) => change.from !== undefined || change.to !== undefined,
      'a change needs a from or a to',
    );
}

const change = z.discriminatedUnion('table', [
  z.object({ table: z.literal('head'), id: z.string(), from: headSchema, to: headSchema }),
  changeOf('sources', sourceSchema),
  changeOf('passages', passageSchema),
  changeOf('nodes', nodeSchema),
  changeOf('places', placeSchema),
  changeOf('links', linkSchema),
  changeOf('groups', groupSchema),
  changeOf('steps', stepSchema),
  changeOf('views', viewSchema),
  changeOf('comments', commentSchema),
  changeOf('ratings', ratingSchema),
  changeOf('confirmed', confirmationSchema),
  changeOf('conflicts', conflictSchema),
]);

/** A diff as it crosses a boundary: every record in it is checked by the schema of its noun. */
export const mapDiffSchema: z.ZodType<MapDiff, MapDiff> = z.array(change) as unknown as z.ZodType<
  MapDiff,
  MapDiff
>;
