import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff, type MapDiff } from '../../shared/edit/diff';
import { openSuggestions, suggestedChanges, suggestionsBefore } from '../../shared/edit/suggestion';
import type { ArgMap } from '../../shared/map/arg-map';
import { checkMap } from '../../shared/map/invariants';
import { serializeMap } from '../../shared/map/serialize';
import { emptyTable, recordsOf } from '../../shared/map/table';
import { anyMap } from '../support/arbitrary-map';
import { anyText } from '../support/arbitrary-text';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { COMMAND_NAMES, randomInput } from '../support/random-edit';

/** Comments are written, and suggestions decided, and not suggested themselves. */
const EDITS = COMMAND_NAMES.filter((name) => !/^(comment|rating|suggestion)/.test(name));

const texts = fc.array(anyText, { minLength: 1, maxLength: 3 });
const someEdits = (maxLength: number) =>
  fc.array(fc.record({ name: fc.constantFrom(...EDITS), seed: fc.nat() }), { minLength: 1, maxLength });

type Edits = readonly { name: (typeof EDITS)[number]; seed: number }[];

/** A map without what is only said about it, which goes along with what it is about. */
function bare(map: ArgMap): ArgMap {
  const { comments: _c, ratings: _r, confirmed: _k, conflicts: _x, ...tables } = map.tables;
  const none = {
    comments: emptyTable<never>(),
    ratings: emptyTable<never>(),
    confirmed: emptyTable<never>(),
    conflicts: emptyTable<never>(),
  };
  return { ...map, tables: { ...tables, ...none } };
}

function edited(map: ArgMap, list: Edits, words: readonly string[]): { map: ArgMap; diffs: MapDiff[] } {
  const diffs: MapDiff[] = [];
  let current = map;
  for (const { name, seed } of list) {
    const result = runCommand(
      current,
      name,
      randomInput(current, name, seededRandom(seed), words),
      fixedContext(seed),
    );
    if (!result.ok || result.value.diff.length === 0) continue;
    diffs.push(result.value.diff);
    current = applyDiff(current, result.value.diff);
  }
  return { map: current, diffs };
}

/** The map with each of some edits as a suggestion, and with nothing changed yet. */
function suggested(map: ArgMap, diffs: readonly MapDiff[]): ArgMap {
  let current = map;
  diffs.forEach((diff, index) => {
    const changes = suggestedChanges(diff);
    const after = suggestionsBefore(changes, openSuggestions(recordsOf(current.tables.comments)));
    const result = runCommand(
      current,
      'suggestion.put',
      { id: `c-${String(index).padStart(12, '0')}`, author: 'Ann', text: '', suggestion: { changes, after } },
      fixedContext(),
    );
    if (!result.ok) throw new Error(result.error.message);
    current = applyDiff(current, result.value.diff);
  });
  return current;
}

const idsOfOpen = (map: ArgMap): string[] =>
  openSuggestions(recordsOf(map.tables.comments)).map(({ id }) => id);

describe('suggestions for random edits', () => {
  it('give the edited map when all are accepted, and the map before when all are rejected', () => {
    fc.assert(
      fc.property(anyMap, someEdits(8), texts, ({ map: any }, list, words) => {
        const before = bare(any);
        const { map: after, diffs } = edited(before, list, words);
        const waiting = suggested(before, diffs);
        expect(serializeMap(bare(waiting))).toBe(serializeMap(before));
        const ids = idsOfOpen(waiting);
        expect(ids).toHaveLength(diffs.length);
        if (ids.length === 0) return;
        const accepted = decided(waiting, ids, 'accepted');
        expect(idsOfOpen(accepted)).toEqual([]);
        expect(serializeMap(bare(accepted))).toBe(serializeMap(bare(after)));
        const rejected = decided(waiting, ids, 'rejected');
        expect(idsOfOpen(rejected)).toEqual([]);
        expect(serializeMap(bare(rejected))).toBe(serializeMap(before));
      }),
      { numRuns: 150 },
    );
  });

  it('apply after other edits, or say why not, and leave a map that is valid', () => {
    fc.assert(
      fc.property(anyMap, someEdits(5), someEdits(5), texts, ({ map: any }, list, others, words) => {
        const before = bare(any);
        const waiting = suggested(before, edited(before, list, words).diffs);
        let current = edited(waiting, others, words).map;
        for (const id of idsOfOpen(current)) {
          const result = runCommand(
            current,
            'suggestions.decide',
            { ids: [id], outcome: 'accepted', by: 'Bo' },
            fixedContext(),
          );
          if (result.ok) current = applyDiff(current, result.value.diff);
          else expect(result.error.message).toMatch(/\.$/);
        }
        expect(checkMap(current)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function decided(map: ArgMap, ids: string[], outcome: 'accepted' | 'rejected'): ArgMap {
  const result = runCommand(map, 'suggestions.decide', { ids, outcome, by: 'Bo' }, fixedContext());
  if (!result.ok) throw new Error(result.error.message);
  return applyDiff(map, result.value.diff);
}
