import { describe, expect, it } from 'vitest';
import {
  builtTable,
  emptyTable,
  getRecord,
  idsApart,
  idsOf,
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
    expect([...idsApart(once, twice)]).toEqual(['n-00000000000a']);
  });
});
