import type { ArgMap } from '../../map/arg-map';
import { ok, type Result } from '../../result';
import { groundedLabelling } from '../dung/grounded';
import { KIND } from '../../map/node-kinds';
import { targetId } from '../../map/queries';
import { frameworkOfMap } from './framework-of-map';
import { groundsOf } from './grounds-of';
import { readingOf, type Inference, type MapReading } from './map-reading';
import { isWeaker } from './preference';
import { rivalriesOf } from './rivals';
import type { Verdict } from './verdict';
import { verdictsOf, type Found } from './verdicts';

/** One reason for a verdict. Cards are named by their ids. */
export type Reason =
  | { readonly kind: 'nothing opposes it' }
  | { readonly kind: 'its objections are out' }
  | { readonly kind: 'a reason stands'; readonly cards: readonly string[] }
  | { readonly kind: 'an objection stands'; readonly cards: readonly string[] }
  | { readonly kind: 'an objection is undecided'; readonly cards: readonly string[] }
  | {
      /** Of another answer to a question of whose answers one alone can hold. */
      readonly kind: 'a rival stands' | 'a rival is undecided';
      readonly cards: readonly string[];
      readonly question: string;
    }
  | {
      readonly kind: 'a reason fails' | 'a reason is undecided';
      readonly cards: readonly string[];
      /** What is wrong with it: premises that do not hold, or what undercuts it; nothing where an objection to the conclusion beats it. */
      readonly premises: readonly string[];
      readonly undercutBy: readonly string[];
    };

/** Why a card stands as it does under the grounded labelling, and which single cards, had they fallen, would have it in. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly wouldBeInWithout: readonly string[];
  /** How many cards were tried for that, of how many that bear on it. */
  readonly tried: { readonly count: number; readonly of: number };
}

/** So many cards are tried one by one for `wouldBeInWithout`: those nearest to the card. */
const MOST_TRIED = 100;
/** All of these tries together look at no more cards and links. */
const MOST_LOOKED_AT = 200_000;

/** The verdicts of a map under the grounded labelling. @param fallen cards that are taken not to hold */
export function groundedVerdicts(
  map: ArgMap,
  reading: MapReading,
  fallen?: ReadonlySet<number>,
): Result<Found<Verdict>> {
  const made = frameworkOfMap(map, reading, fallen);
  return made.ok ? ok(verdictsOf(reading, made.value, groundedLabelling(made.value.framework))) : made;
}

/**
 * Explains the verdict of a card.
 * @param card its number in the reading; not that of a question or a gap
 * @returns `too-complex` as `frameworkOfMap`
 */
export function explain(map: ArgMap, card: number): Result<Explanation> {
  const id = readingOf(map).cards[card]?.id ?? '';
  const part = groundsOf(map, id);
  const reading = readingOf(map, part);
  const found = groundedVerdicts(map, reading);
  if (!found.ok) return found;
  const verdict = found.value.cards.get(id) ?? 'undecided';
  const numbers = reading.cards.flatMap(({ kind }, i) => (i > 0 && KIND[kind].isStatement ? i : []));
  const others = verdict === 'in' ? [] : numbers;
  const most = Math.min(MOST_TRIED, Math.ceil(MOST_LOOKED_AT / (part.nodes.length + part.links.length)));
  const tried = others.slice(0, most);
  const wouldBeInWithout = tried.filter((other) => {
    const without = groundedVerdicts(map, reading, new Set([other]));
    return without.ok && without.value.cards.get(id) === 'in';
  });
  return ok({
    verdict,
    reasons: reasonsFor(map, reading, found.value),
    wouldBeInWithout: wouldBeInWithout.flatMap((other) => reading.cards[other]?.id ?? []),
    tried: { count: tried.length, of: others.length },
  });
}

/** The reasons for the verdict of the first card of a reading. */
function reasonsFor(map: ArgMap, reading: MapReading, { cards, links }: Found<Verdict>): Reason[] {
  const { inferences } = reading;
  const verdict = cards.get(reading.cards[0]?.id ?? '') ?? 'undecided';
  const rivals = rivalsOf(map, reading);
  const bearing = (reading.onCard[0] ?? []).flatMap((i) => inferences[i] ?? []);
  const support = bearing.filter(({ bears }) => bears === 'for');
  const objections = bearing.filter(({ bears }) => bears === 'against');
  const verdictOf = ({ link }: Inference): Verdict => links.get(link.id) ?? 'undecided';
  const namesOf = (numbers: readonly number[]): string[] =>
    numbers.flatMap((i) => reading.cards[i]?.id ?? []);
  const those = (all: readonly Inference[], is: Verdict): Inference[] =>
    all.filter((one) => verdictOf(one) === is);

  /** What keeps a reason from standing: premises and undercuts that are as bad as it is itself. */
  const failing = (one: Inference): Reason => {
    const is = verdictOf(one);
    const undercuts = (reading.onInference[inferences.indexOf(one)] ?? []).flatMap(
      (i) => inferences[i] ?? [],
    );
    return {
      kind: is === 'out' ? 'a reason fails' : 'a reason is undecided',
      cards: namesOf(one.premises),
      premises: namesOf(one.premises).filter((id) => cards.get(id) === is),
      undercutBy: undercuts
        .filter(
          (other) => other.bears === 'against' && verdictOf(other) === (is === 'out' ? 'in' : 'undecided'),
        )
        .flatMap((other) => namesOf(other.premises)),
    };
  };
  if (verdict === 'in') {
    const standing = those(support, 'in').map(({ premises }): Reason => ({
      kind: 'a reason stands',
      cards: namesOf(premises),
    }));
    if (standing.length > 0) return standing;
    const isOpposed = objections.length > 0 || rivals.length > 0;
    return [{ kind: isOpposed ? 'its objections are out' : 'nothing opposes it' }];
  }
  const standing = those(objections, 'in').map(({ premises }): Reason => ({
    kind: 'an objection stands',
    cards: namesOf(premises),
  }));
  const undecided = those(objections, 'undecided').map(({ premises }): Reason => ({
    kind: 'an objection is undecided',
    cards: namesOf(premises),
  }));
  const rivalsThatAre = (is: Verdict): Reason[] =>
    those(rivals, is).map(({ premises, link }) => ({
      kind: is === 'in' ? 'a rival stands' : 'a rival is undecided',
      cards: namesOf(premises),
      question: targetId(link),
    }));
  return [
    ...standing,
    ...rivalsThatAre('in'),
    ...(verdict === 'undecided' ? [...undecided, ...rivalsThatAre('undecided')] : []),
    ...those(support, verdict).map(failing),
  ];
}

/** The answers that exclude the first card of a reading. */
function rivalsOf(map: ArgMap, reading: MapReading): Inference[] {
  return rivalriesOf(map, reading).flatMap(({ rivals }) => {
    const own = rivals.find(({ card }) => card === 0);
    if (!own) return [];
    return rivals
      .filter((rival) => rival !== own && !isWeaker(rival.preference, own.preference))
      .flatMap((rival) => rival.inferences.flatMap((i) => reading.inferences[i] ?? []));
  });
}
