import { createIdMaker, type NewId } from '../../shared/ids';

/** Random numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger 2017). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An id maker that gives the same ids for the same seed. */
export function seededIds(seed = 1): NewId {
  const random = seededRandom(seed);
  return createIdMaker((count) => Uint8Array.from({ length: count }, () => random() * 256));
}
