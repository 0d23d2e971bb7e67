import { describe, expect, it } from 'vitest';
import { neighbourhood } from '../../../../shared/view/focus';
import { cardId, undercutsOf } from '../../../support/deep-maps';
import { A, B, D, Q, sampleArgument } from '../../../support/sample-argument';

describe('focus', () => {
  it('reaches along links in both directions, an undercut through the link that it attacks', () => {
    expect([...neighbourhood(sampleArgument(), { nodes: [A], depth: 1 })].sort()).toEqual(
      [A, B, D, Q].sort(),
    );
    expect([...neighbourhood(sampleArgument(), { nodes: [D], depth: 1 })].sort()).toEqual([A, B, D].sort());
    expect(neighbourhood(sampleArgument(), { nodes: [Q], depth: 9 }).size).toBe(6);
  });
});

it('goes along a chain of undercuts of any length, once', () => {
  const near = neighbourhood(undercutsOf(20_000), { nodes: [cardId(0)], depth: 3 });
  expect(near.size).toBe(20_001);
});
