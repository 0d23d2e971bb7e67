import { NO_NEGATION, OPPOSITES } from './opposites.data';
import type { WordChange } from './word-changes';

/** What, when it changes in a sentence, may change what the sentence says. */
export type MeaningSign = 'number' | 'negation' | 'opposite' | 'amount' | 'modal' | 'name';

const SIGNS: readonly { sign: MeaningSign; pattern: RegExp }[] = [
  {
    sign: 'number',
    pattern:
      /\p{N}|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|thirds?|quarters?|twice|double|triple|once|percent|%)$/iu,
  },
  {
    sign: 'negation',
    pattern:
      /^(?:no|non|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|fail(?:s|ed)?|.+n['’]t|non-.+|.+-free|(?!bless|unless|nonetheless|nevertheless|regardless|doubtless).+less)$/i,
  },
  {
    sign: 'amount',
    pattern:
      /^(?:all|every|everyone|everybody|everything|each|any|some|most|mostly|many|much|few|fewer|fewest|several|both|only|merely|almost|nearly|entirely|wholly|partly|always|often|usually|sometimes|rarely|seldom|occasionally)$/i,
  },
  {
    sign: 'modal',
    pattern:
      /^(?:can|could|may|might|must|shall|should|will|would|ought|need|perhaps|maybe|possibly|probably|likely|unlikely|certainly|allegedly|reportedly|.+['’](?:ll|d))$/i,
  },
  { sign: 'name', pattern: /^\p{Lu}/u },
];

/** Words that are written large only because they begin a sentence, and never name anybody. */
const NO_NAME =
  /^(?:a|an|the|this|that|these|those|it|its|he|she|they|we|you|i|his|her|their|our|my|in|on|at|of|for|from|to|by|with|and|or|but|if|when|while|as|since|because|so|yet|no|not|yes|still|also|there|here|after|before|now|then|some|many|most|all|each|every|however|although|though)$/i;

/** What makes a word its own negation. */
const NEGATING = /^(?:un|in|im|il|ir|dis|non|mis|anti|de)-?(?=\p{L}{3})/iu;
/** A word that begins like this is one nearly always, whatever became of the rest. */
const UN = /^un\p{L}{4,}$/u;

/**
 * Which signs that the meaning may differ are among the words that went or came. English word lists; numbers and names in any script that
 * has digits and capitals.
 */
export function meaningSigns(changes: readonly WordChange[]): MeaningSign[] {
  const gone = wordsOf(changes, 'gone');
  const come = wordsOf(changes, 'new');
  const changed = [...lackingIn(come, gone), ...lackingIn(gone, come)];
  const found = new Set(
    SIGNS.filter(({ sign, pattern }) =>
      changed.some((word) => pattern.test(word) && !(sign === 'name' && NO_NAME.test(word))),
    ).map(({ sign }) => sign),
  );
  if (isNegated(gone, come) || isNegated(come, gone)) found.add('negation');
  if (hasOpposites(lackingIn(come, gone), lackingIn(gone, come))) found.add('opposite');
  const order: MeaningSign[] = ['number', 'negation', 'opposite', 'amount', 'modal', 'name'];
  return order.filter((sign) => found.has(sign));
}

/** Words without the marks around them; of those with hyphens the whole and its parts. */
function wordsOf(changes: readonly WordChange[], kind: WordChange['kind']): string[] {
  return changes
    .filter((change) => change.kind === kind)
    .flatMap(({ text }) => text.split(/\s+/))
    .map((word) => word.replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{N}%]+$/gu, ''))
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

function hasOpposites(gone: readonly string[], come: readonly string[]): boolean {
  const sides = (words: readonly string[]): Set<string> =>
    new Set(words.flatMap((word) => SIDES.get(stemOf(word)) ?? []));
  const new_ = sides(come);
  return [...sides(gone)].some((side) => new_.has(otherSide(side)));
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
    plain.replace(/(.)\1(?:ed|ing)$/, '$1'),
  ];
  return forms.find((form) => SIDES.has(form)) ?? plain;
}
