import fc from 'fast-check';
import { runCommand, type CommandName } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { recordsOf } from '../../shared/map/table';
import { anyMap } from './arbitrary-map';
import { anyText } from './arbitrary-text';
import { seededIds, seededRandom } from './ids';
import { COMMAND_NAMES, randomInput } from './random-edit';

/** A map and what two people have made of it. */
export interface Branches {
  readonly base: ArgMap;
  readonly ours: ArgMap;
  readonly theirs: ArgMap;
}

/** Cases of a property: a few in each run of the tests, as many as are asked for in the full one (`MERGE_CASES=10000`). */
export const MERGE_CASES = Number(process.env['MERGE_CASES'] ?? 100);

/** A restored version or a fragment is too much for one edit of many. */
const NAMES = COMMAND_NAMES.filter((name) => name !== 'map.restore');

const edits = fc.array(fc.record({ name: fc.constantFrom(...NAMES), seed: fc.nat() }), { maxLength: 8 });
const texts = fc.array(anyText, { minLength: 1, maxLength: 3 });

/** Any map, and two random series of edits of it. */
export const anyBranches: fc.Arbitrary<Branches> = fc
  .record({ map: anyMap, ours: edits, theirs: edits, texts })
  .map(({ map: { map }, ours, theirs, texts: words }) => {
    const base = withoutConflicts(map);
    const branches = {
      base,
      ours: edited(base, ours, { words, ids: 1 }),
      theirs: edited(base, theirs, { words, ids: 1000 }),
    };
    const told = (): string => [branches.base, branches.ours, branches.theirs].map(serializeMap).join('\n');
    return { ...branches, [fc.toStringMethod]: told };
  });

/** A map as it is before anybody has merged it. */
function withoutConflicts(map: ArgMap): ArgMap {
  return applyDiff(
    map,
    [...recordsOf(map.tables.conflicts)].map((from) => ({ table: 'conflicts', id: from.id, from })),
  );
}

/** A map after those of some random edits that can be made. */
export function edited(
  map: ArgMap,
  list: readonly { name: CommandName; seed: number }[],
  { words, ids }: { words: readonly string[]; ids: number },
): ArgMap {
  const context = { newId: seededIds(ids), now: () => '2026-03-01T09:00:00Z' };
  return list.reduce((current, { name, seed }) => {
    const result = runCommand(current, name, randomInput(current, name, seededRandom(seed), words), context);
    return result.ok ? applyDiff(current, result.value.diff) : current;
  }, map);
}
