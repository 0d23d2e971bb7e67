import { shownText } from '../shown-text';
import type { Run, Runs } from './report';

/** Halves of surrogate pairs and what is no character: no document can hold them. */
const NO_CHARACTER = /[\p{Cs}\uFFFE\uFFFF]/gu;

/** Words of a map as a report shows them. */
export function run(text: string, look?: Run['look']): Run {
  return { text: shownText(text).replace(NO_CHARACTER, '\uFFFD'), look };
}

/** A sentence with references in it, as `tPieces` and `listPieces` give it. @param look of its own words */
export function asRuns(pieces: readonly (string | Run)[], look?: Run['look']): Runs {
  return pieces.map((piece) => (typeof piece === 'string' ? { text: piece, look } : piece));
}
