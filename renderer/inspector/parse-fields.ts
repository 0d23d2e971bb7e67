import { headSchema, nodeSchema, type Node } from '../../shared/map/schema';
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
  if (Number(day) > days) return fail('field.date', `That month has only ${days} days.`);
  return ok(typed);
}

/** Checks a language tag; nothing typed means none (`null`). */
export function parseLanguage(text: string): Result<string | null> {
  const typed = text.trim();
  if (typed === '') return ok(null);
  if (headSchema.shape.language.safeParse(typed).success) return ok(typed);
  return fail('field.language', 'Write a language tag such as en, fa or pt-BR.');
}

/** Reads a grade of credibility out of a choice; nothing chosen means none (`null`). */
export function parseCredibility(text: string): Node['credibility'] | null {
  const value = Number(text);
  return value >= 1 && value <= 6 ? value : null;
}
