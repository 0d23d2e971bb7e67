import { NODE_KINDS, type NodeKind, type Relation } from '../../map/schema';

const RELATION_WORDS: readonly (readonly [Relation, readonly string[]])[] = [
  [
    'supports',
    [
      'supports',
      'support',
      'supporting',
      'supported by',
      'pro',
      'for',
      'because',
      'therefore',
      'so',
      'implies',
      'entails',
      'proves',
      'reason',
      'evidence',
      'backs',
      'confirms',
      '+',
      'yes',
    ],
  ],
  [
    'opposes',
    [
      'opposes',
      'oppose',
      'opposing',
      'attacks',
      'attack',
      'con',
      'contra',
      'against',
      'but',
      'objection',
      'rebuts',
      'refutes',
      'contradicts',
      'undercuts',
      'undermines',
      'weakens',
      'disproves',
      '-',
      '−',
      '–',
      'no',
    ],
  ],
  ['answers', ['answers', 'answer', 'answered by', 'option', 'responds to']],
];

const RELATION_OF = new Map(
  RELATION_WORDS.flatMap(([relation, words]) => words.map((word) => [word, relation])),
);

/** The relation that a word on a line means, in any case of letters; nothing when it means none. */
export function relationFrom(word: string | undefined): Relation | undefined {
  return word === undefined ? undefined : RELATION_OF.get(word.trim().toLowerCase());
}

const KIND_OF = new Map<string, NodeKind>([
  ...NODE_KINDS.map((kind) => [kind, kind] as const),
  ['thesis', 'claim'],
  ['conclusion', 'claim'],
  ['statement', 'claim'],
  ['issue', 'question'],
  ['fact', 'evidence'],
  ['objection', 'counterargument'],
]);

/** The kind that a word means; nothing when it means none. */
export function kindFrom(word: string | undefined): NodeKind | undefined {
  return word === undefined ? undefined : KIND_OF.get(word.trim().toLowerCase());
}

/** What a card is when nobody says so: a question where it asks, else a claim. */
export function likelyKind(text: string): NodeKind {
  return /[?؟？]$/.test(text.trimEnd()) ? 'question' : 'claim';
}
