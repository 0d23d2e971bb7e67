import { LABEL } from '../dung/label';
import { isWeaker, type Preference } from '../map/preference';

/** A link to a card, and how it stands by what it starts from and by the links on it. */
export interface Contender {
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
 * The grounded labels of what supports a card and of what opposes it: each attacks all of the other side, but the weaker not the stronger.
 * @param give is told the label of each
 */
export function settleRebuttal(
  contenders: readonly Contender[],
  give: (link: number, label: number) => void,
): void {
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
