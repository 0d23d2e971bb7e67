import { z } from 'zod';

/**
 * The input schema of an edit of some fields: each known field as in the record's schema, or `null` to clear it. Fields that are
 * not named stay as they are.
 */
export function fieldsOf<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const inner = (schema instanceof z.ZodOptional ? schema.unwrap() : schema) as z.ZodType;
      return [key, inner.nullable().optional()];
    }),
  ) as unknown as { [K in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[K]>> };
  return z.strictObject(fields);
}

/** A record with some fields set and those that are `null` taken out. */
export function withFields<R extends object>(record: R, fields: object): R {
  const next = { ...record } as Record<string, unknown>;
  // The canonical form leaves out what is undefined.
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) next[key] = value ?? undefined;
  return next as R;
}

/** Fields that a person types into, letter by letter. */
const TYPED_FIELDS = new Set([
  'text',
  'title',
  'note',
  'description',
  'speaker',
  'scheme',
  'publisher',
  'origin',
  'url',
  'handling',
]);

/** A merge key for an edit of one typed field, so that typing becomes one step; none for a choice or for several fields. */
export function typingKey(command: string, id: string, fields: object): string | undefined {
  const [name, another] = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [key],
  );
  if (name === undefined || another !== undefined || !TYPED_FIELDS.has(name)) return undefined;
  return `${command}:${id}:${name}`;
}

/** The name of the field for the undo list, when one is set ("Edit note"); else `many`. */
export function fieldWord(fields: object, many: string): string {
  const [name, another] = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [key],
  );
  return name === undefined || another !== undefined ? many : (FIELD_WORDS[name] ?? name);
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  base: 'base score',
  url: 'address',
  published: 'date',
  accessed: 'date of access',
  reliability: 'grade',
  credibility: 'grade',
  critical: 'critical questions',
  baseScores: 'base scores',
  origin: 'shared origin',
  rejected: 'rejections',
};
