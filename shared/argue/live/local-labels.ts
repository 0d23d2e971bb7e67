import { LABEL } from '../dung/label';
import type { Preference } from '../map/preference';
import type { ElementStates } from './element-states';
import { END, ROLE, type Network } from './network';
import { settleRebuttal, type Contender } from './rebuttal';

const { in: IN, out: OUT, undecided: UNDECIDED } = LABEL;

/** The grounded label of one element by those of what it rests on, outside circles: what `frameworkOfMap` comes to. */
export interface LocalLabels {
  /** The label of a link, before it meets what else bears on the same card; 0 where it does not count. */
  readonly ready: (link: number) => number;
  /** Labels a card and all that bears on it. */
  readonly card: (card: number) => void;
}

export function localLabels(network: Network, { label, ready }: ElementStates): LocalLabels {
  const { role, own, grade, target, firstOnto, nextOnto, firstArrow, arrowFrom, arrowTo, nextOfLink } =
    network;

  const preferenceOf = (link: number): Preference => {
    let worst: number | undefined;
    for (let a = firstArrow[link] ?? END; a !== END; a = nextOfLink[a] ?? END) {
      const premise = arrowFrom[a] ?? 0;
      const good = grade[premise] ?? NaN;
      if (arrowTo[a] !== link || role[premise] !== ROLE.statement || Number.isNaN(good)) continue;
      if (worst === undefined || good < worst) worst = good;
    }
    return { weight: own[link] ?? 1, grade: worst };
  };

  /** Where nothing tells links apart, none of what can stand does. @returns whether it is so */
  const isEven = (card: number): boolean => {
    if (network.hasGrades) return false;
    const weight = own[firstOnto[card] ?? END];
    for (let link = firstOnto[card] ?? END; link !== END; link = nextOnto[link] ?? END)
      if (own[link] !== weight) return false;
    for (let link = firstOnto[card] ?? END; link !== END; link = nextOnto[link] ?? END)
      if (role[link] !== ROLE.answer && label[link] === IN) label[link] = UNDECIDED;
    return true;
  };

  /** What supports and what opposes a card attack each other. @returns which labels those have that support it, as bits */
  const settle = (card: number): number => {
    const contenders: Contender[] = [];
    for (let link = firstOnto[card] ?? END; link !== END; link = nextOnto[link] ?? END) {
      const is = ready[link] ?? 0;
      if (is === 0 || role[link] === ROLE.answer) continue;
      const isAgainst = role[link] === ROLE.against;
      contenders.push({ link, isAgainst, ready: is, preference: preferenceOf(link) });
    }
    let bits = 0;
    settleRebuttal(contenders, (link, is) => {
      label[link] = is;
      if (role[link] === ROLE.for) bits |= is;
    });
    return bits;
  };

  /** Whether a link and all that it bears on in turn start from something that counts. */
  const counts = (link: number): boolean => {
    for (let at = link; ; at = target[at] ?? END) {
      let a = firstArrow[at] ?? END;
      while (a !== END && !(arrowTo[a] === at && role[arrowFrom[a] ?? 0] === ROLE.statement))
        a = nextOfLink[a] ?? END;
      if (a === END) return false;
      if (!network.isLink(target[at] ?? END)) return true;
    }
  };

  return {
    ready: (link) => {
      if (!counts(link)) return 0;
      let is: number = IN;
      for (let a = firstArrow[link] ?? END; a !== END; a = nextOfLink[a] ?? END) {
        const premise = arrowFrom[a] ?? 0;
        if (arrowTo[a] !== link || role[premise] !== ROLE.statement) continue;
        const held = label[premise];
        if (held === OUT) return OUT;
        if (held === UNDECIDED) is = UNDECIDED;
      }
      for (let on = firstOnto[link] ?? END; on !== END; on = nextOnto[on] ?? END) {
        if (role[on] !== ROLE.against) continue;
        const undercut = ready[on];
        if (undercut === IN) return OUT;
        if (undercut === UNDECIDED) is = UNDECIDED;
      }
      return is;
    },
    card: (card) => {
      // Labels are bits: which there are among those for it, and among those against it.
      let support = 0;
      let objections = 0;
      for (let link = firstOnto[card] ?? END; link !== END; link = nextOnto[link] ?? END) {
        const is = ready[link] ?? 0;
        label[link] = is;
        if (role[link] === ROLE.for) support |= is;
        else if (role[link] === ROLE.against) objections |= is;
      }
      if (support === 0) {
        label[card] = (objections & IN) !== 0 ? OUT : (objections & UNDECIDED) !== 0 ? UNDECIDED : IN;
        return;
      }
      if ((support & ~OUT) !== 0 && (objections & ~OUT) !== 0)
        support = isEven(card) ? UNDECIDED : settle(card);
      label[card] = (support & IN) !== 0 ? IN : (support & UNDECIDED) !== 0 ? UNDECIDED : OUT;
    },
  };
}
