import { z } from 'zod';
import { PART_NAMES } from '../share/parts';
import { fileHandle, mapHandle } from './handles';

/** Copies of maps that are handed on. */
export const SHARE_CALLS = {
  /** Writes a copy of an open map without what is marked above a label and without some parts. The map stays as it is, and where it is. */
  'share.write': {
    input: z.object({
      map: mapHandle,
      file: fileHandle,
      clear: z.string().optional(),
      without: z.array(z.enum(PART_NAMES)),
    }),
    output: z.object({ fileName: z.string() }),
  },
} as const;
