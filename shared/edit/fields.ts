import { z } from 'zod';
import { toPlainText } from '../text/plain';

/**
 * The input schema of an edit of some fields: each known field as in the record's schema, or `null` to clear it. Fields that are
 * not named stay as they are.
 */
export function fieldsOf<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
      return [key, z.preprocess(plain, z.union([inner as z.ZodType, z.null()])).optional()];
    }),
  ) as unknown as { [K in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[K]>> };
  return z.strictObject(fields);
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? toPlainText(value) : value;
}

/** A record with some fields set and those that are `null` taken out. */
export function withFields<R extends object>(record: R, fields: object): R {
  const next = { ...record } as Record<string, unknown>;
  for (const [key, value] of Object.entries(fields)) {
    if (value === null) delete next[key];
    else if (value !== undefined) next[key] = value;
  }
  return next as R;
}

/** A merge key for an edit of one text field, so that typing becomes one step; none for anything else. */
export function typingKey(command: string, id: string, fields: object): string | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  const [entry] = entries;
  return entries.length === 1 && entry && typeof entry[1] === 'string'
    ? `${command}:${id}:${entry[0]}`
    : undefined;
}
