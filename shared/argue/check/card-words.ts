import type { Node } from '../../map/schema';
import { isContent, stem, wordsIn } from '../../text/words';
import { once } from './once';

/** The words of a card, as rules compare them. */
export interface CardWords {
  /** All words in small letters, in order. */
  readonly plain: readonly string[];
  /** The stems of those that carry a topic. */
  readonly topics: ReadonlySet<string>;
  /** `plain` in one line. */
  readonly line: string;
}

/** Worked out once a card and wording. */
export const cardWords = once((node: Node): CardWords => {
  const words = wordsIn(node.text, { start: 0, end: node.text.length });
  const plain = words.map((word) => word.plain);
  const topics = new Set(words.filter(isContent).map((word) => stem(word.plain)));
  return { plain, topics, line: plain.join(' ') };
});

/** How much two sets have in common, from 0 to 1 (Jaccard 1912). */
export function likeness<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared / (a.size + b.size - shared);
}
