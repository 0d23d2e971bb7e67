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
  ratings: 'r',
  confirmed: 'k',
  conflicts: 'x',
} as const;

export type IdKind = keyof typeof ID_PREFIX;

/** Lower-case Crockford base 32: no i, l, o, u, so that ids can be read aloud. */
export const ID_ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
export const ID_LENGTH = 12;

/**
 * A string that names a record. Every string may be given for one, and the pattern is checked wherever data comes in; the mark is there so that the
 * compiler sees which fields of a record hold ids (`map/references.ts`).
 */
export type Id = string & { readonly isId?: never };

/** What the ids of these tables look like. */
export function idPattern(...kinds: readonly IdKind[]): RegExp {
  const letters = kinds.map((kind) => ID_PREFIX[kind]).join('');
  return new RegExp(`^[${letters}]-[${ID_ALPHABET}]{${ID_LENGTH}}$`);
}

/** Makes a new id for a table. Injected everywhere, so that tests and tools can fix the sequence. */
export type NewId = (kind: IdKind) => string;

/** Ids for which random bytes are drawn at once: a file of another tool may need a million. */
const DRAWN = 64;

/**
 * Builds an id maker from a source of random bytes (60 bits are used for an id).
 * @param randomBytes returns that many random bytes, 0 to 255 each; from a cryptographic source in the app
 */
export function createIdMaker(randomBytes: (count: number) => Uint8Array): NewId {
  let bytes: Uint8Array = new Uint8Array();
  let used = 0;
  return (kind) => {
    if (used === bytes.length) {
      bytes = randomBytes(ID_LENGTH * DRAWN);
      used = 0;
    }
    // Joined, since a text to which letters are added one by one is kept in pieces.
    const letters: string[] = [ID_PREFIX[kind], '-'];
    for (const end = used + ID_LENGTH; used < end; used++)
      letters.push(ID_ALPHABET.charAt((bytes[used] ?? 0) & 31));
    return letters.join('');
  };
}
