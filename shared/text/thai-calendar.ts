/** Years of the Buddhist era before those of ours. */
const AHEAD = 543;
/** “6 ก.พ. 2569”, “6 กุมภาพันธ์ พ.ศ. 2569”, and with the year of the common era. */
const DAY =
  /(?<!\d)(\d{1,2})\s{0,3}([\u0e01-\u0e4e][\u0e01-\u0e4e.]{2,11}?)\s{0,3}(?:[พค]\.?ศ\.?\s{0,3})?(\d{4})(?!\d)/u;

let months: readonly string[] | undefined;

/** A day as Thais write it, as one of our calendar, `[year, month, day]` in figures; nothing where there is none. */
export function thaiDayIn(text: string): readonly [year: string, month: string, day: string] | undefined {
  const [, day, name = '', written] = DAY.exec(text) ?? [];
  if (day === undefined) return undefined;
  months ??= ['long', 'short'].flatMap((length) => {
    const form = new Intl.DateTimeFormat('th', { month: length as 'long' | 'short', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => form.format(Date.UTC(2026, month, 6)));
  });
  const place = months.findIndex((month) => month === name);
  const year = Number(written);
  if (place < 0) return undefined;
  return [String(year > 2400 ? year - AHEAD : year), String((place % 12) + 1), day];
}
