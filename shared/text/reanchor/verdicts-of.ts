import type { Passage, Source } from '../../map/schema';
import type { TextRange } from '../range';
import { ownText } from './own-text';
import { compareWith, type Verdict } from './reanchor';

/**
 * What becomes of the passages of a source in its text as it is now, by their ids. They are looked at together: one inside another one is where
 * that one is.
 */
export function verdictsOf(source: Source, passages: readonly Passage[]): Map<string, Verdict> {
  const byText = new Map<string, { id: string; place: TextRange; isSure: boolean }[]>();
  for (const passage of passages) {
    const { text, place, isSure } = ownText(source, passage);
    const own = byText.get(text) ?? [];
    own.push({ id: passage.id, place, isSure });
    byText.set(text, own);
  }
  const compare = compareWith(source.text);
  return new Map(
    [...byText].flatMap(([text, own]) => {
      const verdicts = compare(text)(own.map(({ place }) => place));
      return own.flatMap(({ id, isSure }, index): [string, Verdict][] => {
        const verdict = verdicts[index];
        return verdict ? [[id, isSure ? verdict : unsure(verdict)]] : [];
      });
    }),
  );
}

/** What becomes of one of them, seen together with the others that were taken from the same text: no other one bears on it. */
export function verdictOf(source: Source, passage: Passage, all: readonly Passage[]): Verdict | undefined {
  const { text } = ownText(source, passage);
  const beside = all.filter((other) => other.id === passage.id || ownText(source, other).text === text);
  return verdictsOf(source, beside).get(passage.id);
}

/** What may be said of a passage that may be another one with its words: that it is found is not among it. */
function unsure(verdict: Verdict): Verdict {
  const isFound = verdict.verdict === 'exact' || verdict.verdict === 'moved';
  return isFound ? { verdict: 'ambiguous', places: [verdict.place] } : verdict;
}
