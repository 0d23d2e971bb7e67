import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import type { Node } from '../map/schema';
import { recordsOf } from '../map/table';
import { wordChanges, type WordChange } from '../text/word-changes';

/** Two cards, one of each map, that may well be the same. */
export interface LikelySame {
  readonly ours: string;
  readonly theirs: string;
  /** The same words; the same passage of the same article; nearly the same words. */
  readonly why: 'text' | 'passage' | 'near';
  /** Which words differ, where some do. */
  readonly words?: readonly WordChange[];
}

/** Of two near wordings, the share of words that they have in common (Dice 1945). */
const NEAR = 0.75;
/** Words that more cards than this have tell nothing. */
const COMMON = 200;

/**
 * Finds cards of two maps that were made apart and say the same, or nearly. Each card is in one pair at most, the surest first; nothing is merged before
 * a person says so.
 */
export function likelySame(ours: ArgMap, theirs: ArgMap): LikelySame[] {
  const mine = cardsOnlyIn(ours, theirs);
  const other = cardsOnlyIn(theirs, ours);
  const taken = new Set<string>();
  const pairs: LikelySame[] = [];
  const take = (pair: LikelySame): void => {
    if (taken.has(pair.ours) || taken.has(pair.theirs)) return;
    taken.add(pair.ours);
    taken.add(pair.theirs);
    pairs.push(pair);
  };
  for (const [one, two] of matching(mine, other, ({ text }) => plain(text)))
    take({ ours: one.id, theirs: two.id, why: 'text' });
  const pick = (map: ArgMap) => (node: Node) => passageOf(map, node);
  for (const [one, two] of matching(mine, other, pick(ours), pick(theirs)))
    take({ ours: one.id, theirs: two.id, why: 'passage', words: wordChanges(one.text, two.text) });
  for (const { one, two } of nearest(mine, other))
    take({ ours: one.id, theirs: two.id, why: 'near', words: wordChanges(one.text, two.text) });
  return pairs;
}

function cardsOnlyIn(map: ArgMap, other: ArgMap): Node[] {
  const cards = [...recordsOf(map.tables.nodes)].filter(
    ({ id, text }) => !find(other, 'nodes', id) && text.trim() !== '',
  );
  return cards.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Pairs that are alike in something. */
function matching(
  mine: readonly Node[],
  other: readonly Node[],
  keyOf: (node: Node) => string | undefined,
  keyOfOther: (node: Node) => string | undefined = keyOf,
): [Node, Node][] {
  const byKey = new Map<string, Node[]>();
  for (const node of other) {
    const key = keyOfOther(node);
    if (key !== undefined && key !== '') byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return mine.flatMap((node): [Node, Node][] => {
    const key = keyOf(node);
    return (key === undefined ? [] : (byKey.get(key) ?? [])).map((twin) => [node, twin]);
  });
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Where a card is anchored, by the text of its article: the same whoever brought that in. */
function passageOf(map: ArgMap, node: Node): string | undefined {
  const passage = find(map, 'passages', node.passages?.[0] ?? '');
  return passage && [passage.textHash, passage.start, passage.end].join(' ');
}

/** Pairs that share most of their words, the nearest first. */
function nearest(mine: readonly Node[], other: readonly Node[]): { one: Node; two: Node; share: number }[] {
  const words = other.map(({ text }) => new Set(wordsOf(text)));
  const byWord = new Map<string, number[]>();
  words.forEach((set, i) => set.forEach((word) => byWord.set(word, [...(byWord.get(word) ?? []), i])));
  const pairs = mine.flatMap((one) => {
    const own = new Set(wordsOf(one.text));
    const shared = new Map<number, number>();
    for (const word of own) {
      const cards = byWord.get(word) ?? [];
      if (cards.length <= COMMON) for (const i of cards) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    return [...shared.keys()].flatMap((i) => {
      const [set, two] = [words[i], other[i]];
      if (!set || !two) return [];
      const common = [...own].filter((word) => set.has(word)).length;
      const share = (2 * common) / (own.size + set.size);
      return share >= NEAR ? [{ one, two, share }] : [];
    });
  });
  return pairs.sort((a, b) => b.share - a.share || (a.one.id + a.two.id < b.one.id + b.two.id ? -1 : 1));
}
