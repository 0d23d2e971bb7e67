import type { ArgMap } from '../../map/arg-map';
import { contributionsTo, type Contribution, type ContributionKind } from '../gradual/contributions';
import { GRADUAL_SEMANTICS, type GradualName } from '../gradual/semantics';
import { readingOf } from './map-reading';
import { weightedGraphOfMap } from './weighted-graph-of-map';

/** What each card that bears on another does to its degree, what does most first. Links pass on what cards do: they are left out. */
export function cardContributions(
  map: ArgMap,
  card: number,
  kind: ContributionKind,
  options: { readonly semantics: GradualName; readonly random: () => number },
): (Contribution & { readonly card: string })[] {
  const reading = readingOf(map);
  const found = contributionsTo(weightedGraphOfMap(map, reading), card, kind, {
    semantics: GRADUAL_SEMANTICS[options.semantics],
    random: options.random,
  });
  return [...found]
    .flatMap(([node, contribution]) => {
      const other = reading.cards[node];
      return other ? [{ ...contribution, card: other.id }] : [];
    })
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
