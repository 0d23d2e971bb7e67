import type { World } from './world';

/**
 * How often each thing happens beside the others. A schedule does some of them more often and some not at all: one in which everything happens comes to few
 * of the states in which a thing goes wrong (swarm testing; Groce and others, 2012).
 */
const OFTEN = {
  ...{ edits: 40, saves: 22, answers: 14, takesOver: 20, cuts: 4, closes: 4, reconnects: 40 },
  ...{ starts: 10, opens: 4, recovers: 20, kills: 8, suspends: 6, resumes: 8, waits: 8 },
  ...{ dataFills: 4, mapsFill: 2, room: 6, outside: 3 },
};
export type Happening = keyof typeof OFTEN;
const FACTORS = [0, 0.3, 1, 1, 4];

/** How often each happens in one schedule. */
export type Often = ReadonlyMap<Happening, number>;

export function drawOften(world: World): Often {
  return new Map(
    Object.entries(OFTEN).map(([what, often]) => [what as Happening, often * (world.pick(FACTORS) ?? 1)]),
  );
}

/** One of what is possible now; nothing where none of it happens in this schedule. */
export function pickByOften<T extends { what: Happening }>(
  world: World,
  often: Often,
  possible: readonly T[],
): T | undefined {
  const shares = possible.map((one) => ({ one, share: often.get(one.what) ?? 0 }));
  let left = world.random() * shares.reduce((sum, { share }) => sum + share, 0);
  return shares.find(({ share }) => (left -= share) < 0)?.one;
}
