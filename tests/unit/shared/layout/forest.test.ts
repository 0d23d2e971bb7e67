import { describe, expect, it } from 'vitest';
import { forestOf } from '../../../../shared/layout/forest';
import { chainOf, jointOf, undercutsOf } from '../../../support/deep-maps';

const MANY = 100_000;

describe('a map as a forest', () => {
  it('takes a chain of any length', () => {
    const forest = forestOf(chainOf(MANY));
    expect(forest.roots).toHaveLength(1);
    expect([...forest.parents]).toEqual(Array.from({ length: MANY }, (_, number) => number - 1));
  });

  it('puts undercuts of undercuts beside what they attack, in their order', () => {
    const forest = forestOf(undercutsOf(MANY));
    expect(forest.roots.map(({ members }) => members)).toEqual([[0]]);
    expect(forest.families[0]).toHaveLength(1);
    expect(forest.families[0]?.[0]?.members).toEqual(Array.from({ length: MANY }, (_, index) => index + 1));
  });

  it('takes a step with any number of premises', () => {
    expect(forestOf(jointOf(MANY)).families[0]?.[0]?.members).toHaveLength(MANY);
  });
});
