import { claimOf, type Place, type Reports } from './claim-score';
import { tieParagraph, type Tie } from './ties';
import type { Unit } from './unit';

/** The main claim (or one that says it again), the claim of a paragraph, or what these rest on. */
export type Level = 'main' | 'claim' | 'premise';

/** How a text argues: one tree a paragraph, over all units in their order. */
export interface TextShape {
  readonly levels: readonly Level[];
  /** `parent` counts over the whole text; -1 for the claim of a paragraph. */
  readonly ties: readonly Tie[];
  /** For each unit what its paragraph's place says. */
  readonly places: readonly Place[];
  /** For each unit the index of the first unit of its paragraph. */
  readonly starts: readonly number[];
}

/**
 * Finds the claim of every paragraph and what hangs on it; the first and the last paragraph frame the others.
 * @param reports over all units; absent where a corpus says what its units are
 */
export function shapeText(paragraphs: readonly (readonly Unit[])[], reports?: Reports): TextShape {
  const levels: Level[] = [];
  const ties: Tie[] = [];
  const places: Place[] = [];
  const starts: number[] = [];
  paragraphs.forEach((units, index) => {
    if (units.length === 0) return;
    const frames = paragraphs.length > 1 && (index === 0 || index === paragraphs.length - 1);
    const place = paragraphs.length === 1 ? 'alone' : frames ? 'frame' : 'body';
    const base = ties.length;
    const claim = claimOf(units, place, reports?.slice(base, base + units.length));
    for (const tie of tieParagraph(units, claim, place))
      ties.push(tie.parent < 0 ? tie : { ...tie, parent: tie.parent + base });
    units.forEach((_, at) => {
      levels.push(
        at === claim ? (place === 'body' ? 'claim' : 'main') : place === 'frame' ? 'claim' : 'premise',
      );
      places.push(place);
      starts.push(base);
    });
  });
  return { levels, ties, places, starts };
}
