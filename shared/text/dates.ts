const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as files write it, as the map keeps it: `2026-02-06T10:00:00Z`, `6 February 2026`, `February 6, 2026`, `2026-02`, `D:20260206`.
 * @returns `2026-02-06`, `2026-02` or `2020`; nothing for what is no date of the years 1000 to 2999
 */
export function dateOf(written: string | undefined | null): string | undefined {
  const text = written?.trim() ?? '';
  const iso = /^(?:D:)?([12]\d{3})(?:[-/]?(0[1-9]|1[0-2])(?:[-/]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(text);
  if (iso || /^D:\d{8}/.test(text))
    return joined(iso?.[1] ?? text.slice(2, 6), iso?.[2] ?? text.slice(6, 8), iso?.[3] ?? text.slice(8, 10));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,9})\.?,?\s+([12]\d{3})\b/u.exec(text);
  if (dayFirst) return fromWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /\b(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+([12]\d{3})\b/u.exec(text);
  if (monthFirst) return fromWords(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = /\b(\p{L}{3,9})\s+([12]\d{3})\b/u.exec(text);
  return monthOnly ? fromWords(monthOnly[2], monthOnly[1], undefined) : undefined;
}

function fromWords(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const index = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : joined(year, String(index + 1).padStart(2, '0'), day?.padStart(2, '0'));
}

function joined(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined && part !== '');
  if (day !== undefined && day !== '' && (Number(day) < 1 || Number(day) > 31)) return undefined;
  return parts.length > 0 ? parts.join('-') : undefined;
}
