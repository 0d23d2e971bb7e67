import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../shared/layout/arrange';
import { closeGaps } from '../../../../shared/layout/close-gaps';
import { nodeCard } from '../../../../shared/layout/node-card';
import { boxOf, boxesOverlap, type Rect } from '../../../../shared/layout/rect';
import { find } from '../../../../shared/map/arg-map';
import { runCommand } from '../../../../shared/edit/commands';
import { applyDiff } from '../../../../shared/edit/diff';
import { idsOf } from '../../../../shared/map/table';
import { foldsOf, hasBranch } from '../../../../shared/view/folds';
import { fixedContext } from '../../../support/edit-context';
import { randomMap } from '../../../support/random-map';

describe('closeGaps', () => {
  it('brings what is left together, whichever branches are folded, and no card onto another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.nat(119), { minLength: 1, maxLength: 8 }),
        (seed, picks) => {
          const map = randomMap(120, seed);
          const sizeOf = (id: string): { width: number; height: number } => {
            const node = find(map, 'nodes', id);
            return node ? nodeCard(map, node) : { width: 0, height: 0 };
          };
          const places = arrange(map, sizeOf);
          const rectOf = (id: string): Rect => {
            const { width, height } = sizeOf(id);
            return { x: 0, y: 0, ...places.get(id), width, height };
          };
          const ids = [...idsOf(map.tables.nodes)];
          const folded = [...new Set(picks.map((pick) => ids[pick] ?? ''))].filter((id) =>
            hasBranch(map, id),
          );
          fc.pre(folded.length > 0);
          const edit = runCommand(map, 'nodes.fold', { ids: folded, folded: true }, fixedContext());
          if (!edit.ok) throw new Error(edit.error.message);
          const now = applyDiff(map, edit.value.diff);
          const { hidden } = foldsOf(now);
          const shifts = closeGaps(now, hidden, rectOf);
          const shown = ids
            .filter((id) => !hidden.has(id))
            .map((id) => {
              const rect = rectOf(id);
              const { dx, dy } = shifts.get(id) ?? { dx: 0, dy: 0 };
              return { ...rect, x: rect.x + dx, y: rect.y + dy };
            });
          for (const [index, rect] of shown.entries()) {
            for (const other of shown.slice(index + 1))
              expect(boxesOverlap(boxOf(rect), boxOf(other))).toBe(false);
          }
          const right = (rects: readonly Rect[]): number =>
            Math.max(...rects.map((rect) => rect.x + rect.width));
          expect(right(shown)).toBeLessThanOrEqual(right(ids.map(rectOf)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
