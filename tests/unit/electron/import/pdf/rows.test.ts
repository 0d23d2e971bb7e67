import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../../../electron/import/pdf/fragment';
import { rowsIn } from '../../../../../electron/import/pdf/rows';

/** A line of runs, each with its left and right edge. */
function line(base: number, ...edges: [number, number][]): Fragment[] {
  return edges.map(([left, right]) => ({
    parts: [{ text: 'word', apart: false }],
    left,
    right,
    base,
    size: 10,
  }));
}

describe('rows of a table', () => {
  it('are lines whose cells begin, end or have their middle under each other', () => {
    const rows = rowsIn([
      line(10, [0, 20], [100, 130], [200, 240]),
      line(22, [0, 40], [100, 110], [225, 240]),
      line(34, [0, 30], [214, 240]),
      line(46, [0, 300]),
    ]);
    expect(rows).toEqual([true, true, true, false]);
  });

  it('are none in a justified text, where gaps stand anywhere', () => {
    const rows = rowsIn([
      line(10, [0, 100], [130, 240]),
      line(22, [0, 80], [131, 240]),
      line(34, [0, 60], [110, 180], [205, 240]),
      line(46, [0, 240]),
    ]);
    expect(rows).toEqual([false, false, false, false]);
  });

  it('are none alone', () => {
    expect(rowsIn([line(10, [0, 20], [100, 130]), line(22, [0, 130])])).toEqual([false, false]);
    expect(rowsIn([])).toEqual([]);
  });
});
