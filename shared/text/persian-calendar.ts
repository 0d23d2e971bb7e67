const DAY = 86_400_000; // ms

let monthForm: Intl.DateTimeFormat | undefined;

/** The number of a month of the Persian calendar, from 1, by its name in Persian; nothing for what is none. */
export function persianMonthNamed(word: string): number | undefined {
  monthForm ??= new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
  // The sixth of each month of a year, near enough.
  for (let month = 1; month <= 12; month++)
    if (monthForm.format(Date.UTC(2025, 2 + month, 5)).replaceAll('ي', 'ی') === word.replaceAll('ي', 'ی'))
      return month;
  return undefined;
}

/** A day of the Persian calendar as one of ours, `[year, month, day]`; nothing for one that its month does not have. */
export function dayOfPersian(
  year: number,
  month: number,
  day: number,
): readonly [year: number, month: number, day: number] | undefined {
  const form = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const sinceNewYear = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  // The year begins on 20, 21 or 22 March.
  for (const start of [20, 21, 22]) {
    const date = new Date(Date.UTC(year + 621, 2, start) + sinceNewYear * DAY);
    const of = Object.fromEntries(form.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    if ((of['year'] ?? of['relatedYear']) === year && of['month'] === month && of['day'] === day)
      return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  }
  return undefined;
}
