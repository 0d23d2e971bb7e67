import { z } from 'zod';

/** Lengths in UTF-16 code units, counts in records, px for coordinates. Read by the parser and by the commands. */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  records: 1_000_000,
  depth: 32,
  fieldLength: 1024 * 1024,
  sourceTextLength: 16 * 1024 * 1024,
  coordinate: 10_000_000,
} as const;

const NUL = '\u0000';

function hasPlainLineEnds(value: string): boolean {
  return !value.includes('\r') && !value.includes(NUL) && !value.startsWith('\uFEFF');
}

/** Text as the file keeps it: LF line ends, no byte order mark, no NUL, otherwise as it came. */
export const plainText = z
  .string()
  .max(LIMITS.fieldLength, 'a text field may hold at most 1 MiB')
  .refine(hasPlainLineEnds, 'text must have LF line ends, no byte order mark and no NUL');

/** A stretch of a source's text, word for word: it may begin with U+FEFF, which inside a text is no byte order mark. */
export const quotedText = z
  .string()
  .max(LIMITS.fieldLength, 'a text field may hold at most 1 MiB')
  .refine((value) => hasPlainLineEnds(`.${value}`), 'text must have LF line ends and no NUL');

/** CommonMark without HTML, rendered inert. */
export const markdown = plainText;

export const sourceText = z
  .string()
  .max(LIMITS.sourceTextLength, 'the text of a source may hold at most 16 MiB')
  .refine(hasPlainLineEnds, 'text must have LF line ends, no byte order mark and no NUL');

/** EDTF level 0 as far as ISO 8601 goes, with the level 1 marks for uncertain and approximate: `2026-02-06`, `2026-02`, `2020?`. */
export const date = z
  .string()
  .regex(
    /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?$/,
    'expected a date such as 2026-02-06, 2026-02 or 2020',
  );

/** A moment in UTC: `2026-02-06T12:00:00Z`. */
export const moment = z.iso.datetime({ message: 'expected a time in UTC such as 2026-02-06T12:00:00Z' });

export const coordinate = z
  .number()
  .int('positions are whole pixels')
  .min(-LIMITS.coordinate)
  .max(LIMITS.coordinate);

/** A UTF-16 offset into a source's text. */
export const offset = z.number().int().nonnegative();

export const unitInterval = z.number().min(0).max(1);

/** A fractional index: records are ordered by it as plain text, ties by id. */
export const orderKey = z.string().min(1).max(1000);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash in lower-case hexadecimal');

/** BCP 47, such as `en` or `fa-IR`. */
export const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as en or fa-IR');

/** Traffic Light Protocol or a house's own label. */
export const handling = plainText;

/**
 * What another tool's file said that a map has no field for, by the id of its format (`shared/formats`): kept so that the file can go out again
 * as it came in.
 */
export const foreign = z.looseObject({});
