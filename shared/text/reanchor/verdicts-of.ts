import type { Passage, Source } from '../../map/schema';
import type { TextRange } from '../range';
import { ownText } from './own-text';
import { compareTexts, type Verdict } from './reanchor';

/**
 * What becomes of the passages of a source in its text as it is now, by their ids. They are looked at together: one inside another one is where
 * that one is.
 */
export function verdictsOf(source: Source, passages: readonly Passage[]): Map<string, Verdict> {
  const byText = new Map<string, { id: string; place: TextRange; isSure: boolean }[]>();
  for (const passage of passages) {
    const { text, place, isSure } = ownText(source, passage);
    byText.set(text, [...(byText.get(text) ?? []), { id: passage.id, place, isSure }]);
  }
  return new Map(
    [...byText].flatMap(([text, own]) => {
      const verdicts = compareTexts(text, source.text)(own.map(({ place }) => place));
      return own.flatMap(({ id, isSure }, index): [string, Verdict][] => {
        const verdict = verdicts[index];
        return verdict ? [[id, isSure ? verdict : unsure(verdict)]] : [];
      });
    }),
  );
}

/** What may be said of a passage that may be another one with its words: that it is found is not among it. */
function unsure(verdict: Verdict): Verdict {
  const isFound = verdict.verdict === 'exact' || verdict.verdict === 'moved';
  return isFound ? { verdict: 'ambiguous', places: [verdict.place] } : verdict;
}
