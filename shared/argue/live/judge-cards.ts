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
 * same. All of it is one function over flat arrays, and numbers with fractions stay in it: handed on to others, they would be put on the heap.
 * @param cards each after all that it rests on
 * @param isDirty which of them to judge
 * @param note is told each link and each card that stands otherwise than before
 */
export function judgeCards(
  { network, states, semantics, rule }: Judged,
  cards: Int32Array,
  isDirty: Uint8Array,
  note: (element: number) => void,
): void {
  const { role, own, target, origins, firstOnto, nextOnto, firstArrow, arrowFrom, arrowTo, nextOfLink } =
    network;
  const { label, ready, strength, settling } = states;
  const { influence } = semantics;
  const isSum = semantics.gather === 'sum';
  const isProduct = rule === 'product';
  const unit: number[] = [];
  for (let at = 0; at < cards.length; at++) {
    const card = cards[at] ?? 0;
    if (isDirty[card] === 0) continue;
    isDirty[card] = 0;
    // What is nearer to the card comes first, and is judged last.
    unit.length = 0;
    unit.push(card);
    for (let k = 0; k < unit.length; k++)
      for (let on = firstOnto[unit[k] ?? 0] ?? END; on !== END; on = nextOnto[on] ?? END) unit.push(on);
    for (let k = unit.length - 1; k >= 0; k--) {
      const element = unit[k] ?? 0;
      const isLink = k > 0;
      // Labels are bits: which of them there are among premises, among what supports and among what opposes.
      let held = 0;
      let support = 0;
      let objections = 0;
      let settled = 0;
      let score = isLink ? 1 : (own[element] ?? 0);
      if (isLink)
        for (let a = firstArrow[element] ?? END; a !== END; a = nextOfLink[a] ?? END) {
          const premise = arrowFrom[a] ?? 0;
          if (role[premise] !== ROLE.statement || arrowTo[a] !== element) continue;
          const value = strength[premise] ?? 0;
          held |= label[premise] ?? 0;
          score = isProduct ? score * value : Math.min(score, value);
          settled = Math.max(settled, settling[premise] ?? 0);
        }
      let isPooled = false;
      let pro = isSum ? 0 : 1;
      let con = pro;
      for (let on = firstOnto[element] ?? END; on !== END; on = nextOnto[on] ?? END) {
        const is = ready[on] ?? 0;
        const side = role[on];
        if (is === 0 || side === ROLE.answer) continue;
        const value = strength[on] ?? 0;
        settled = Math.max(settled, settling[on] ?? 0);
        if (side === ROLE.against) {
          objections |= is;
          con = isSum ? con + value : con * (1 - value);
          continue;
        }
        support |= is;
        if (origins[on] !== 0) isPooled = true;
        else pro = isSum ? pro + value : pro * (1 - value);
      }
      if (isPooled)
        for (const value of strongestByOrigin(network, states, element))
          pro = isSum ? pro + value : pro * (1 - value);
      if ((support | objections) !== 0) score = influence(score, isSum ? pro - con : con - pro);
      if (isLink) score *= own[element] ?? 1;
      const kind = role[element];
      // A question may have other answers though nothing else of it is another.
      let isOther =
        kind === ROLE.asking ||
        kind === ROLE.exclusive ||
        settling[element] !== settled ||
        (settled !== UNSETTLED && strength[element] !== score);
      strength[element] = settled === UNSETTLED ? NaN : score;
      settling[element] = settled;

      if (isLink) {
        const on = target[element] ?? END;
        const isOnLink = on !== card;
        const is = held === 0 || (isOnLink && !network.counts(on)) ? 0 : worst(held | opposite(objections));
        ready[element] = is;
        if (isOnLink && label[element] !== is) {
          label[element] = is;
          isOther = true;
        }
      } else {
        if ((support & ~OUT) !== 0 && (objections & ~OUT) !== 0) support = rebut(network, states, card, note);
        else
          for (let on = firstOnto[card] ?? END; on !== END; on = nextOnto[on] ?? END)
            if (label[on] !== ready[on]) {
              label[on] = ready[on] ?? 0;
              note(on);
            }
        const is = support === 0 ? worst(opposite(objections)) : best(support);
        if (label[card] !== is) {
          label[card] = is;
          isOther = true;
        }
      }
      if (isOther) note(element);
    }
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
