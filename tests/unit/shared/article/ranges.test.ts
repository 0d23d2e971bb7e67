import { describe, expect, it } from 'vitest';
import { apart, without } from '../../../../shared/article/ranges';

const range = (start: number, end: number) => ({ start, end });

describe('ranges', () => {
  it('stand apart and in order; of those that meet the first and longest is kept', () => {
    expect(apart([range(5, 9), range(0, 3), range(2, 4), range(5, 6), range(9, 10)])).toEqual([
      range(0, 3),
      range(5, 9),
      range(9, 10),
    ]);
  });

  it('are left out where they meet others', () => {
    expect(without([range(0, 2), range(2, 4), range(8, 9), range(4, 7)], [range(3, 5), range(1, 2)])).toEqual(
      [range(8, 9)],
    );
    expect(without([range(0, 2)], [])).toEqual([range(0, 2)]);
  });
});
