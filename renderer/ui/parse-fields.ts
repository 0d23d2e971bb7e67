import type { TypedControl } from '../../shared/map/fields/field';
import { headSchema, nodeSchema } from '../../shared/map/schema';
import { fail, ok, type Result } from '../../shared/result';

/** Reads a score from 0 to 1, written `0.7`, `0,7` or `70 %`; nothing typed means none (`null`). */
export function parseScore(text: string): Result<number | null> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  const percent = /%$/.test(typed);
  const digits = (percent ? typed.slice(0, -1).trimEnd() : typed).replace(',', '.');
  const value = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) / (percent ? 100 : 1) : NaN;
  if (value >= 0 && value <= 1) return ok(value);
  return fail('field.score', 'Write a number from 0 to 1, such as 0.7 or 70 %.');
}

/** Checks a date as the map keeps it (EDTF level 0); nothing typed means none (`null`). */
export function parseDate(text: string): Result<string | null> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (!nodeSchema.shape.date.safeParse(typed).success)
    return fail('field.date', 'Write a date such as 2026-02-06, 2026-02 or 2020.');
  const [year = '', month = '01', day = '01'] = typed.replace(/[?~%]$/, '').split(/(?<=\d)-/);
  // The calendar repeats every 400 years; years near 0 mean others to Date.
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  if (Number(day) > days) return fail('field.date', 'That month has only {days} days.', undefined, { days });
  return ok(typed);
}

/** Checks a language tag; nothing typed means none (`null`). */
export function parseLanguage(text: string): Result<string | null> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (headSchema.shape.language.safeParse(typed).success) return ok(typed);
  return fail('field.language', 'Write a language tag such as en, fa or pt-BR.');
}

/** Reads names that are separated by semicolons: a comma can be part of a name ("Arendt, Hannah"). */
export function parseNames(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Names as one line, the way `parseNames` reads them. */
export function joinNames(names: readonly string[]): string {
  return names.join('; ');
}

/** What is typed into each control, as the value of the field; `null` clears it. */
export const PARSERS: Readonly<Record<TypedControl, (text: string) => Result<unknown>>> = {
  line: ok,
  lines: ok,
  names: (text) => ok(parseNames(text)),
  score: parseScore,
  date: parseDate,
  language: parseLanguage,
};

/** The value of a field as its control shows it. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return joinNames(value as string[]);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
