import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxIndex } from '../../shared/layout/box-index';

const box = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.nat(20), fc.nat(20))
  .map(([x, y, width, height]) => ({ minX: x, minY: y, maxX: x + width, maxY: y + height }));
const step = fc.oneof(
  fc.record({ put: fc.nat(40), at: box }),
  fc.record({ remove: fc.nat(40) }),
  fc.record({ search: box }),
  fc.constant({ pack: true }),
);

describe('an index of boxes', () => {
  it('finds what a list of all boxes finds, whatever was put and taken out before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const index = new BoxIndex();
        const all = new Map<number, { minX: number; minY: number; maxX: number; maxY: number }>();
        for (const each of steps) {
          if ('put' in each) {
            all.set(each.put, each.at);
            index.put(each.put, each.at.minX, each.at.minY, each.at.maxX, each.at.maxY);
          } else if ('remove' in each) {
            all.delete(each.remove);
            index.remove(each.remove);
          } else if ('search' in each) {
            const found = index.search(each.search).sort((a, b) => a - b);
            const wanted = [...all]
              .filter(([, { minX, minY, maxX, maxY }]) => {
                const { search } = each;
                return (
                  minX <= search.maxX && maxX >= search.minX && minY <= search.maxY && maxY >= search.minY
                );
              })
              .map(([item]) => item)
              .sort((a, b) => a - b);
            expect(found).toEqual(wanted);
          } else index.pack();
        }
      }),
      { numRuns: 500 },
    );
  });
});
