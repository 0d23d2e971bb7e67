import type { CslDate } from '../../citations/csl-item';
import { dateOfParts } from '../../citations/dates';

/** A date of RIS: `2014/05/06/spring`, of which parts may be empty, `2014`, or in words. */
export function dateOfRis(text: string): CslDate | undefined {
  const value = text.trim();
  if (value === '') return undefined;
  const [, year, month = '', day = '', other = ''] =
    /^(-?\d{1,4})(?:[/.-](\d{0,2}))?(?:[/.-](\d{0,2}))?(?:\/(.*))?$/s.exec(value) ?? [];
  if (year === undefined) return value.replaceAll('/', '') === '' ? undefined : { raw: value };
  const parts = [year, ...(month === '' ? [] : [month, ...(day === '' ? [] : [day])])].map(Number);
  const [whole] = parts;
  const known = dateOfParts(parts) === undefined ? [whole ?? 0] : parts;
  const season = ['spring', 'summer', 'autumn', 'winter'].indexOf(other.trim().toLowerCase()) + 1;
  const circa = /^(?:circa|ca\.?|c\.)$/i.test(other.trim());
  const rest =
    season === 0 && !circa && other.trim() !== '' ? { literal: `${value.replace(/\/+/g, ' ').trim()}` } : {};
  return { 'date-parts': [known], ...(season > 0 && { season }), ...(circa && { circa: true }), ...rest };
}

/** A date as RIS has it: all four places, of which some may be empty. */
export function risOfDate(date: CslDate): string {
  const [from] = date['date-parts'] ?? [];
  if (!from || dateOfParts(from) === undefined) return date.literal ?? date.raw ?? '';
  const [year = 0, month, day] = from;
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const season =
    date.season === undefined ? undefined : ['spring', 'summer', 'autumn', 'winter'][date.season - 1];
  return [dateOfParts([year]) ?? '', two(month), two(day), season ?? (date.circa ? 'circa' : '')].join('/');
}
