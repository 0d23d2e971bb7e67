import type { GradualSemantics } from '../gradual/semantics';
import { SETTLINGS } from '../gradual/strengths';
import type { PREMISE_RULES } from '../gradual/weighted-graph';
import type { ElementStates } from './element-states';
import { END } from './flat';
import type { Network } from './network';
import { ROLE } from './roles';

const UNSETTLED = SETTLINGS.indexOf('did not settle');

/** The strength of one element by those of what it rests on, outside circles: what `strengthsOf` comes to for `weightedGraphOfMap`. */
export interface LocalStrengths {
  /** Works out `strength` and `settling` of a card. */
  readonly card: (card: number) => void;
  /** The same of a link. */
  readonly link: (link: number) => void;
}

export function localStrengths(
  network: Network,
  { strength, settling, ready }: ElementStates,
  { gather, influence }: GradualSemantics,
  rule: (typeof PREMISE_RULES)[number],
): LocalStrengths {
  const { role, own, origins, firstOnto, nextOnto, firstArrow, arrowFrom, arrowTo, nextOfLink } = network;
  const isProduct = rule === 'product';
  const isSum = gather === 'sum';

  /** Support from one origin counts as the strongest of it does: what is to be taken back of the sum, or the product, of all. */
  const pooled = (element: number): Map<number, number[]> => {
    const pools = new Map<number, number[]>();
    for (let on = firstOnto[element] ?? END; on !== END; on = nextOnto[on] ?? END) {
      const origin = origins[on] ?? 0;
      if (origin === 0 || role[on] !== ROLE.for || ready[on] === 0) continue;
      const pool = pools.get(origin);
      if (pool) pool.push(strength[on] ?? 0);
      else pools.set(origin, [strength[on] ?? 0]);
    }
    return pools;
  };

  /** The worst that what an element rests on has to say of how far it can be relied on. */
  let worst = 0;

  /** What a score becomes by what bears on an element. */
  const moved = (element: number, score: number): number => {
    let isAlone = true;
    let isPooled = false;
    let support = isSum ? 0 : 1;
    let attack = support;
    for (let on = firstOnto[element] ?? END; on !== END; on = nextOnto[on] ?? END) {
      const side = role[on];
      if (side === ROLE.answer || ready[on] === 0) continue;
      isAlone = false;
      const value = strength[on] ?? 0;
      worst = Math.max(worst, settling[on] ?? 0);
      if (side === ROLE.against) attack = isSum ? attack + value : attack * (1 - value);
      else if (origins[on] !== 0) isPooled = true;
      else support = isSum ? support + value : support * (1 - value);
    }
    if (isPooled)
      for (const pool of pooled(element).values()) {
        const value = Math.max(...pool);
        support = isSum ? support + value : support * (1 - value);
      }
    return isAlone ? score : influence(score, isSum ? support - attack : attack - support);
  };

  const put = (element: number, value: number): void => {
    strength[element] = worst === UNSETTLED ? NaN : value;
    settling[element] = worst;
  };

  return {
    card: (card) => {
      worst = 0;
      put(card, moved(card, own[card] ?? 0));
    },
    link: (link) => {
      worst = 0;
      let score = 1;
      for (let a = firstArrow[link] ?? END; a !== END; a = nextOfLink[a] ?? END) {
        const premise = arrowFrom[a] ?? 0;
        if (arrowTo[a] !== link || role[premise] !== ROLE.statement) continue;
        const value = strength[premise] ?? 0;
        score = isProduct ? score * value : Math.min(score, value);
        worst = Math.max(worst, settling[premise] ?? 0);
      }
      put(link, moved(link, score) * (own[link] ?? 1));
    },
  };
}
