import {
  AMOUNTS,
  MODALS,
  NEGATING_PHRASE,
  NEGATION_WITHIN,
  NEGATIONS,
  NUMBERS,
  UNITS,
} from './meaning-words.data';
import { NO_NEGATION, OPPOSITES, PREFIXES } from './opposites.data';
import type { WordChange } from './word-changes';

/** What, when it changes in a sentence, may change what the sentence says. */
export type MeaningSign = 'number' | 'negation' | 'opposite' | 'amount' | 'modal' | 'name';

const SIGNS: readonly { sign: MeaningSign; pattern: RegExp }[] = [
  { sign: 'number', pattern: NUMBERS },
  { sign: 'number', pattern: UNITS },
  { sign: 'negation', pattern: NEGATIONS },
  { sign: 'negation', pattern: NEGATION_WITHIN },
  { sign: 'amount', pattern: AMOUNTS },
  { sign: 'modal', pattern: MODALS },
  { sign: 'name', pattern: /^\p{Lu}|^(?:north|south|east|west)(?:ern)?$/u },
];

/** Numbers in any script, with their sign, the units written to them and Chinese ones of several signs. */
const NUMBER =
  /(?:(?<=^|[\s(])[-−])?\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}+)*|[〇一二三四五六七八九十百千万萬亿億]{2,}/gu;
const THOUSANDS = /(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu;

/** Words that are written large only because they begin a sentence, and never name anybody. */
const NO_NAME =
  /^(?:a|an|the|this|that|these|those|it|its|he|she|they|we|you|i|his|her|their|our|my|in|on|at|of|for|from|to|by|with|and|or|but|if|when|while|as|since|because|so|yet|no|not|yes|still|also|there|here|after|before|now|then|some|many|most|more|less|few|several|both|none|nobody|only|all|each|every|however|although|though)$/i;

/** What makes a word its own negation. */
const NEGATING =
  /^(?:(?:under|un|in|im|il|ir|dis|non|mis|anti|de|counter|over|pseudo|ex|ن)-?(?=\p{L}{3})|a(?=\p{L}{6}))/iu;
/** A word that begins like this is one nearly always, whatever became of the rest. */
const UN = /^un\p{L}{4,}$/u;

/**
 * Which signs that the meaning may differ are among the words that went or came. English and German word lists, the commonest negations of some other
 * scripts; numbers and names in any script that has digits and capitals.
 */
export function meaningSigns(changes: readonly WordChange[]): MeaningSign[] {
  const gone = wordsOf(changes, 'gone');
  const come = wordsOf(changes, 'new');
  const changed = [...lackingIn(come, gone), ...lackingIn(gone, come)].flatMap((word) => [
    ...new Set([word, ...word.split('-')]),
  ]);
  const found = new Set(
    SIGNS.filter(({ sign, pattern }) =>
      changed.some((word) => pattern.test(word) && !(sign === 'name' && NO_NAME.test(word))),
    ).map(({ sign }) => sign),
  );
  const [before, after] = [textOf(changes, 'new'), textOf(changes, 'gone')];
  if (!sameInOrder(numbersIn(before), numbersIn(after))) found.add('number');
  if (!commonInOrder(namesIn(before), namesIn(after))) found.add('name');
  if (isNegated(gone, come) || isNegated(come, gone) || isNegationMoved(gone, come)) found.add('negation');
  if (NEGATING_PHRASE.test(before) !== NEGATING_PHRASE.test(after)) found.add('negation');
  if (hasOpposites(lackingIn(come, gone), lackingIn(gone, come))) found.add('opposite');
  const order: MeaningSign[] = ['number', 'negation', 'opposite', 'amount', 'modal', 'name'];
  return order.filter((sign) => found.has(sign));
}

/** The wording without what only the other one has. */
function textOf(changes: readonly WordChange[], other: WordChange['kind']): string {
  return changes.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number.replace(THOUSANDS, '').replace('−', '-'));
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu)]
    .map(([name]) => name)
    .filter((name) => !NO_NAME.test(name));
}

function sameInOrder(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** Whether those that two lists have in common come in the same order. */
function commonInOrder(some: readonly string[], others: readonly string[]): boolean {
  const common = (list: readonly string[], other: readonly string[]): string[] => [
    ...new Set(list.filter((one) => other.includes(one))),
  ];
  return sameInOrder(common(some, others), common(others, some));
}

/** Words and signs of money and measure without the marks around them. */
function wordsOf(changes: readonly WordChange[], kind: WordChange['kind']): string[] {
  return changes
    .filter((change) => change.kind === kind)
    .flatMap(({ text }) => text.split(/\s+|(?<=[%‰°$€£¥₹₽¢])|(?=[%‰°$€£¥₹₽¢])/))
    .map((word) =>
      word.replace(/^[^\p{L}\p{N}%‰°$€£¥₹₽¢]+|(?<=[\p{L}\p{N}%‰°$€£¥₹₽¢])[^\p{L}\p{N}%‰°$€£¥₹₽¢]+$/gu, ''),
    )
    .filter((word) => word !== '');
}

/** The words of a list that the other lacks, in whatever case. */
function lackingIn(others: readonly string[], words: readonly string[]): string[] {
  const known = new Set(others.map((word) => word.toLowerCase()));
  return words.filter((word) => !known.has(word.toLowerCase()));
}

/** Whether one of some words is negated by how it begins: its positive stands among the others, or it can be nothing else. */
function isNegated(words: readonly string[], others: readonly string[]): boolean {
  const known = others.flatMap((word) => word.toLowerCase().split('-'));
  return words.some((word) => {
    const plain = word.toLowerCase();
    if (known.includes(plain)) return false;
    if (UN.test(plain) && !NO_NEGATION.test(plain)) return true;
    const stem = plain.replace(NEGATING, '');
    return stem !== plain && known.some((other) => other.startsWith(stem));
  });
}

/** Whether a negation went from one place to another, as from “all did not” to “not all did”. */
function isNegationMoved(gone: readonly string[], come: readonly string[]): boolean {
  const still = new Set(come.map((word) => word.toLowerCase()));
  return gone.some((word) => still.has(word.toLowerCase()) && NEGATIONS.test(word));
}

function hasOpposites(gone: readonly string[], come: readonly string[]): boolean {
  const news = new Set(come.map((word) => word.toLowerCase()));
  if (turnedByPrefix(gone.map((word) => word.toLowerCase())).some((word) => news.has(word))) return true;
  const sides = (words: readonly string[]): Set<string> =>
    new Set(words.flatMap((word) => SIDES.get(stemOf(word)) ?? []));
  const new_ = sides(come);
  return [...sides(gone)].some((side) => new_.has(otherSide(side)));
}

/** Words that begin with one of two opposite prefixes, with the other one in its place. */
function turnedByPrefix(words: readonly string[]): string[] {
  return words.flatMap((word) =>
    PREFIXES.flatMap(([one, other]) =>
      word.length > one.length + 2 && word.startsWith(one) ? [other + word.slice(one.length)] : [],
    ),
  );
}

/** Each word's pair and side, such as `3+`. */
const SIDES = new Map<string, string[]>();
OPPOSITES.forEach(([first, second], pair) => {
  for (const [words, side] of [
    [first, '+'],
    [second, '-'],
  ] as const)
    for (const word of words.split(' ')) SIDES.set(word, [...(SIDES.get(word) ?? []), `${pair}${side}`]);
});

function otherSide(side: string): string {
  return side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`;
}

/** A word as it stands in the list: without the commonest endings, where that is one of the list. */
function stemOf(word: string): string {
  const plain = word.toLowerCase();
  const forms = [
    plain,
    plain.replace(/(?:s|es|ed|d|ing|ly)$/, ''),
    plain.replace(/(?:es|ed|ing)$/, 'e'),
    plain.replace(/(?:ies|ied)$/, 'y'),
    plain.replace(/(.)\1(?:ed|ing|er|est)$/, '$1'),
    plain.replace(/(?:er|est)$/, ''),
    plain.replace(/(?:ier|iest)$/, 'y'),
  ];
  return forms.find((form) => SIDES.has(form)) ?? plain;
}
