import { z } from 'zod';
import { idSchema } from '../../id-schema';
import {
  date,
  foreign,
  handling,
  language,
  markdown,
  moment,
  offset,
  plainText,
  sha256,
  sourceText,
} from './common';

export const SOURCE_KINDS = ['article', 'report', 'interview', 'dataset', 'book', 'other'] as const;

/** Reliability of a source in the Admiralty code: A completely reliable to E unreliable, F cannot be judged. */
export const RELIABILITY_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** A text that passages are anchored in. The text is kept in the map, so that a map needs nothing beside itself. */
export const source = z.looseObject({
  id: idSchema('sources'),
  kind: z.enum(SOURCE_KINDS),
  title: plainText,
  authors: z.array(plainText),
  publisher: plainText.optional(),
  published: date.optional(),
  accessed: date.optional(),
  /** Kept as text; only http, https and mailto can ever be opened, and only after a question. */
  url: plainText.optional(),
  language: language.optional(),
  reliability: z.enum(RELIABILITY_GRADES).optional(),
  /** A label that sources share which draw on the same origin (one wire story, five articles). */
  origin: plainText.optional(),
  text: sourceText,
  /** SHA-256 of the text's UTF-8. */
  textHash: sha256,
  /** Ranges that are not the author's own voice, such as readers' comments. */
  voices: z.array(z.looseObject({ start: offset, end: offset, who: plainText })).optional(),
  /** Where pages begin and what they are called. */
  pages: z.array(z.looseObject({ start: offset, label: plainText })).optional(),
  /** Earlier texts of this source, kept until removed. */
  versions: z.array(z.looseObject({ text: sourceText, textHash: sha256, replaced: moment })).optional(),
  /** Draft proposals that a person has turned down, so that they are not made again. */
  rejected: z.array(z.looseObject({ start: offset, end: offset, kind: plainText })).optional(),
  handling: handling.optional(),
  note: markdown.optional(),
  foreign: foreign.optional(),
});
