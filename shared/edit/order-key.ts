import { generateKeyBetween } from 'fractional-indexing';

/**
 * An order key after all that are there. Two people who add at the same place get different keys (jitter), so that their records keep
 * apart when their maps are merged.
 * @param salt a fresh id: its characters choose among the keys that would do
 */
export function orderKeyAfter(keys: Iterable<string>, salt: string): string {
  let last: string | null = null;
  for (const key of keys) if (last === null || key > last) last = key;
  return orderKeyBetween(last, null, salt) ?? `${last ?? ''}V`; // a key that another program wrote in its own way
}

/**
 * An order key between two others, so that a record can be put there without touching its neighbours (fractional indexing, David
 * Greenspan 2017). `null` is the start or the end.
 * @param salt a fresh id: its last twelve characters choose among 4,096 keys
 * @returns nothing when there is no room: the keys are the same, the wrong way round, or not of this kind
 */
export function orderKeyBetween(
  after: string | null,
  before: string | null,
  salt: string,
): string | undefined {
  if (after !== null && before !== null && after >= before) return undefined; // the library would swap them
  try {
    let [low, high] = [after, before];
    let key = generateKeyBetween(low, high);
    for (const character of salt.slice(-12)) {
      if (character.charCodeAt(0) % 2 === 1) low = key;
      else high = key;
      key = generateKeyBetween(low, high);
    }
    return key;
  } catch {
    return undefined;
  }
}
