const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Of versions younger than `age` (ms) the newest of each `span` (ms) is kept; the first row that fits holds. */
const STEPS = [
  { age: HOUR, span: MINUTE },
  { age: DAY, span: HOUR },
  { age: 30 * DAY, span: DAY },
  { age: Infinity, span: 7 * DAY },
] as const;

/** All of the last hour are kept until there are more than this. */
export const LAST_HOUR_CAP = 60;

/** A map's versions never become fewer than this by thinning; only the space for all maps can take more. */
export const LEAST_KEPT = 50;

/**
 * Which versions of a map stay: all of the last hour up to a cap (then one a minute), one an hour for a day, one a day for 30 days, one a
 * week after that, and the newest of the rest as long as there are fewer than 50. Spans are those of the clock and not counted from now, so that
 * thinning again does not thin further.
 * @param times when the versions were taken, in ms, in any order
 * @param now in ms
 * @returns for each time whether its version stays
 */
export function keptVersions(times: readonly number[], now: number): boolean[] {
  const newestFirst = [...times.keys()].sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || b - a);
  const kept = times.map(() => false);
  const inLastHour = times.filter((time) => now - time < HOUR).length;
  const taken = new Set<string>();
  let count = 0;
  for (const index of newestFirst) {
    const time = times[index] ?? 0;
    const age = now - time;
    const { span } = STEPS.find((step) => age < step.age) ?? STEPS[3];
    const slot = `${span} ${Math.floor(time / span)}`;
    const isFree = !taken.has(slot) || (age < HOUR && inLastHour <= LAST_HOUR_CAP);
    taken.add(slot);
    if (!isFree) continue;
    kept[index] = true;
    count++;
  }
  for (const index of newestFirst) {
    if (count >= LEAST_KEPT) break;
    if (kept[index]) continue;
    kept[index] = true;
    count++;
  }
  return kept;
}

const LARGE = 1_000_000; // bytes
const GAP_PER_LARGE = 15_000; // ms
const LONGEST_GAP = 5 * MINUTE;

/**
 * How long after a version of a map the next one is taken at the earliest when the map saves itself: a small one has no gap, one of 1 MB waits
 * 15 s, one of 20 MB and more 5 minutes. So the disk writes little more for the versions of a large map than for those of a small one.
 * @param bytes of the map's text
 * @returns ms
 */
export function leastGap(bytes: number): number {
  return bytes < LARGE ? 0 : Math.min(LONGEST_GAP, (bytes / LARGE) * GAP_PER_LARGE);
}

/** A version as the space for all maps counts it; `time` in ms. */
export interface SizedVersion {
  readonly map: string;
  readonly time: number;
  readonly bytes: number;
}

/**
 * What must go so that the versions of all maps fit into a space: the oldest of any map first, those of maps that have more than 50 before the
 * others; the newest of each map stays whatever it takes.
 * @param limit in bytes
 * @returns the versions to drop
 */
export function overBudget<Version extends SizedVersion>(
  versions: readonly Version[],
  limit: number,
): Version[] {
  let over = versions.reduce((sum, { bytes }) => sum + bytes, 0) - limit;
  if (over <= 0) return [];
  const oldestFirst = [...versions].sort((a, b) => a.time - b.time);
  const left = new Map<string, number>();
  for (const { map } of versions) left.set(map, (left.get(map) ?? 0) + 1);
  const dropped = new Set<Version>();
  for (const least of [LEAST_KEPT, 1]) {
    for (const version of oldestFirst) {
      const count = left.get(version.map) ?? 0;
      if (over <= 0 || count <= least || dropped.has(version)) continue;
      dropped.add(version);
      left.set(version.map, count - 1);
      over -= version.bytes;
    }
  }
  return [...dropped];
}
