import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDiff } from '../../shared/edit/check-diff';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff, diffFits, reverseDiff } from '../../shared/edit/diff';
import { diffMaps } from '../../shared/edit/diff-maps';
import { summarizeDiff } from '../../shared/history/summary';
import type { ArgMap } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from '../support/arbitrary-map';
import { anyText } from '../support/arbitrary-text';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { COMMAND_NAMES, randomInput } from '../support/random-edit';
import { referrersIn } from '../support/rebuild-map';

const texts = fc.array(anyText, { minLength: 1, maxLength: 3 });
const edits = fc.array(fc.record({ name: fc.constantFrom(...COMMAND_NAMES), seed: fc.nat() }), {
  minLength: 1,
  maxLength: 10,
});

function readAgain(map: ArgMap): ArgMap {
  const read = parseMap(serializeMap(map));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.map;
}

/** All states that a map goes through. */
function states(
  map: ArgMap,
  list: readonly { name: (typeof COMMAND_NAMES)[number]; seed: number }[],
  words: readonly string[],
): ArgMap[] {
  const all = [map];
  for (const { name, seed } of list) {
    const now = all.at(-1) ?? map;
    const input = randomInput(now, name, seededRandom(seed), words);
    const result = runCommand(now, name, input, fixedContext(seed));
    if (result.ok) all.push(applyDiff(now, result.value.diff));
  }
  return all;
}

describe('the difference of two versions', () => {
  it('applied to one gives the other, whether they were kept in memory or in files', () => {
    fc.assert(
      fc.property(anyMap, edits, texts, fc.nat(), fc.nat(), ({ map }, list, words, i, j) => {
        const all = states(map, list, words);
        const from = all[i % all.length] ?? map;
        const to = all[j % all.length] ?? map;
        for (const target of [to, readAgain(to)]) {
          const diff = diffMaps(from, target);
          expect(diffFits(from, diff)).toBe(true);
          const done = applyDiff(from, diff);
          expect(serializeMap(done)).toBe(serializeMap(to));
          expect(checkDiff(done, diff)).toEqual([]);
          expect(referrersIn(done)).toEqual(referrersIn(to));
          expect(serializeMap(applyDiff(done, reverseDiff(diff)))).toBe(serializeMap(from));
          expect(summarizeDiff(diff).words === 'nothing changed').toBe(diff.length === 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('restores any version exactly', () => {
    fc.assert(
      fc.property(anyMap, edits, texts, fc.nat(), ({ map }, list, words, i) => {
        const all = states(map, list, words);
        const now = all.at(-1) ?? map;
        const content = serializeMap(all[i % all.length] ?? map);
        const restored = runCommand(now, 'map.restore', { content, label: 'Restore' }, fixedContext());
        if (!restored.ok) throw new Error(restored.error.message);
        expect(serializeMap(applyDiff(now, restored.value.diff))).toBe(content);
      }),
      { numRuns: 300 },
    );
  });
});
