import { z } from 'zod';

/** The letter that begins an id says which table its record lives in. */
export const ID_PREFIX = {
  map: 'm',
  sources: 's',
  passages: 'p',
  nodes: 'n',
  links: 'l',
  groups: 'g',
  steps: 't',
  views: 'v',
  comments: 'c',
} as const;

export type IdKind = keyof typeof ID_PREFIX;

/** Lower-case Crockford base 32: no i, l, o, u, so that ids can be read aloud. */
export const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
export const ID_LENGTH = 12;

/**
 * The zod schema of one table's ids: its letter, a hyphen, twelve characters (`n-3f9k2c8q7x1m`).
 * Ids stay plain strings in TypeScript; the pattern is checked wherever data comes in.
 */
export function idSchema(kind: IdKind): z.ZodString {
  const pattern = new RegExp(`^${ID_PREFIX[kind]}-[${ID_ALPHABET}]{${ID_LENGTH}}$`);
  return z.string().regex(pattern, `expected an id such as ${ID_PREFIX[kind]}-3f9k2c8q7x1m`);
}

/** Makes a new id for a table. Injected everywhere, so that tests and tools can fix the sequence. */
export type NewId = (kind: IdKind) => string;

/**
 * Builds an id maker from a source of random bytes (60 bits are used for an id).
 * @param randomBytes returns that many random bytes, 0 to 255 each; from a cryptographic source in the app
 */
export function createIdMaker(randomBytes: (count: number) => Uint8Array): NewId {
  return (kind) => {
    let id: string = ID_PREFIX[kind] + '-';
    for (const byte of randomBytes(ID_LENGTH)) id += ID_ALPHABET.charAt(byte & 31);
    return id;
  };
}
