import { describe, expect, it } from 'vitest';
import {
  keptVersions,
  LAST_HOUR_CAP,
  LEAST_KEPT,
  overBudget,
  leastGap,
} from '../../../../shared/history/thin';

const NOW = Date.UTC(2026, 1, 6, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function every(step: number, count: number, from = NOW): number[] {
  return Array.from({ length: count }, (_, index) => from - 1 - index * step);
}

function left(times: readonly number[], now = NOW): number[] {
  const kept = keptVersions(times, now);
  return times.filter((_, index) => kept[index]);
}

describe('thinning the versions of a map', () => {
  it('keeps everything while there are few', () => {
    const times = every(100 * DAY, LEAST_KEPT);
    expect(left(times)).toEqual(times);
    expect(left([])).toEqual([]);
  });

  it('keeps all of the last hour up to a cap, then one a minute', () => {
    const few = every(MINUTE / 2, LAST_HOUR_CAP);
    expect(left(few)).toEqual(few);
    const many = every(1000, 3600);
    const kept = left(many);
    expect(kept.length).toBe(60);
    expect(kept[0]).toBe(many[0]);
  });

  it('keeps one an hour for a day, one a day for 30 days and one a week after that', () => {
    const times = every(10 * MINUTE, 6 * 24 * 100);
    const kept = left(times);
    const aged = (from: number, to: number): number =>
      kept.filter((time) => NOW - time >= from && NOW - time < to).length;
    expect(aged(0, HOUR)).toBe(6);
    expect(aged(HOUR, DAY)).toBe(23);
    expect(aged(DAY, 30 * DAY)).toBe(30); // the day that began before is in two parts
    expect(aged(30 * DAY, 100 * DAY)).toBe(11);
  });

  it('never leaves fewer than 50, the newest of what would go staying', () => {
    const times = every(1000, 500, NOW - 40 * DAY);
    const kept = left(times);
    expect(kept).toEqual(times.slice(0, LEAST_KEPT));
  });

  it('does not thin further when it is done again', () => {
    const once = left(every(5 * MINUTE, 20_000));
    expect(left(once)).toEqual(once);
  });

  it('keeps at least 50 and some of 30 days when it runs at every save of a month', () => {
    let versions: number[] = [];
    for (let time = NOW - 32 * DAY; time <= NOW; time += 7 * MINUTE)
      versions = left([...versions, time], time);
    expect(versions.length).toBeGreaterThanOrEqual(LEAST_KEPT);
    const days = new Set(versions.map((time) => Math.floor(time / DAY)));
    for (let day = 1; day <= 30; day++) expect(days).toContain(Math.floor(NOW / DAY) - day);
  });

  it('keeps what the clock says is yet to come', () => {
    expect(left([NOW + DAY])).toEqual([NOW + DAY]);
  });
});

describe('the space for all maps', () => {
  const version = (map: string, time: number, bytes = 10) => ({ map, time, bytes });

  it('drops nothing as long as all fits', () => {
    expect(overBudget([version('a', 1), version('b', 2)], 20)).toEqual([]);
  });

  it('takes the oldest of maps with more than 50 versions first', () => {
    const many = Array.from({ length: 60 }, (_, index) => version('many', 1000 + index));
    const few = Array.from({ length: 5 }, (_, index) => version('few', index));
    expect(overBudget([...few, ...many], 610)).toEqual(many.slice(0, 4));
  });

  it('goes below 50 when it must, but leaves each map its newest', () => {
    const versions = [version('a', 1), version('a', 2), version('b', 3, 1000), version('b', 4, 1000)];
    expect(overBudget(versions, 5)).toEqual([versions[0], versions[2]]);
  });
});

it('leaves no gap between the versions of a small map, and minutes between those of a large one', () => {
  expect(leastGap(999_999)).toBe(0);
  expect(leastGap(1_000_000)).toBe(15_000);
  expect(leastGap(20_000_000)).toBe(300_000);
  expect(leastGap(60_000_000)).toBe(300_000);
});
