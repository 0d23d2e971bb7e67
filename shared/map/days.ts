/** The first and the last day that a date of a map may mean, as ISO days that compare as text; nothing for what is no such date, or before year 0. */
export function firstDay(date: string | undefined): string | undefined {
  const parts = partsOf(date);
  return parts && `${parts.year}-${parts.month ?? '01'}-${parts.day ?? '01'}`;
}

/** The last day; see `firstDay`. */
export function lastDay(date: string | undefined): string | undefined {
  const parts = partsOf(date);
  return parts && `${parts.year}-${parts.month ?? '12'}-${parts.day ?? '31'}`;
}

/** Dates of level 1 of EDTF: those that are not sure (`?`, `~`) count as what they name. */
function partsOf(date: string | undefined): { year: string; month?: string; day?: string } | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  const [, year, month, day] = match ?? [];
  return year === undefined ? undefined : { year, ...(month && { month }), ...(day && { day }) };
}
