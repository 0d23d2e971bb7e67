import type { Passage, Source } from '../../map/schema';
import type { TextRange } from '../range';
import { ownText } from './own-text';
import { compareTexts, type Verdict } from './reanchor';

/**
 * What becomes of the passages of a source in its text as it is now, by their ids. They are looked at together: one inside another one is where
 * that one is.
 */
export function verdictsOf(source: Source, passages: readonly Passage[]): Map<string, Verdict> {
  const byText = new Map<string, { id: string; place: TextRange }[]>();
  for (const passage of passages) {
    const { text, place } = ownText(source, passage);
    byText.set(text, [...(byText.get(text) ?? []), { id: passage.id, place }]);
  }
  return new Map(
    [...byText].flatMap(([text, own]) => {
      const verdicts = compareTexts(text, source.text)(own.map(({ place }) => place));
      return own.flatMap(({ id }, index): [string, Verdict][] => {
        const verdict = verdicts[index];
        return verdict ? [[id, verdict]] : [];
      });
    }),
  );
}
