import { MONTHS } from './months.data';

const MONTH_OF = new Map(
  MONTHS.flatMap(({ names, short }, index) =>
    `${names} ${short}`.split(' ').map((name) => [plain(name), String(index + 1)] as const),
  ),
);

/**
 * A date as files write it, as the map keeps it: `2026-02-06T10:00:00Z`, `6 February 2026`, `February 6, 2026`, `2026/2/6`, `2026-02`,
 * `D:20260206`, `06.02.2026`, also `6. Februar 2026` or `6 de febrero de 2026`, in the languages that it knows months of. The day is the one that is written, in whatever time zone.
 * @returns `2026-02-06`, `2026-02` or `2020`; nothing for what is no date of the years 1000 to 2999
 */
export function dateOf(written: string | undefined | null): string | undefined {
  const text = written?.trim().slice(0, 200) ?? '';
  const packed = /^(?:D:)?([12]\d{3})(\d{2})(\d{2})/.exec(text);
  if (packed) return joined(packed[1], packed[2], packed[3]);
  const iso = /^(?:D:)?([12]\d{3})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text);
  if (iso) return joined(iso[1], iso[2], iso[3]);
  const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3})(?!\d|\.\d)/.exec(text);
  if (dotted) return joined(dotted[3], dotted[2], dotted[1]);
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[ºª°])?\.?\s{1,9}(?:de\s|d['’]\s?)?(\p{L}{3,10})\.?,?\s{1,9}(?:del?\s)?([12]\d{3})(?!\d)/u.exec(
      text,
    );
  if (dayFirst) return joined(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst =
    /(?<!\p{L})(\p{L}{3,10})\.?\s{1,9}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,9}([12]\d{3})(?!\d)/u.exec(text);
  if (monthFirst) return joined(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const monthOnly = /(?<!\p{L})(\p{L}{3,10})\.?,?\s{1,9}(?:del?\s)?([12]\d{3})(?!\d)/u.exec(text);
  return monthOnly ? joined(monthOnly[2], monthOf(monthOnly[1])) : undefined;
}

/** The number of a month, by its name or its first letters; `0` when it is none. */
function monthOf(word = ''): string {
  return MONTH_OF.get(plain(word)) ?? '0';
}

/** A word in small letters, without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
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
