import { adjacencyOf, neighbours, type Adjacency } from '../adjacency';
import { evaluationOrder } from '../evaluation-order';
import type { MapReading } from './map-reading';

/** Cards that support themselves in the end, each by the others, and the inferences among them. */
export interface SupportCircle {
  readonly cards: ReadonlySet<number>;
  readonly inferences: ReadonlySet<number>;
  /** Some of the cards: every way round in the circle goes through one of them. */
  readonly cuts: ReadonlySet<number>;
}

/** The circles of support of a map. */
export function supportCircles({ cards, inferences, onCard }: MapReading): SupportCircle[] {
  const from: number[] = [];
  const to: number[] = [];
  const node = (inference: number): number => cards.length + inference;
  onCard.forEach((bearing, card) => {
    for (const i of bearing) {
      const inference = inferences[i];
      if (inference?.bears !== 'for') continue;
      from.push(card, ...inference.premises.map(() => node(i)));
      to.push(node(i), ...inference.premises);
    }
  });
  const restsOn = adjacencyOf(cards.length + inferences.length, { from, to });
  return evaluationOrder(restsOn)
    .rest.filter((members) => members.length > 1)
    .map((members) => ({
      cards: new Set(members.filter((member) => member < cards.length)),
      inferences: new Set(members.filter((m) => m >= cards.length).map((m) => m - cards.length)),
      cuts: cutsOf(members, restsOn, cards.length),
    }));
}

/** Where a walk through the circle, as deep as it goes, comes back to a card that it is on its way from. */
function cutsOf(members: readonly number[], restsOn: Adjacency, cardCount: number): Set<number> {
  const inside = new Set(members);
  const state = new Map<number, 'on the way' | 'done'>();
  const cuts = new Set<number>();
  const start = members.find((member) => member < cardCount) ?? 0;
  const path = [{ member: start, next: 0 }];
  state.set(start, 'on the way');
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const next = neighbours(restsOn, at.member)[at.next++];
    if (next === undefined) {
      state.set(at.member, 'done');
      path.pop();
    } else if (!inside.has(next)) continue;
    else if (!state.has(next)) {
      state.set(next, 'on the way');
      path.push({ member: next, next: 0 });
    } else if (state.get(next) === 'on the way') cuts.add(next < cardCount ? next : at.member);
  }
  return cuts;
}
