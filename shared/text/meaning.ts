import type { WordChange } from './word-changes';

/** What, when it changes in a sentence, may change what the sentence says. */
export type MeaningSign = 'number' | 'negation' | 'modal' | 'name';

const SIGNS: readonly { sign: MeaningSign; pattern: RegExp }[] = [
  {
    sign: 'number',
    pattern:
      /\p{N}|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|thirds?|quarters?|twice|double|triple|once|percent|%)$/iu,
  },
  {
    sign: 'negation',
    pattern:
      /^(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|fail(?:s|ed)?|.+n['’]t)$/i,
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
  /^(?:a|an|the|this|that|these|those|it|its|he|she|they|we|you|i|his|her|their|our|my|in|on|at|of|for|from|to|by|with|and|or|but|if|when|while|as|since|because|so|yet|still|also|there|here|after|before|now|then|some|many|most|all|each|every|however|although|though)$/i;

/**
 * Which signs that the meaning may differ are among the words that went or came. English word lists; numbers and names in any script that
 * has digits and capitals.
 */
export function meaningSigns(changes: readonly WordChange[]): MeaningSign[] {
  const gone = wordsOf(changes, 'gone');
  const come = wordsOf(changes, 'new');
  const changed = [
    ...[...gone].filter((word) => !hasWord(come, word)),
    ...[...come].filter((word) => !hasWord(gone, word)),
  ];
  return SIGNS.filter(({ sign, pattern }) =>
    changed.some((word) => pattern.test(word) && !(sign === 'name' && NO_NAME.test(word))),
  ).map(({ sign }) => sign);
}

function wordsOf(changes: readonly WordChange[], kind: WordChange['kind']): Set<string> {
  return new Set(
    changes.flatMap((change) => (change.kind === kind ? change.text.split(/\s+/).filter(Boolean) : [])),
  );
}

/** Whether a word is there, in whatever case. */
function hasWord(words: ReadonlySet<string>, wanted: string): boolean {
  const lower = wanted.toLowerCase();
  return [...words].some((word) => word.toLowerCase() === lower);
}
