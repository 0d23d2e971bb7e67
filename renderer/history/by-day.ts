const DAY = 24 * 60 * 60_000;

/** What was taken on one day. */
export interface Day<T> {
  /** "Today", "Yesterday", "Friday, 6 February 2026". */
  readonly heading: string;
  readonly items: readonly T[];
}

/**
 * Groups what has a time by the days of this machine's calendar; the order stays.
 * @param now the day that is today
 */
export function byDay<T extends { readonly taken: string }>(items: readonly T[], now: Date): Day<T>[] {
  const days: { key: string; heading: string; items: T[] }[] = [];
  for (const item of items) {
    const date = new Date(item.taken);
    const key = date.toDateString();
    const last = days.at(-1);
    if (last?.key === key) last.items.push(item);
    else days.push({ key, heading: dayWords(date, now), items: [item] });
  }
  return days;
}

function dayWords(date: Date, now: Date): string {
  const noon = (day: Date): number => new Date(day).setHours(12, 0, 0, 0);
  const ago = Math.round((noon(now) - noon(date)) / DAY);
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  return `${date.toLocaleDateString('en-GB', { weekday: 'long' })}, ${dateWords(date)}`;
}

function dateWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "14:02", of this machine's clock. */
export function timeWords(taken: string): string {
  return new Date(taken).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** "6 February 2026, 14:02": a moment by which a version is called. */
export function momentWords(taken: string): string {
  return `${dateWords(new Date(taken))}, ${timeWords(taken)}`;
}
