import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff, reverseDiff } from '../../shared/edit/diff';
import { outlineOf, outlineRows } from '../../shared/map/outline';
import { idsOf } from '../../shared/map/table';
import { foldToLevel } from '../../shared/view/fold-levels';
import { foldsOf } from '../../shared/view/folds';
import { OutlineIndex } from '../../shared/view/outline-index';
import { anyMap } from '../support/arbitrary-map';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { COMMAND_NAMES, randomInput } from '../support/random-edit';

const edits = fc.array(fc.record({ name: fc.constantFrom(...COMMAND_NAMES), seed: fc.nat() }), {
  minLength: 1,
  maxLength: 12,
});

describe('the outline', () => {
  it('lists every node, whatever the map, until something is folded', () => {
    fc.assert(
      fc.property(anyMap, ({ map }) => {
        const { unfold } = foldToLevel(map, Infinity);
        const edit = runCommand(map, 'nodes.fold', { ids: unfold, folded: false }, fixedContext());
        const open = edit.ok ? applyDiff(map, edit.value.diff) : map;
        const listed = new Set(outlineRows(outlineOf(open)).map(({ id }) => id));
        for (const id of idsOf(open.tables.nodes)) expect(listed.has(id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('lists just the nodes that the canvas shows, whatever is folded', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), ({ map }, seed) => {
        const random = seededRandom(seed);
        const ids = foldToLevel(map, 0).fold.filter(() => random() < 0.4);
        const edit = runCommand(map, 'nodes.fold', { ids, folded: true }, fixedContext());
        const folded = edit.ok ? applyDiff(map, edit.value.diff) : map;
        const listed = new Set(outlineRows(outlineOf(folded)).map(({ id }) => id));
        const { hidden } = foldsOf(folded);
        for (const id of idsOf(folded.tables.nodes)) expect(hidden.has(id)).toBe(!listed.has(id));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same when it is kept up to date as when it is made anew, and told when it changes', () => {
    fc.assert(
      fc.property(anyMap, edits, ({ map: start }, steps) => {
        let map = start;
        const index = new OutlineIndex(map);
        let rows = outlineRows(index);
        for (const { name, seed } of steps) {
          const input = randomInput(map, name, seededRandom(seed), ['words']);
          const edit = runCommand(map, name, input, fixedContext(seed));
          if (!edit.ok) continue;
          const { diff } = edit.value;
          for (const change of [diff, reverseDiff(diff), diff]) {
            map = applyDiff(map, change);
            const isTold = index.update(change, map);
            const now = outlineRows(index);
            expect(now).toEqual(outlineRows(outlineOf(map)));
            if (!isTold) expect(now).toEqual(rows);
            rows = now;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
