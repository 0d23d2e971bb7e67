import { generateKeyBetween } from 'fractional-indexing';

/**
 * An order key after all that are there (fractional indexing, David Greenspan 2017): records can be put between others later without
 * touching them. People who add at the same place get the same key; ids then decide.
 */
export function orderKeyAfter(keys: Iterable<string>): string {
  let last: string | null = null;
  for (const key of keys) if (last === null || key > last) last = key;
  try {
    return generateKeyBetween(last, null);
  } catch {
    return `${last ?? ''}V`; // a key that another program wrote in its own way
  }
}
