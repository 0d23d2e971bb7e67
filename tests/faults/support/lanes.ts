import type { Run, Tally } from '../scenario';

/**
 * Tries cases side by side, in so many lanes, each one case after the other, and counts what comes of them.
 * @param once tries the case of a number below `count`; gives what is wrong, if anything
 */
export async function inLanes(
  { run, tally, lanes, count }: { run: Run; tally: Tally; lanes: number; count: number },
  once: (number: number) => Promise<string | undefined>,
): Promise<void> {
  const lane = async (first: number): Promise<void> => {
    for (let number = first; number < count; number += lanes) {
      tally.count(await once(number));
      run.progress(tally.tried, count);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
}
