import { expect, it } from 'vitest';
import { byDay } from '../../../../renderer/history/by-day';

const at = (day: number, hour: number, minute = 0): { taken: string } => ({
  taken: new Date(2026, 1, day, hour, minute).toISOString(),
});

it('groups by the days of this machine, in words', () => {
  const now = new Date(2026, 1, 6, 0, 30);
  const days = byDay([at(6, 0), at(5, 23, 59), at(5, 0), at(4, 23)], now);
  expect(days.map(({ heading, items }) => [heading, items.length])).toEqual([
    ['Today', 1],
    ['Yesterday', 2],
    ['Wednesday, 4 February 2026', 1],
  ]);
  expect(byDay([], now)).toEqual([]);
});
