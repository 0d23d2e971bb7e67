import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDiff } from '../../shared/edit/check-diff';
import { runCommand, type CommandName } from '../../shared/edit/commands';
import { applyDiff, diffFits, reverseDiff, squashDiffs, type MapDiff } from '../../shared/edit/diff';
import { NO_HISTORY, record, redo, undo } from '../../shared/edit/history';
import type { ArgMap } from '../../shared/map/arg-map';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from '../support/arbitrary-map';
import { anyText } from '../support/arbitrary-text';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { COMMAND_NAMES, randomInput } from '../support/random-edit';
import { rebuilt, referrersIn } from '../support/rebuild-map';

const texts = fc.array(anyText, { minLength: 1, maxLength: 3 });
const edits = fc.array(fc.record({ name: fc.constantFrom(...COMMAND_NAMES), seed: fc.nat() }), {
  minLength: 1,
  maxLength: 10,
});

function run(map: ArgMap, name: CommandName, seed: number, words: readonly string[]) {
  return runCommand(map, name, randomInput(map, name, seededRandom(seed), words), fixedContext(seed));
}

/** Everything that must hold of one edit. */
function expectGoodEdit(map: ArgMap, diff: MapDiff): ArgMap {
  const before = serializeMap(map);
  expect(diffFits(map, diff)).toBe(true);
  const edited = applyDiff(map, diff);
  expect(checkMap(edited)).toEqual([]);
  const after = serializeMap(edited);
  const read = parseMap(after);
  expect(read.ok ? serializeMap(read.value.map) : read.error).toBe(after);
  const undone = applyDiff(edited, reverseDiff(diff));
  expect(serializeMap(undone)).toBe(before);
  expect(serializeMap(applyDiff(undone, diff))).toBe(after);
  expect(serializeMap(map)).toBe(before);
  return edited;
}

describe.each(COMMAND_NAMES)('the command %s', (name) => {
  it('can be undone and done again to the same bytes, and never breaks a map', () => {
    let done = 0;
    fc.assert(
      fc.property(anyMap, fc.nat(), texts, ({ map }, seed, words) => {
        const result = run(map, name, seed, words);
        if (!result.ok) {
          expect(result.error.message).toMatch(/^\p{Lu}.*\.$/su);
          return;
        }
        done++;
        expect(result.value.label).toMatch(/^\p{Lu}/u);
        expectGoodEdit(map, result.value.diff);
      }),
      { numRuns: 200 },
    );
    expect(done).toBeGreaterThan(0);
  });
});

describe('many edits in a row', () => {
  it('keep what refers to what in step with a map built anew', () => {
    fc.assert(
      fc.property(anyMap, edits, texts, ({ map }, list, words) => {
        let current = map;
        for (const { name, seed } of list) {
          const result = run(current, name, seed, words);
          if (result.ok) current = expectGoodEdit(current, result.value.diff);
        }
        expect(referrersIn(current)).toEqual(referrersIn(rebuilt(current)));
      }),
      { numRuns: 300 },
    );
  });

  it('go back to the first bytes by undo, and forth to the last by redo', () => {
    fc.assert(
      fc.property(anyMap, edits, texts, ({ map }, list, words) => {
        let current = map;
        let history = NO_HISTORY;
        for (const { name, seed } of list) {
          const result = run(current, name, seed, words);
          if (!result.ok) continue;
          current = applyDiff(current, result.value.diff);
          history = record(history, result.value);
        }
        const last = serializeMap(current);
        const count = history.done.length;
        for (let i = 0; i < count; i++) {
          const step = undo(history);
          ({ history } = step);
          current = applyDiff(current, step.diff);
        }
        expect(serializeMap(current)).toBe(serializeMap(map));
        for (let i = 0; i < count; i++) {
          const step = redo(history);
          ({ history } = step);
          current = applyDiff(current, step.diff);
        }
        expect(serializeMap(current)).toBe(last);
      }),
      { numRuns: 300 },
    );
  });

  it('do as one squashed diff what they do one by one', () => {
    fc.assert(
      fc.property(anyMap, edits, texts, ({ map }, list, words) => {
        let current = map;
        const diffs: MapDiff[] = [];
        for (const { name, seed } of list) {
          const result = run(current, name, seed, words);
          if (!result.ok) continue;
          current = applyDiff(current, result.value.diff);
          diffs.push(result.value.diff);
        }
        const squashed = squashDiffs(diffs);
        const keys = squashed.map(({ table, id }) => `${table}/${id}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(diffFits(map, squashed)).toBe(true);
        expect(serializeMap(applyDiff(map, squashed))).toBe(serializeMap(current));
        expect(checkDiff(current, squashed)).toEqual([]);
        expect(reverseDiff(reverseDiff(squashed))).toEqual(squashed);
        expect(squashDiffs([squashed, reverseDiff(squashed)])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
