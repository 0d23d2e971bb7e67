import { t } from '../../shared/words/words';
import { weekdayWords } from '../ui/dates';

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
  if (ago === 0) return t('Today');
  if (ago === 1) return t('Yesterday');
  return weekdayWords(date);
}
