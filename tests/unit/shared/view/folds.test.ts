import { describe, expect, it } from 'vitest';
import { foldToLevel, foldsHiding } from '../../../../shared/view/fold-levels';
import { foldsOf } from '../../../../shared/view/folds';
import { A, B, D, Q, sampleArgument } from '../../../support/sample-argument';

describe('folds', () => {
  it('hide the branch with its undercuts, but not what also supports something else', () => {
    const { hidden, counts } = foldsOf(sampleArgument({ [A]: { folded: true } }));
    expect([...hidden].sort()).toEqual([B, D].sort());
    expect(counts.get(A)).toBe(2);
  });

  it('count nothing for a fold inside a fold', () => {
    const { counts } = foldsOf(sampleArgument({ [A]: { folded: true }, [B]: { folded: true } }));
    expect([...counts.keys()]).toEqual([A]);
  });

  it('go to a level, and up from what is hidden', () => {
    expect(foldToLevel(sampleArgument(), 1)).toEqual({ fold: [A, B].sort(), unfold: [] });
    expect(foldToLevel(sampleArgument({ [A]: { folded: true } }), Infinity)).toEqual({
      fold: [],
      unfold: [A],
    });
    expect(foldsHiding(sampleArgument({ [A]: { folded: true }, [Q]: { folded: true } }), [D]).sort()).toEqual(
      [A, Q].sort(),
    );
  });
});
