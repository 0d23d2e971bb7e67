import { describe, expect, it } from 'vitest';
import { rowFor } from '../../../../renderer/outline/row-for';
import { outlineOf, outlineRows } from '../../../../shared/map/outline';
import { A, B, C, D, LINK, Q, sampleArgument } from '../../../support/sample-argument';

describe('the row of what is selected', () => {
  it('is its own where it is listed, also for the link by which a row hangs', () => {
    const map = sampleArgument();
    const rows = outlineRows(outlineOf(map));
    for (const id of [Q, A, B, C, D, LINK]) {
      const found = rowFor(rows, map, id);
      expect(found?.isItself).toBe(true);
      expect([rows[found?.index ?? -1]?.id, rows[found?.index ?? -1]?.link]).toContain(id);
    }
  });

  it('is the nearest one above where it is folded away', () => {
    const map = sampleArgument({ [A]: { folded: true } });
    const rows = outlineRows(outlineOf(map));
    const found = rowFor(rows, map, D);
    expect(rows[found?.index ?? -1]?.id).toBe(A);
    expect(found?.isItself).toBe(false);
  });

  it('is none for what the map does not hold', () => {
    const map = sampleArgument();
    expect(rowFor(outlineRows(outlineOf(map)), map, 'n-00000000000z')).toBeUndefined();
  });
});
