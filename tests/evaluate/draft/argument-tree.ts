/** Whether a segment is the central claim, or what it does to the segment that it hangs on. */
export type Duty = 'central' | 'support' | 'attack';

/** An argument as a tree over the segments of a text: one central claim, every other segment hangs on one other. */
export interface ArgumentTree {
  readonly duties: readonly Duty[];
  /** For each segment the index of the one it hangs on; -1 for the central claim. */
  readonly parents: readonly number[];
}

/** Proponent or opponent: an attack changes sides, support does not (Peldszus and Stede 2015). */
export function rolesOf({ duties, parents }: ArgumentTree): ('pro' | 'opp')[] {
  return duties.map((_, index) => {
    let attacks = 0;
    const seen = new Set<number>();
    for (let at = index; at >= 0 && !seen.has(at); at = parents[at] ?? -1) {
      seen.add(at);
      if (duties[at] === 'attack') attacks++;
    }
    return attacks % 2 === 0 ? 'pro' : 'opp';
  });
}

/** For every ordered pair of different segments whether the first hangs on the second. */
export function attachmentsOf({ parents }: ArgumentTree): boolean[] {
  return parents.flatMap((parent, from) => parents.flatMap((_, to) => (from === to ? [] : [parent === to])));
}
