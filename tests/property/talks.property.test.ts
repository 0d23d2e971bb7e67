import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand, type CommandName } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { idsOf } from '../../shared/map/table';
import { drawStep } from '../../shared/present/draw-step';
import { stepShows } from '../../shared/present/step-shows';
import { playedSteps, stepsOf } from '../../shared/present/steps';
import { stepsOfBranch } from '../../shared/present/steps-of-branch';
import { anyMap } from '../support/arbitrary-map';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { COMMAND_NAMES, randomInput } from '../support/random-edit';

/** Edits that are none of steps themselves; removing often. */
const EDITS = COMMAND_NAMES.filter((name) => !name.startsWith('step.') && name !== 'map.restore');
const anyEdit = fc.record({
  name: fc.oneof(fc.constantFrom(...EDITS), fc.constant<CommandName>('remove')),
  seed: fc.nat(),
});

function edited<Name extends CommandName>(map: ArgMap, name: Name, seed: number): ArgMap {
  const made = runCommand(
    map,
    name,
    randomInput(map, name, seededRandom(seed), ['words']),
    fixedContext(seed),
  );
  return made.ok ? applyDiff(map, made.value.diff) : map;
}

describe('a talk whose map is edited', () => {
  it('plays every step, and each step names what it pointed at and is gone', () => {
    let losses = 0;
    fc.assert(
      fc.property(
        anyMap,
        fc.nat(),
        fc.array(anyEdit, { minLength: 1, maxLength: 12 }),
        ({ map }, seed, edits) => {
          const roots = [...idsOf(map.tables.nodes)];
          const root = roots[seed % Math.max(1, roots.length)];
          if (root === undefined) return;
          const steps = stepsOfBranch(map, root);
          const made = runCommand(map, 'step.add', { steps }, fixedContext(seed));
          if (!made.ok) throw new Error(made.error.message);
          const before = applyDiff(map, made.value.diff);
          const added = new Set(made.value.diff.map(({ id }) => id));
          let after = before;
          edits.forEach(({ name, seed: each }) => (after = edited(after, name, each)));
          for (const step of stepsOf(after)) {
            const was = added.has(step.id) ? find(before, 'steps', step.id) : undefined;
            if (!was || !('nodes' in was.focus)) continue;
            for (const id of was.focus.nodes) {
              const there = find(after, 'nodes', id);
              const named = step.gone?.find((one) => one.id === id);
              if (!there) losses++;
              expect(there ?? named).toBeDefined();
            }
          }
          for (const step of playedSteps(after)) {
            const { focus } = stepShows(after, step);
            expect(focus.every((id) => find(after, 'nodes', id))).toBe(true);
            const picture = drawStep(after, step, { theme: 'light' });
            const drawn = new Set(picture.parts.map(({ id }) => id));
            expect(focus.every((id) => drawn.has(id))).toBe(true);
            for (const { box } of picture.parts) expect(Object.values(box).every(Number.isFinite)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(losses).toBeGreaterThan(0);
  });
});
