import { describe, expect, it } from 'vitest';
import { macroF1 } from '../../../../evaluate/draft/macro-f1';

describe('macro F1', () => {
  it('equals the worked example of evidencegraph’s evaluation', () => {
    expect(macroF1([0, 1, 1, 2, 2, 2], [0, 0, 2, 2, 2, 2])).toBeCloseTo(0.5079, 4);
  });

  it('is 1 for what is all right, and 0 for what is all wrong', () => {
    expect(macroF1([0, 1, 2], [0, 1, 2])).toBe(1);
    expect(macroF1(['a', 'a'], ['b', 'b'])).toBe(0);
  });
});
