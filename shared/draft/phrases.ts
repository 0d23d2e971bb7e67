import type { Word } from '../text/words';

/** A phrase that was found: which list it is from, its words as they are written in the list, and how many words it has. */
export interface Found<Sense extends string> {
  readonly sense: Sense;
  readonly phrase: string;
  readonly length: number;
}

type Entry<Sense extends string> = Found<Sense> & { readonly words: readonly string[] };

/** Phrases by their first word, longest first: looking one up costs the same however many there are. */
export type PhraseIndex<Sense extends string> = ReadonlyMap<string, readonly Entry<Sense>[]>;

/** @param lists for each sense its phrases, parted by commas */
export function phraseIndex<Sense extends string>(
  lists: Readonly<Record<Sense, string>>,
): PhraseIndex<Sense> {
  const index = new Map<string, Entry<Sense>[]>();
  for (const sense of Object.keys(lists) as Sense[]) {
    for (const phrase of lists[sense].split(',').map((one) => one.replace(/\s+/g, ' ').trim())) {
      const words = phrase.replace(/\./g, '').split(' ');
      const first = words[0] ?? '';
      const entry = { sense, phrase: phrase.replace(/\bi\b/g, 'I'), length: words.length, words };
      const there = index.get(first);
      if (there) there.push(entry);
      else index.set(first, [entry]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.length - a.length);
  return index;
}

/** The longest phrase that begins at a word, if one does. */
export function phraseAt<Sense extends string>(
  index: PhraseIndex<Sense>,
  words: readonly Word[],
  at: number,
): Found<Sense> | undefined {
  return index
    .get(words[at]?.plain ?? '')
    ?.find((entry) => entry.words.every((word, offset) => words[at + offset]?.plain === word));
}
