import type { z } from 'zod';
import type { TableName } from './arg-map';
import {
  commentSchema,
  confirmationSchema,
  conflictSchema,
  groupSchema,
  linkSchema,
  nodeSchema,
  passageSchema,
  placeSchema,
  ratingSchema,
  sourceSchema,
  stepSchema,
  viewSchema,
} from './schema';

/** The schema of each table's records. */
export const TABLE_SCHEMAS: Record<TableName, z.ZodType> = {
  sources: sourceSchema,
  passages: passageSchema,
  nodes: nodeSchema,
  places: placeSchema,
  links: linkSchema,
  groups: groupSchema,
  steps: stepSchema,
  views: viewSchema,
  comments: commentSchema,
  ratings: ratingSchema,
  confirmed: confirmationSchema,
  conflicts: conflictSchema,
};
