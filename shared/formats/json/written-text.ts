import { z } from 'zod';

/** What a value says where a text belongs: a text, or what some programs write for one that looks like a number or a yes or no. */
export function writtenText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The same as a field of a schema: nothing where it is anything else. */
export const writtenTextField = z.unknown().transform(writtenText).optional();
