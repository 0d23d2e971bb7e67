import type { Passage, Source } from '../../map/schema';
import { meaningSigns, type MeaningSign } from '../meaning';
import { quoteOf } from '../range';
import { wordChanges, type WordChange } from '../word-changes';

/** How the words at a passage's place differ from those that it was made of. */
export interface Rewording {
  readonly changes: readonly WordChange[];
  /** Why the meaning may differ; none of these signs is no proof that it does not. */
  readonly signs: readonly MeaningSign[];
}

/** Compares a passage's own words with those of its place, or of another place (UTF-16 offsets) in its source's text. */
export function rewordingOf(
  source: Source,
  passage: Passage,
  { start, end }: Pick<Passage, 'start' | 'end'> = passage,
): Rewording {
  const changes = wordChanges(
    quoteOf(passage.exact, { start: 0, end: passage.exact.length }),
    quoteOf(source.text, { start, end }),
  );
  return { changes, signs: meaningSigns(changes) };
}
