import { describe, expect, it } from 'vitest';
import { forestOf, type Forest } from '../../../../shared/layout/forest';
import { cardId, chainOf, jointOf, undercutsOf } from '../../../support/deep-maps';

const MANY = 100_000;

/** The numbers that the forest gives the cards, by the numbers in their ids. */
function numbersOf({ ids }: Forest): number[] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return ids.map((_, card) => numbers.get(cardId(card)) ?? -1);
}

/** How many places differ: lists of this length are not printed. */
function differences(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): number {
  return a.filter((item, index) => item !== b[index]).length + Math.abs(a.length - b.length);
}

describe('a map as a forest', () => {
  it('takes a chain of any length', () => {
    const forest = forestOf(chainOf(MANY));
    const numbers = numbersOf(forest);
    expect(forest.roots).toHaveLength(1);
    const parents = numbers.map((number) => forest.parents[number]);
    expect(differences(parents, [-1, ...numbers.slice(0, -1)])).toBe(0);
  });

  it('puts undercuts of undercuts beside what they attack, in their order', () => {
    const forest = forestOf(undercutsOf(MANY));
    const [root = -1, ...beside] = numbersOf(forest);
    expect(forest.roots.map(({ members }) => members)).toEqual([[root]]);
    expect(forest.families[root]).toHaveLength(1);
    expect(differences(forest.families[root]?.[0]?.members ?? [], beside)).toBe(0);
  });

  it('takes a step with any number of premises', () => {
    const forest = forestOf(jointOf(MANY));
    const [root = -1] = numbersOf(forest);
    expect(forest.families[root]?.[0]?.members).toHaveLength(MANY);
  });
});
