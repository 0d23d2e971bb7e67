import type { IsSpent } from '../budget';
import type { Framework } from './framework';
import { groundedLabelling } from './grounded';
import { LABEL, type Labelling } from './label';
import { LabellingSearch, type Semantics } from './search';
import { undecidedParts, type UndecidedPart } from './undecided-parts';

/** In how many of the labellings an argument is in; `unknown` where time ran out before that was known. */
export type Acceptance = 'all' | 'some' | 'none' | 'unknown';

/** Of all arguments; `no labelling` where there is none, so that "in all" would say nothing. */
export type Acceptances = readonly Acceptance[] | 'no labelling';

/** In how many of the complete, preferred or stable labellings each argument is in, part by part. */
export function acceptancesOf(framework: Framework, semantics: Semantics, isSpent: IsSpent): Acceptances {
  const grounded = groundedLabelling(framework);
  const acceptances = Array.from(grounded, (label): Acceptance => (label === LABEL.in ? 'all' : 'none'));
  for (const part of undecidedParts(framework, grounded)) {
    const found = partAcceptances(part, semantics, isSpent);
    if (found === 'no labelling') return found;
    part.members.forEach((member, i) => (acceptances[member] = found[i] ?? 'unknown'));
  }
  return acceptances;
}

/**
 * Looks first for a labelling of each argument that is in it, which needs no list of all; then through the labellings until each
 * such argument was seen out of one.
 */
function partAcceptances({ framework }: UndecidedPart, semantics: Semantics, isSpent: IsSpent): Acceptances {
  const { size } = framework;
  const isInSome = new Uint8Array(size);
  const isKnown = new Uint8Array(size);
  const search = new LabellingSearch(framework, semantics);
  const note = (labelling: Labelling): void => {
    labelling.forEach((label, a) => {
      if (label === LABEL.in) isInSome[a] = isKnown[a] = 1;
    });
  };
  for (let a = 0; a < size; a++) {
    if (isKnown[a] === 1) continue;
    const found = search.find(new Map([[a, true]]), isSpent);
    if (found === 'spent') break;
    if (found === 'none') isKnown[a] = 1;
    else note(found);
  }
  const maybeInAll = new Set(Array.from({ length: size }, (_, a) => a).filter((a) => isInSome[a] === 1));
  let count = 0;
  for (const labelling of search.all(isSpent)) {
    count++;
    for (const a of maybeInAll) if (labelling[a] !== LABEL.in) maybeInAll.delete(a);
    if (maybeInAll.size === 0) break;
  }
  const isCut = isSpent();
  if (count === 0 && !isCut) return 'no labelling';
  return Array.from({ length: size }, (_, a): Acceptance => {
    if (isKnown[a] !== 1) return 'unknown';
    if (isInSome[a] !== 1) return 'none';
    return !maybeInAll.has(a) ? 'some' : isCut ? 'unknown' : 'all';
  });
}
