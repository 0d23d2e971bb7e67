import { libraryWords } from './words';

/** The resemblance from which two claims count as nearly the same: one word in eight may be another, or a clause be added. */
export const NEAR = 0.5;

/** What two claims are compared by: their letters in threes, words in one row with a space between. */
export interface Shingles {
  readonly plain: string;
  readonly trigrams: ReadonlySet<string>;
}

/** The trigrams of a claim; case, accents and punctuation make no difference. */
export function shinglesOf(text: string): Shingles {
  const plain = ` ${libraryWords(text).join(' ')} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= plain.length; at++) trigrams.add(plain.slice(at, at + 3));
  return { plain, trigrams };
}

/**
 * How much two claims resemble each other, 0 to 1: the trigrams that both have, of those that either has (Broder 1997, “On the resemblance and
 * containment of documents”, with letters for words, since claims are short). 1 for the same words in the same order alone.
 */
export function resemblance(one: Shingles, other: Shingles): number {
  if (one.plain === other.plain) return 1;
  const [few, many] = one.trigrams.size <= other.trigrams.size ? [one, other] : [other, one];
  // Not even if all of the smaller one were in the larger.
  if (few.trigrams.size < NEAR * many.trigrams.size) return 0;
  let shared = 0;
  for (const trigram of few.trigrams) if (many.trigrams.has(trigram)) shared++;
  const share = shared / (few.trigrams.size + many.trigrams.size - shared);
  return Math.min(share, 0.99);
}
