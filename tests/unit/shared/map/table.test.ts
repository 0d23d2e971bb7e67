import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtTable,
  emptyTable,
  getRecord,
  idsOf,
  recordsApart,
  recordsOf,
  withRecords,
} from '../../../../shared/map/table';

describe('table', () => {
  it('leaves the table that it came from as it was', () => {
    const one = withRecords(emptyTable<string>(), [['n-00000000000a', 'first']]);
    const two = withRecords(one, [
      ['n-00000000000a', 'changed'],
      ['n-00000000000b', 'second'],
    ]);
    expect(getRecord(one, 'n-00000000000a')).toBe('first');
    expect(one.size).toBe(1);
    expect(getRecord(two, 'n-00000000000a')).toBe('changed');
    expect(two.size).toBe(2);
  });

  it('keeps ids apart that end alike and share a bucket', () => {
    const table = withRecords(emptyTable<number>(), [
      ['n-00000000000a', 1],
      ['n-11111111110a', 2],
    ]);
    expect([...recordsOf(table)].sort()).toEqual([1, 2]);
  });

  it('takes records out, and counts one that was never there as nothing', () => {
    const table = withRecords(emptyTable<number>(), [['n-00000000000a', 1]]);
    const without = withRecords(table, [
      ['n-00000000000a', undefined],
      ['n-00000000000z', undefined],
    ]);
    expect(without.size).toBe(0);
    expect([...idsOf(without)]).toEqual([]);
  });

  it('shares every bucket that an edit does not touch', () => {
    const table = builtTable(
      new Map([
        ['n-00000000000a', 1],
        ['n-0000000000zz', 2],
      ]),
    );
    const once = withRecords(table, [['n-0000000000zz', 4]]);
    const twice = withRecords(once, [['n-00000000000a', 3]]);
    expect(twice.built).toBe(table.built);
    expect([...recordsApart(once, twice)]).toEqual([['n-00000000000a', 1, 3]]);
  });

  it('finds what two tables may hold differently, in whatever order they were built and edited', () => {
    const ids = 'abcdefgh'.split('').map((letter) => `n-00000000000${letter}`);
    const records = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.nat(3)), { selector: ([id]) => id });
    const edits = fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(fc.nat(3), { nil: undefined })));
    const table = fc
      .tuple(records, edits)
      .map(([built, edited]) => withRecords(builtTable(new Map(built)), edited));
    fc.assert(
      fc.property(table, table, edits, (a, b, more) => {
        for (const other of [b, withRecords(a, more)]) {
          const found = [...recordsApart(a, other)];
          expect(new Set(found.map(([id]) => id)).size).toBe(found.length);
          for (const [id, mine, its] of found)
            expect([mine, its]).toEqual([getRecord(a, id), getRecord(other, id)]);
          const differ = ids.filter((id) => getRecord(a, id) !== getRecord(other, id));
          expect(
            found
              .filter(([, mine, its]) => mine !== its)
              .map(([id]) => id)
              .sort(),
          ).toEqual(differ);
        }
      }),
    );
  });
});
