import type { Editorial, UnitKind } from './read-editorials';
import type { EditorialGuess } from './score-editorials';

const LEAST_OFTEN = 2; // units that hold a word

/**
 * A bag of words as a yardstick: naive Bayes over the words of a unit, both kinds equally likely beforehand. What it learned is forgotten
 * with the process.
 */
export function learnBagOfWords(editorials: readonly Editorial[]): EditorialGuess {
  const counts: Record<UnitKind, Map<string, number>> = { evidence: new Map(), claim: new Map() };
  for (const { text, units } of editorials)
    for (const { start, end, kind } of units)
      for (const word of wordsOf(text.slice(start, end)))
        counts[kind].set(word, (counts[kind].get(word) ?? 0) + 1);
  const known = [...new Set([...counts.evidence.keys(), ...counts.claim.keys()])].filter(
    (word) => (counts.evidence.get(word) ?? 0) + (counts.claim.get(word) ?? 0) >= LEAST_OFTEN,
  );
  const smoothed = (kind: UnitKind, word: string): number => (counts[kind].get(word) ?? 0) + 1;
  const total = (kind: UnitKind): number => known.reduce((sum, word) => sum + smoothed(kind, word), 0);
  const prior = Math.log(total('claim') / total('evidence'));
  const weights = new Map(
    known.map((word) => [word, Math.log(smoothed('evidence', word) / smoothed('claim', word)) + prior]),
  );
  return ({ text, units }) =>
    units.map(({ start, end }) => {
      const sum = wordsOf(text.slice(start, end)).reduce((all, word) => all + (weights.get(word) ?? 0), 0);
      return sum > 0 ? 'evidence' : 'claim';
    });
}

/** The different words of a unit. */
function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [])];
}
