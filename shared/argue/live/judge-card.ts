import { LABEL } from '../dung/label';
import type { GradualSemantics } from '../gradual/semantics';
import { SETTLINGS } from '../gradual/strengths';
import type { PREMISE_RULES } from '../gradual/weighted-graph';
import type { Preference } from '../map/preference';
import type { ElementStates } from './element-states';
import { END } from './flat';
import type { Network } from './network';
import { settleRebuttal, type Contender } from './rebuttal';
import { ROLE } from './roles';

const { in: IN, out: OUT, undecided: UNDECIDED } = LABEL;
const UNSETTLED = SETTLINGS.indexOf('did not settle');

/**
 * Judges a card, and before it all that bears on it, outside circles: what comes out is the grounded labelling of `frameworkOfMap` and the strengths of
 * `weightedGraphOfMap`. The cards that all this starts from have been judged.
 * @param rule how the premises of a link are one score
 * @param note is told each link that stands otherwise than before
 * @returns what judges a card, and says whether that stands otherwise than before
 */
export function cardJudge(
  network: Network,
  { label, ready, strength, settling }: ElementStates,
  { gather, influence }: GradualSemantics,
  rule: (typeof PREMISE_RULES)[number],
  note: (link: number) => void,
): (card: number) => boolean {
  const { role, own, grade, origins, target } = network;
  const { firstOnto, nextOnto, firstArrow, arrowFrom, arrowTo, nextOfLink } = network;
  const isSum = gather === 'sum';
  const isProduct = rule === 'product';

  /**
   * Judges one element by its premises and by what bears on it, in one walk. A link on a card is `ready` then: it gets its label when it meets the others.
   * @returns whether it stands otherwise than before
   */
  const judge = (element: number): boolean => {
    const kind = role[element] ?? 0;
    const isLink = kind >= ROLE.for;
    let score = 1;
    let settled = 0;
    // Labels are bits: which of them there are among the premises, among what supports and among what opposes.
    let held = 0;
    let support = 0;
    let objections = 0;
    if (!isLink) score = own[element] ?? 0;
    else
      for (let a = firstArrow[element] ?? END; a !== END; a = nextOfLink[a] ?? END) {
        const premise = arrowFrom[a] ?? 0;
        if (role[premise] !== ROLE.statement || (kind === ROLE.answer && arrowTo[a] !== element)) continue;
        const value = strength[premise] ?? 0;
        held |= label[premise] ?? 0;
        score = isProduct ? score * value : Math.min(score, value);
        settled = Math.max(settled, settling[premise] ?? 0);
      }
    let isPooled = false;
    let supported = isSum ? 0 : 1;
    let opposed = supported;
    for (let on = firstOnto[element] ?? END; on !== END; on = nextOnto[on] ?? END) {
      const side = role[on];
      const is = ready[on] ?? 0;
      if (is === 0 || side === ROLE.answer) continue;
      const value = strength[on] ?? 0;
      settled = Math.max(settled, settling[on] ?? 0);
      if (side === ROLE.against) {
        objections |= is;
        opposed = isSum ? opposed + value : opposed * (1 - value);
        continue;
      }
      support |= is;
      if (origins[on] !== 0) isPooled = true;
      else supported = isSum ? supported + value : supported * (1 - value);
    }
    if (isPooled)
      for (const pool of poolsOn(element)) {
        const value = Math.max(...pool);
        supported = isSum ? supported + value : supported * (1 - value);
      }
    if ((support | objections) !== 0)
      score = influence(score, isSum ? supported - opposed : opposed - supported);
    if (isLink) score *= own[element] ?? 1;

    const isElsewhere =
      settling[element] !== settled || (settled !== UNSETTLED && strength[element] !== score);
    strength[element] = settled === UNSETTLED ? NaN : score;
    settling[element] = settled;
    if (isLink) return readyLink(element, held, objections) || isElsewhere;
    return labelCard(element, support, objections) || isElsewhere;
  };

  /** @returns whether the link's label is another, if it has met all that it meets */
  const readyLink = (link: number, held: number, objections: number): boolean => {
    const on = target[link] ?? END;
    const isOnLink = (role[on] ?? 0) >= ROLE.for;
    const is = held === 0 || (isOnLink && !counts(on)) ? 0 : worst(held | opposite(objections));
    ready[link] = is;
    if (!isOnLink || label[link] === is) return false;
    label[link] = is;
    return true;
  };

  /** Lets what supports a card and what opposes it meet, and labels them and the card. @returns whether the card's label is another */
  const labelCard = (card: number, support: number, objections: number): boolean => {
    let standing = support;
    if ((support & ~OUT) === 0 || (objections & ~OUT) === 0)
      for (let on = firstOnto[card] ?? END; on !== END; on = nextOnto[on] ?? END) give(on, ready[on] ?? 0);
    else if (isEven(card)) {
      // Then none of what can stand does.
      standing = UNDECIDED;
      for (let on = firstOnto[card] ?? END; on !== END; on = nextOnto[on] ?? END) {
        const is = ready[on] ?? 0;
        give(on, is === IN && role[on] !== ROLE.answer ? UNDECIDED : is);
      }
    } else standing = settle(card);
    const before = label[card];
    const is = standing === 0 ? worst(opposite(objections)) : best(standing);
    label[card] = is;
    return before !== is;
  };

  const give = (link: number, is: number): void => {
    if (label[link] === is) return;
    label[link] = is;
    note(link);
  };

  /** Whether nothing tells apart what bears on a card. */
  const isEven = (card: number): boolean => {
    if (network.hasGrades) return false;
    const first = firstOnto[card] ?? END;
    for (let on = first; on !== END; on = nextOnto[on] ?? END) if (own[on] !== own[first]) return false;
    return true;
  };

  /** What supports and what opposes a card attack each other. @returns which labels those have that support it, as bits */
  const settle = (card: number): number => {
    const contenders: Contender[] = [];
    for (let link = firstOnto[card] ?? END; link !== END; link = nextOnto[link] ?? END) {
      const is = ready[link] ?? 0;
      if (is === 0 || role[link] === ROLE.answer) give(link, is);
      else {
        const isAgainst = role[link] === ROLE.against;
        contenders.push({ link, isAgainst, ready: is, preference: preferenceOf(link) });
      }
    }
    let bits = 0;
    settleRebuttal(contenders, (link, is) => {
      give(link, is);
      if (role[link] === ROLE.for) bits |= is;
    });
    return bits;
  };

  const preferenceOf = (link: number): Preference => {
    let least: number | undefined;
    for (let a = firstArrow[link] ?? END; a !== END; a = nextOfLink[a] ?? END) {
      const good = grade[arrowFrom[a] ?? 0] ?? NaN;
      if (!network.isPremise(a) || Number.isNaN(good)) continue;
      if (least === undefined || good < least) least = good;
    }
    return { weight: own[link] ?? 1, grade: least };
  };

  /** Whether a link and all that it bears on in turn start from something that counts. */
  const counts = (link: number): boolean => {
    for (let at = link; ; at = target[at] ?? END) {
      let a = firstArrow[at] ?? END;
      while (a !== END && !network.isPremise(a)) a = nextOfLink[a] ?? END;
      if (a === END) return false;
      if (!network.isLink(target[at] ?? END)) return true;
    }
  };

  /** Support from one origin counts as the strongest of it does: the strengths of what supports an element, origin by origin. */
  const poolsOn = (element: number): Iterable<readonly number[]> => {
    const pools = new Map<number, number[]>();
    for (let on = firstOnto[element] ?? END; on !== END; on = nextOnto[on] ?? END) {
      const origin = origins[on] ?? 0;
      if (origin === 0 || role[on] !== ROLE.for || ready[on] === 0) continue;
      const pool = pools.get(origin);
      if (pool) pool.push(strength[on] ?? 0);
      else pools.set(origin, [strength[on] ?? 0]);
    }
    return pools.values();
  };

  const judgeLink = (link: number): void => {
    if (judge(link)) note(link);
  };
  return (card) => {
    for (let on = firstOnto[card] ?? END; on !== END; on = nextOnto[on] ?? END) {
      if (firstOnto[on] !== END) for (const link of network.bearingOn(on).reverse()) judgeLink(link);
      judgeLink(on);
    }
    return judge(card);
  };
}

/** The labels of what is attacked by some, and by nothing else. */
function opposite(labels: number): number {
  return (labels & UNDECIDED) | ((labels & IN) !== 0 ? OUT : 0) | ((labels & OUT) !== 0 ? IN : 0);
}

function worst(labels: number): number {
  return (labels & OUT) !== 0 ? OUT : (labels & UNDECIDED) !== 0 ? UNDECIDED : IN;
}

function best(labels: number): number {
  return (labels & IN) !== 0 ? IN : (labels & UNDECIDED) !== 0 ? UNDECIDED : OUT;
}
