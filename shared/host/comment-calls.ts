import { z } from 'zod';
import { idSchema } from '../id-schema';
import { mapHandle } from './handles';

const ids = z.array(idSchema('comments'));

/** What this person has read of the comments of maps: kept on this machine, never in a map. */
export const COMMENT_CALLS = {
  'comments.read': { input: z.object({ map: mapHandle }), output: z.object({ ids }) },
  /** Adds to what has been read. */
  'comments.markRead': { input: z.object({ map: mapHandle, ids }), output: z.object({}) },
} as const;
