import { LABEL } from '../dung/label';
import { isWeaker, type Preference } from '../map/preference';
import type { ElementStates } from './element-states';
import { END } from './flat';
import type { Network } from './network';
import { ROLE } from './roles';

/** A link to a card, and how it stands by what it starts from and by the links on it. */
interface Contender {
  readonly link: number;
  readonly isAgainst: boolean;
  readonly ready: number;
  readonly preference: Preference;
}

/** Those of one side with the same preference: what attacks one of them attacks all. */
interface Rank {
  readonly preference: Preference;
  readonly isAgainst: boolean;
  readonly members: Contender[];
  /** The best label that one of them can have. */
  best: number;
  state: 'contested' | 'beaten' | 'free';
}

/**
 * Lets what supports a card and what opposes it attack each other, where some of both can stand, and labels them.
 * @param note is told each that gets another label
 * @returns which labels those have that support it, as bits
 */
export function rebut(
  network: Network,
  { label, ready }: ElementStates,
  card: number,
  note: (link: number) => void,
): number {
  const { role, firstOnto, nextOnto } = network;
  let support = 0;
  const give = (link: number, is: number): void => {
    if (role[link] === ROLE.for) support |= is;
    if (label[link] === is) return;
    label[link] = is;
    note(link);
  };
  const isSettled = isEven(network, card);
  const contenders: Contender[] = [];
  for (let link = firstOnto[card] ?? END; link !== END; link = nextOnto[link] ?? END) {
    const is = ready[link] ?? 0;
    if (is === 0 || role[link] === ROLE.answer) give(link, is);
    // Of those that nothing tells apart none stands.
    else if (isSettled) give(link, is === LABEL.in ? LABEL.undecided : is);
    else {
      const isAgainst = role[link] === ROLE.against;
      contenders.push({ link, isAgainst, ready: is, preference: preferenceOf(network, link) });
    }
  }
  if (!isSettled) settleRebuttal(contenders, give);
  return support;
}

/** Whether nothing tells apart what bears on a card. */
function isEven({ own, hasGrades, firstOnto, nextOnto }: Network, card: number): boolean {
  if (hasGrades) return false;
  const first = firstOnto[card] ?? END;
  for (let link = first; link !== END; link = nextOnto[link] ?? END)
    if (own[link] !== own[first]) return false;
  return true;
}

function preferenceOf(network: Network, link: number): Preference {
  const { own, grade, firstArrow, nextOfLink, arrowFrom } = network;
  let worst: number | undefined;
  for (let arrow = firstArrow[link] ?? END; arrow !== END; arrow = nextOfLink[arrow] ?? END) {
    const good = grade[arrowFrom[arrow] ?? 0] ?? NaN;
    if (!network.isPremise(arrow) || Number.isNaN(good)) continue;
    if (worst === undefined || good < worst) worst = good;
  }
  return { weight: own[link] ?? 1, grade: worst };
}

/**
 * The grounded labels of what supports a card and of what opposes it: each attacks all of the other side, but the weaker not the stronger.
 * @param give is told the label of each
 */
function settleRebuttal(contenders: readonly Contender[], give: (link: number, label: number) => void): void {
  const ranks = ranksOf(contenders);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const rank of ranks) {
      if (rank.state !== 'contested') continue;
      let worst: number = LABEL.out;
      for (const other of ranks) {
        if (other.isAgainst === rank.isAgainst || isWeaker(other.preference, rank.preference)) continue;
        const label = labelIn(other, other.best);
        if (label !== LABEL.out && worst !== LABEL.in) worst = label;
      }
      if (worst === LABEL.undecided) continue;
      rank.state = worst === LABEL.in ? 'beaten' : 'free';
      hasChanged = true;
    }
  }
  for (const rank of ranks) for (const { link, ready } of rank.members) give(link, labelIn(rank, ready));
}

function labelIn({ state }: Rank, ready: number): number {
  if (ready === LABEL.out || state === 'beaten') return LABEL.out;
  return state === 'free' ? ready : LABEL.undecided;
}

function ranksOf(contenders: readonly Contender[]): Rank[] {
  const ranks = new Map<string, Rank>();
  for (const contender of contenders) {
    const { preference, isAgainst, ready } = contender;
    const key = `${isAgainst} ${preference.weight} ${preference.grade ?? ''}`;
    const rank = ranks.get(key) ?? { preference, isAgainst, members: [], best: ready, state: 'contested' };
    ranks.set(key, rank);
    rank.members.push(contender);
    if (ready === LABEL.in || rank.best === LABEL.out) rank.best = ready;
  }
  return [...ranks.values()];
}
