import type { CslDate } from '../../citations/csl-item';
import { dateOfParts } from '../../citations/dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** EDTF has spring as month 21; CSL-JSON as season 1. */
const BEFORE_SPRING = 20;

/** A date of BibLaTeX (EDTF): `2020-05-06`, `2020/2021`, `2020~`, `2020-21` for a spring; what is none stays as it is written. */
export function dateOfEdtf(text: string): CslDate | undefined {
  if (text === '') return undefined;
  const [from = '', to = ''] = text.split('/').map((part) => part.trim());
  const [start, end] = [partsOf(from), partsOf(to)];
  const isWhole = start !== undefined && (end !== undefined || to === '' || to === '..');
  if (!isWhole || text.split('/').length > 2) return { literal: text };
  const season = start[1] !== undefined && start[1] > BEFORE_SPRING ? start[1] - BEFORE_SPRING : undefined;
  const parts = season === undefined ? [start, ...(end ? [end] : [])] : [start.slice(0, 1)];
  return {
    'date-parts': parts,
    ...(season !== undefined && { season }),
    ...(/[?~%]$/.test(from) && { circa: true }),
  };
}

function partsOf(text: string): number[] | undefined {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const isSeason = parts.length === 2 && Number(month) > BEFORE_SPRING && Number(month) <= BEFORE_SPRING + 4;
  return isSeason || dateOfParts(parts) !== undefined ? parts : undefined;
}

/** The date of the fields `year`, `month` and `day`, where a month can hold its day, too (`may # "~6"`). */
export function dateOfYear(year: string, month: string, day: string): CslDate | undefined {
  if (year === '') return month === '' ? undefined : { literal: month };
  if (!/^-?\d{1,4}$/.test(year)) return { literal: [month, year].filter(Boolean).join(' ') };
  const named = MONTHS.findIndex((name) => month.toLowerCase().includes(name)) + 1;
  const number = named > 0 ? named : Number(/^\d{1,2}$/.exec(month)?.[0] ?? 0);
  const days = Number(/\d{1,2}/.exec(day || (named > 0 ? month : ''))?.[0] ?? 0);
  const parts = [Number(year), ...(number > 0 ? [number, ...(days > 0 ? [days] : [])] : [])];
  if (dateOfParts(parts) !== undefined && (number > 0 || month === '')) return { 'date-parts': [parts] };
  return { 'date-parts': [parts.slice(0, 1)] };
}

/** A date as BibLaTeX has it; nothing for one that it has no form for. */
export function edtfOf(date: CslDate): string | undefined {
  const [from, to] = date['date-parts'] ?? [];
  if (!from) return undefined;
  const season = from.length === 1 && date.season !== undefined ? `-${BEFORE_SPRING + date.season}` : '';
  const [start, end] = [dateOfParts(from), to && dateOfParts(to)];
  if (start === undefined || (to && end === undefined)) return undefined;
  return `${start}${season}${date.circa ? '~' : ''}${end === undefined ? '' : `/${end}`}`;
}
