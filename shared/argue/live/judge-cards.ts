import { LABEL } from '../dung/label';
import type { GradualSemantics } from '../gradual/semantics';
import { SETTLINGS } from '../gradual/strengths';
import type { PREMISE_RULES } from '../gradual/weighted-graph';
import type { ElementStates } from './element-states';
import { END } from './flat';
import type { Network } from './network';
import { rebut } from './rebuttal';
import { ROLE } from './roles';

const { in: IN, out: OUT, undecided: UNDECIDED } = LABEL;
const UNSETTLED = SETTLINGS.indexOf('did not settle');

/** What is judged, and by what. */
export interface Judged {
  readonly network: Network;
  readonly states: ElementStates;
  readonly semantics: GradualSemantics;
  /** How the premises of a link are one score. */
  readonly rule: (typeof PREMISE_RULES)[number];
}

/**
 * Judges cards outside circles, each with all that bears on it: the grounded labels of `frameworkOfMap` and the strengths of `weightedGraphOfMap` come to the
 * same. It is one function over flat arrays: numbers with fractions that go from one to another are put on the heap, and arrays that are not at hand must be
 * fetched for each element.
 * @param elements as in `NetworkOrder`
 * @param isDirty which of the cards to judge
 * @param note is told each link and each card that stands otherwise than before
 */
export function judgeCards(
  judged: Judged,
  elements: Int32Array,
  isDirty: Uint8Array,
  note: (element: number) => void,
): void {
  const { network, states, semantics, rule } = judged;
  const { role, own, origins, hasOrigins, firstOnto, nextOnto } = network;
  const { firstArrow, arrowFrom, arrowTo, nextOfLink } = network;
  const { label, ready, strength, settling, isMoved, pull, against, worstOn } = states;
  const { influence } = semantics;
  const isSum = semantics.gather === 'sum';
  const isProduct = rule === 'product';
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] ?? 0;
    const kind = role[element] ?? 0;
    const isLink = kind >= ROLE.for;
    if (!isLink && isDirty[element] === 0) continue;
    isDirty[element] = 0;
    const isCounted = !isLink || network.counts(element);
    let support = 0;
    let objections = 0;
    let settledAll = 0;
    let isPooled = false;
    let pro = isSum ? 0 : 1;
    let con = pro;
    for (let link = firstOnto[element] ?? END; link !== END; link = nextOnto[link] ?? END) {
      const side = role[link];
      let held = 0;
      let settled = 0;
      let score = 1;
      for (let a = firstArrow[link] ?? END; a !== END; a = nextOfLink[a] ?? END) {
        const premise = arrowFrom[a] ?? 0;
        if (role[premise] !== ROLE.statement || (side === ROLE.answer && arrowTo[a] !== link)) continue;
        const value = strength[premise] ?? 0;
        held |= label[premise] ?? 0;
        score = isProduct ? score * value : Math.min(score, value);
        settled = Math.max(settled, settling[premise] ?? 0);
      }
      const counts = held !== 0 && isCounted;
      if (firstOnto[link] !== END) {
        held |= opposite(against[link] ?? 0);
        settled = Math.max(settled, worstOn[link] ?? 0);
        if (isMoved[link] === 1) score = influence(score, pull[link] ?? 0);
      }
      score = score * (own[link] ?? 1);
      const is = counts ? worst(held) : 0;
      const isOther =
        settling[link] !== settled ||
        (settled !== UNSETTLED && strength[link] !== score) ||
        (isLink && label[link] !== is);
      strength[link] = settled === UNSETTLED ? NaN : score;
      settling[link] = settled;
      ready[link] = is;
      if (isLink) label[link] = is;
      if (isOther) note(link);

      if (is === 0 || side === ROLE.answer) continue;
      settledAll = Math.max(settledAll, settled);
      if (side === ROLE.against) {
        objections |= is;
        con = isSum ? con + score : con * (1 - score);
        continue;
      }
      support |= is;
      if (hasOrigins && origins[link] !== 0) isPooled = true;
      else pro = isSum ? pro + score : pro * (1 - score);
    }
    if (isPooled)
      for (const value of strongestByOrigin(network, states, element))
        pro = isSum ? pro + value : pro * (1 - value);
    const isSome = (support | objections) !== 0;
    const gathered = isSum ? pro - con : con - pro;
    if (isLink) {
      against[element] = objections;
      isMoved[element] = isSome ? 1 : 0;
      pull[element] = gathered;
      worstOn[element] = settledAll;
      continue;
    }

    let score = own[element] ?? 0;
    if (isSome) score = influence(score, gathered);
    if ((support & ~OUT) !== 0 && (objections & ~OUT) !== 0) support = rebut(network, states, element, note);
    else
      for (let on = firstOnto[element] ?? END; on !== END; on = nextOnto[on] ?? END)
        if (label[on] !== ready[on]) {
          label[on] = ready[on] ?? 0;
          note(on);
        }
    const is = support === 0 ? worst(opposite(objections)) : best(support);
    const isOther =
      label[element] !== is ||
      settling[element] !== settledAll ||
      (settledAll !== UNSETTLED && strength[element] !== score) ||
      // A question may have other answers though nothing else of it is another.
      kind === ROLE.asking ||
      kind === ROLE.exclusive;
    label[element] = is;
    strength[element] = settledAll === UNSETTLED ? NaN : score;
    settling[element] = settledAll;
    if (isOther) note(element);
  }
}

/** Support from one origin counts as the strongest of it does: the strength of that, origin by origin. */
function strongestByOrigin(
  network: Network,
  { ready, strength }: ElementStates,
  element: number,
): Iterable<number> {
  const { role, origins, firstOnto, nextOnto } = network;
  const strongest = new Map<number, number>();
  for (let on = firstOnto[element] ?? END; on !== END; on = nextOnto[on] ?? END) {
    const origin = origins[on] ?? 0;
    if (origin === 0 || role[on] !== ROLE.for || ready[on] === 0) continue;
    strongest.set(origin, Math.max(strongest.get(origin) ?? 0, strength[on] ?? 0));
  }
  return strongest.values();
}

/** The labels of what is attacked by some, and by nothing else. */
function opposite(labels: number): number {
  return (labels & UNDECIDED) | ((labels & IN) !== 0 ? OUT : 0) | ((labels & OUT) !== 0 ? IN : 0);
}

/** That of an argument that holds if all of some do. */
function worst(labels: number): number {
  return (labels & OUT) !== 0 ? OUT : (labels & UNDECIDED) !== 0 ? UNDECIDED : IN;
}

/** That of a card that holds if one of some does. */
function best(labels: number): number {
  return (labels & IN) !== 0 ? IN : (labels & UNDECIDED) !== 0 ? UNDECIDED : OUT;
}
