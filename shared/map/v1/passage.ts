import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { foreign, offset, quotedText, sha256 } from './common';

/** How surely a passage was found again after its source's text changed. Absent means exact. */
export const PASSAGE_STATUSES = ['moved', 'reworded', 'ambiguous', 'lost'] as const;

/**
 * An exact place in a source's text: a W3C TextPositionSelector (`start`, `end`, in UTF-16 code units, end exclusive)
 * and a TextQuoteSelector (`exact`, `prefix`, `suffix`) together with the hash of the text they were made from.
 */
export const passage = z.looseObject({
  id: idSchema('passages'),
  source: idSchema('sources'),
  start: offset,
  end: offset,
  exact: quotedText,
  /** Up to 32 UTF-16 units before and after the passage; fewer at the ends of the text. */
  prefix: quotedText,
  suffix: quotedText,
  textHash: sha256,
  status: z.enum(PASSAGE_STATUSES).optional(),
  foreign: foreign.optional(),
});
