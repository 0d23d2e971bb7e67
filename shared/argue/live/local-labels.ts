import { LABEL } from '../dung/label';
import type { Preference } from '../map/preference';
import type { ElementStates } from './element-states';
import { END } from './flat';
import type { Network } from './network';
import { settleRebuttal, type Contender } from './rebuttal';
import { ROLE } from './roles';

const { in: IN, out: OUT, undecided: UNDECIDED } = LABEL;

/** The grounded label of one element by those of what it rests on, outside circles: what `frameworkOfMap` comes to. */
export interface LocalLabels {
  /** The label of a link, before it meets what else bears on the same card; 0 where it does not count. */
  readonly ready: (link: number) => number;
  /** Labels a card and all that bears on it. */
  readonly card: (card: number) => void;
}

/** @param note is told each link that a card gives another label */
export function localLabels(
  network: Network,
  { label, ready }: ElementStates,
  note: (link: number) => void,
): LocalLabels {
  const { role, own, grade, target, firstOnto, nextOnto, firstArrow, arrowFrom, arrowTo, nextOfLink } =
    network;

  const give = (link: number, is: number): void => {
    if (label[link] === is) return;
    label[link] = is;
    note(link);
  };

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

  /** Whether nothing tells apart what bears on a card. */
  const isEven = (card: number): boolean => {
    if (network.hasGrades) return false;
    const first = firstOnto[card] ?? END;
    for (let link = first; link !== END; link = nextOnto[link] ?? END)
      if (own[link] !== own[first]) return false;
    return true;
  };

  /** What supports and what opposes a card attack each other. @returns which labels those have that support it, as bits */
  const settle = (card: number): number => {
    const contenders: Contender[] = [];
    for (let link = firstOnto[card] ?? END; link !== END; link = nextOnto[link] ?? END) {
      const is = ready[link] ?? 0;
      if (is === 0 || role[link] === ROLE.answer) {
        give(link, is);
        continue;
      }
      const isAgainst = role[link] === ROLE.against;
      contenders.push({ link, isAgainst, ready: is, preference: preferenceOf(link) });
    }
    let bits = 0;
    settleRebuttal(contenders, (link, is) => {
      give(link, is);
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
      const on = target[link] ?? END;
      if ((role[on] ?? 0) >= ROLE.for && !counts(on)) return 0;
      // Labels are bits: which of them there are among its premises.
      let held = 0;
      for (let a = firstArrow[link] ?? END; a !== END; a = nextOfLink[a] ?? END) {
        const premise = arrowFrom[a] ?? 0;
        if (arrowTo[a] === link && role[premise] === ROLE.statement) held |= label[premise] ?? 0;
      }
      if (held === 0) return 0;
      for (let by = firstOnto[link] ?? END; by !== END; by = nextOnto[by] ?? END)
        if (role[by] === ROLE.against) held |= opposite(ready[by] ?? 0);
      return worst(held);
    },
    card: (card) => {
      // Which there are among those for it, and among those against it.
      let support = 0;
      let objections = 0;
      const first = firstOnto[card] ?? END;
      for (let link = first; link !== END; link = nextOnto[link] ?? END) {
        const is = ready[link] ?? 0;
        const side = role[link];
        if (side === ROLE.for) support |= is;
        else if (side === ROLE.against) objections |= is;
      }
      if ((support & ~OUT) === 0 || (objections & ~OUT) === 0)
        for (let link = first; link !== END; link = nextOnto[link] ?? END) give(link, ready[link] ?? 0);
      else if (isEven(card)) {
        // Then none of what can stand does.
        for (let link = first; link !== END; link = nextOnto[link] ?? END) {
          const is = ready[link] ?? 0;
          give(link, is === IN && role[link] !== ROLE.answer ? UNDECIDED : is);
        }
        support = UNDECIDED;
      } else support = settle(card);
      label[card] = support === 0 ? worst(opposite(objections)) : best(support);
    },
  };
}

/** The labels of what is attacked by some alone. */
function opposite(labels: number): number {
  return (labels & UNDECIDED) | ((labels & IN) !== 0 ? OUT : 0) | ((labels & OUT) !== 0 ? IN : 0);
}

function worst(labels: number): number {
  return (labels & OUT) !== 0 ? OUT : (labels & UNDECIDED) !== 0 ? UNDECIDED : IN;
}

function best(labels: number): number {
  return (labels & IN) !== 0 ? IN : (labels & UNDECIDED) !== 0 ? UNDECIDED : OUT;
}
