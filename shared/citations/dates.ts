import { dateOf as dateInWords } from '../text/dates';
import type { CslDate } from './csl-item';

const two = (value: number): string => String(value).padStart(2, '0');

/** Year, month and day as the map and EDTF have them: `2026-02-06`, `-0043`; nothing for what no calendar has. */
export function dateOfParts([year, month, day]: readonly number[]): string | undefined {
  if (year === undefined || Math.abs(year) > 9999) return undefined;
  const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (month === undefined) return written;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${written}-${two(month)}`;
  return day >= 1 && day <= lastDay(year, month) ? `${written}-${two(month)}-${two(day)}` : undefined;
}

/** The parts of a date that is written so; nothing for what is none. */
export function partsOfDate(date: string): number[] | undefined {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return dateOfParts(parts) === undefined ? undefined : parts;
}

/** A date of CSL-JSON as the map keeps dates; of a stretch its beginning. Nothing where it names no year. */
export function mapDate(date: CslDate | undefined): string | undefined {
  if (!date) return undefined;
  const [from] = date['date-parts'] ?? [];
  // Of a day that no calendar has, the year still stands.
  const plain = from
    ? (dateOfParts(from.slice(0, 3)) ?? dateOfParts(from.slice(0, 1)))
    : dateInWords(date.raw ?? date.literal);
  return plain === undefined ? undefined : `${plain}${date.circa ? '~' : ''}`;
}

/** A date of the map as CSL-JSON has it. */
export function cslDate(date: string): CslDate {
  const parts = partsOfDate(date.replace(/[?~%]$/, ''));
  return parts ? { 'date-parts': [parts], ...(/[?~%]$/.test(date) && { circa: true }) } : { literal: date };
}

function lastDay(year: number, month: number): number {
  // The calendar repeats every 400 years; years near 0 mean others to Date.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
