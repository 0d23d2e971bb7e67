import { monthNamed } from './months';
import { dayOfPersian, persianMonthNamed } from './persian-calendar';
import { thaiDayIn } from './thai-calendar';

const YEAR = '([12]\\d{3})';
/** A word that may be a month; some are two words. Arabic has two names for each, and writes them side by side. */
const MONTH = '(\\p{L}[\\p{L}\\p{M}]{1,14}(?:\\s(?:الثاني|الأول))?)(?:\\s?\\/\\s?\\p{L}[\\p{L} ]{1,20})?';
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[ºª°])?(\\.?)\\s{1,9}(?:de\\s|d['’]\\s?)?${MONTH}[.׳']?[,،]?\\s{1,9}(?:del?\\s)?${YEAR}(?!\\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${MONTH}\\.?\\s{1,9}(\\d{1,2})(?:st|nd|rd|th)?[,،]?\\s{1,9}${YEAR}(?!\\d)`,
  'u',
);
const MONTH_ONLY = new RegExp(`(?<!\\p{L})${MONTH}\\.?[,،]?\\s{1,9}(?:del?\\s)?${YEAR}(?!\\d)`, 'u');
/** Hungarian “2026. február 6.”, Lithuanian “2026 m. vasario 6 d.”, Latvian “2026. gada 6. februāris”. */
const YEAR_FIRST = new RegExp(
  `^${YEAR}\\.?\\s(?:m\\.\\s|gada\\s)?(?:(\\d{1,2})\\.\\s)?${MONTH}\\.?(?:\\s(\\d{1,2})(?!\\d))?`,
  'u',
);
/** “2026年2月6日”, “2026년 2월 6일”, “2026. 2. 6.” */
const EAST_ASIAN =
  /(?<!\d)([12]\d{3})\s?(?:[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?|\.\s(\d{1,2})\.\s(\d{1,2})(?!\d))/u;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?([12]\d{3})(?!\d)/iu;
/** The first of the ten figures of a script. */
const NOUGHTS = ['٠', '۰', '०', '০', '๐', '０'];
const PERSIAN = /(?<!\d)(1[34]\d{2})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;

/**
 * A date as files write it, as the map keeps it: `2026-02-06T10:00:00Z`, `6 February 2026`, `February 6, 2026`, `2026/2/6`, `2026-02`,
 * `D:20260206`, `06.02.2026`, also `6. Februar 2026`, `6 февраля 2026 г.` or `2026年2月6日`, in the
 * languages that it knows months of, of the Persian calendar and of the Thai one. The day is the one that is written, in whatever time zone.
 * @returns `2026-02-06`, `2026-02` or `2020`; nothing for what is no date of the years 1000 to 2999
 */
export function dateOf(written: string | undefined | null): string | undefined {
  const raw = written?.trim().slice(0, 200) ?? '';
  const text = withPlainFigures(raw);
  const persian = persianIn(text, text !== raw);
  if (persian !== undefined) return persian;
  const thai = thaiDayIn(text);
  if (thai) return joined(...thai);
  const packed = /^(?:D:)?([12]\d{3})(\d{2})(\d{2})/.exec(text);
  if (packed) return joined(packed[1], packed[2], packed[3]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst && monthNamed(yearFirst[3] ?? '') !== undefined)
    return joined(yearFirst[1], monthOf(yearFirst[3]), yearFirst[2] ?? yearFirst[4]);
  const eastAsian = EAST_ASIAN.exec(text);
  if (eastAsian) return joined(eastAsian[1], eastAsian[2] ?? eastAsian[4], eastAsian[3] ?? eastAsian[5]);
  const iso = /^(?:D:)?([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text);
  if (iso) return joined(iso[1], iso[2], iso[3]);
  const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3})(?!\d|\.\d)/.exec(text);
  if (dotted) return joined(dotted[3], dotted[2], dotted[1]);
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese) return joined(vietnamese[3], vietnamese[2], vietnamese[1]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return joined(dayFirst[4], monthOf(dayFirst[3], dayFirst[2] !== ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return joined(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly ? joined(monthOnly[2], monthOf(monthOnly[1])) : undefined;
}

/** A day of the Persian calendar: with its month’s name, or in figures of Persian, in which no one writes days of so long ago. */
function persianIn(text: string, hasOwnFigures: boolean): string | undefined {
  const named = DAY_FIRST.exec(text);
  const month = named && /^1[34]/.test(named[4] ?? '') ? persianMonthNamed(named[3] ?? '') : undefined;
  const [, year, inFigures, last] = (hasOwnFigures && PERSIAN.exec(text)) || [];
  const day =
    named && month !== undefined
      ? dayOfPersian(Number(named[4]), month, Number(named[1]))
      : year === undefined
        ? undefined
        : dayOfPersian(Number(year), Number(inFigures), Number(last));
  return day && joined(...(day.map(String) as [string, string, string]));
}

/** A text with the figures of all scripts as those of ours. */
function withPlainFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu, (figure) => {
    const code = figure.charCodeAt(0);
    const nought = NOUGHTS.map((sign) => sign.charCodeAt(0)).find((zero) => code >= zero && code < zero + 10);
    return String(code - (nought ?? code));
  });
}

/** The number of a month, by its name or its first letters; `0` when it is none. */
function monthOf(word = '', isDotted?: boolean): string {
  return String(monthNamed(word, false, isDotted) ?? 0);
}

function joined(year = '', month?: string, day?: string): string | undefined {
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (day === undefined) return `${year}-${two(m)}`;
  const d = Number(day);
  return d >= 1 && d <= lastDay(Number(year), m) ? `${year}-${two(m)}-${two(d)}` : undefined;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
