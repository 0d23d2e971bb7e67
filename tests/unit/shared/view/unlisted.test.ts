import { describe, expect, it } from 'vitest';
import { visibilityOf } from '../../../../shared/view/visibility';
import { unlistedOf } from '../../../../shared/view/unlisted';
import { B, D, E, sampleArgument } from '../../../support/sample-argument';

describe('what the outline leaves out', () => {
  it('is nothing while nothing is hidden', () => {
    expect(unlistedOf(sampleArgument(), new Set())).toBeUndefined();
  });

  it('is what a filter hides, but not the way up from what matches', () => {
    const map = sampleArgument();
    const { hidden } = visibilityOf(map, { focus: undefined, filter: { kinds: ['evidence'], hides: true } });
    const nodes = [...(unlistedOf(map, hidden) ?? [])].filter((id) => id.startsWith('n-'));
    expect(nodes).toEqual([D]);
    expect(hidden.has(E)).toBe(true);
    expect(hidden.has(B)).toBe(false);
  });
});
