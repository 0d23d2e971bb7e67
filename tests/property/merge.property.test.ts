import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../../shared/edit/diff';
import {
  TABLE_NAMES,
  find,
  keyOf,
  type ArgMap,
  type RecordTypes,
  type TableName,
} from '../../shared/map/arg-map';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { recordsOf, type Table } from '../../shared/map/table';
import { differenceOf } from '../../shared/merge/difference';
import { mergeMaps, type Merge } from '../../shared/merge/merge-maps';
import { sayDifference } from '../../shared/merge/say-difference';
import { wayOf } from '../../shared/merge/ways';
import { rebuilt, referrersIn } from '../support/rebuild-map';
import { anyMap } from '../support/arbitrary-map';
import { after, type Step } from '../support/bridge-map';
import { MERGE_CASES, anyBranches, type Branches } from '../support/merge-cases';

const runs = { numRuns: MERGE_CASES };
/** ms; many cases take long. */
const PATIENCE = Math.max(120_000, MERGE_CASES * 300);

function mergeOf(branches: Branches): Merge {
  const result = mergeMaps(branches);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The text of a map in which conflicts have the names of their sides swapped. */
function withSidesSwapped(map: ArgMap): string {
  const file = JSON.parse(serializeMap(map)) as { conflicts: Record<string, unknown>[] };
  file.conflicts = file.conflicts.map(({ ours, theirs, ...rest }) => ({
    ...rest,
    ours: theirs,
    theirs: ours,
  }));
  return JSON.stringify(file, (_key, value: unknown) => value, 1);
}

function sorted(text: string): unknown {
  return JSON.parse(text);
}

/** Every text that a person wrote, with where it stands. */
function* textsOf(map: ArgMap): Generator<{ table: TableName; id: string; field: string; text: string }> {
  for (const table of TABLE_NAMES)
    for (const record of recordsOf(map.tables[table] as Table<RecordTypes[TableName]>))
      for (const [field, text] of Object.entries(record))
        if (
          typeof text === 'string' &&
          (wayOf(table, field) === 'words' || field === 'author') &&
          text !== ''
        )
          yield { table, id: keyOf(table, record), field, text };
}

describe('a merge of two edited maps', () => {
  it(
    'is the one side where the other has done nothing',
    () => {
      fc.assert(
        fc.property(anyBranches, ({ base, ours }) => {
          for (const merge of [
            mergeOf({ base, ours, theirs: base }),
            mergeOf({ base, ours: base, theirs: ours }),
          ]) {
            expect(serializeMap(merge.map)).toBe(serializeMap(ours));
            expect(merge.conflicts).toEqual([]);
            expect(merge.moved).toEqual([]);
          }
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'is what both have done where that is the same',
    () => {
      fc.assert(
        fc.property(anyBranches, ({ base, ours }) => {
          const merge = mergeOf({ base, ours, theirs: ours });
          expect(serializeMap(merge.map)).toBe(serializeMap(ours));
          expect(merge.conflicts).toEqual([]);
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'comes out the same whichever side is which, but for the names in the conflicts',
    () => {
      fc.assert(
        fc.property(anyBranches, ({ base, ours, theirs }) => {
          const one = mergeOf({ base, ours, theirs });
          const other = mergeOf({ base, ours: theirs, theirs: ours });
          expect(sorted(withSidesSwapped(other.map))).toEqual(sorted(serializeMap(one.map)));
          expect(other.looks).toEqual(one.looks);
          expect(other.moved).toEqual(one.moved);
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'is a map that opens, with what refers to what in step',
    () => {
      fc.assert(
        fc.property(anyBranches, (branches) => {
          const { map } = mergeOf(branches);
          expect(checkMap(map)).toEqual([]);
          const text = serializeMap(map);
          const read = parseMap(text);
          expect(read.ok ? serializeMap(read.value.map) : read.error).toBe(text);
          expect(referrersIn(map)).toEqual(referrersIn(rebuilt(map)));
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'never conflicts where edits are of other records, or of other fields',
    () => {
      fc.assert(
        fc.property(anyMap, fc.array(fc.nat(3)), ({ map: base }, who) => {
          const ids = [...recordsOf(base.tables.nodes)].map(({ id }) => id).sort();
          /** 0: nobody, 1: one of them, 2: the other, 3: both, each another field. */
          const editor = (index: number): number => who[index % Math.max(1, who.length)] ?? 0;
          const edited = (side: 1 | 2): ArgMap => {
            const edits = ids.flatMap((id, index): Step[] =>
              (editor(index) & side) === 0
                ? []
                : [
                    [
                      'node.set',
                      { id, fields: side === 1 ? { speaker: `speaker ${id}` } : { note: `note ${id}` } },
                    ],
                  ],
            );
            const added: Step = ['node.add', { kind: 'claim', text: `A card of ${side}.` }];
            return after(base, side === 1 ? 'ours' : 'theirs', [...edits, added]);
          };
          const [ours, theirs] = [edited(1), edited(2)];
          const { map, conflicts } = mergeOf({ base, ours, theirs });
          expect(conflicts).toEqual([]);
          for (const id of ids) {
            expect(find(map, 'nodes', id)?.speaker).toBe(find(ours, 'nodes', id)?.speaker);
            expect(find(map, 'nodes', id)?.note).toBe(find(theirs, 'nodes', id)?.note);
          }
          expect(map.tables.nodes.size).toBe(ids.length + 2);
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'loses no text that either side wrote without showing it',
    () => {
      fc.assert(
        fc.property(anyBranches, ({ base, ours, theirs }) => {
          const { map, conflicts } = mergeOf({ base, ours, theirs });
          const inConflicts = JSON.stringify(conflicts);
          const shown = (text: string): boolean => inConflicts.includes(JSON.stringify(text).slice(1, -1));
          const all = new Map<string, number>();
          for (const { text } of textsOf(map)) all.set(text, 1);
          for (const [side, other] of [
            [ours, theirs],
            [theirs, ours],
          ] as const)
            for (const { table, id, field, text } of textsOf(side)) {
              const was = find(base, table, id) as Record<string, unknown> | undefined;
              if (was?.[field] === text || all.has(text) || shown(text)) continue;
              // Both changed other words of it: each word that this side wrote is there.
              const merged = (find(map, table, id) as Record<string, unknown> | undefined)?.[field];
              const theirText = (find(other, table, id) as Record<string, unknown> | undefined)?.[field];
              expect(typeof merged, `${table} ${id} ${field}: ${text}`).toBe('string');
              const known = new Set(
                `${String(was?.[field])} ${String(theirText)} ${String(merged)}`.split(/\s+/),
              );
              expect(text.split(/\s+/).filter((word) => !known.has(word))).toEqual([]);
            }
        }),
        runs,
      );
    },
    PATIENCE,
  );
});

describe('the difference of two maps', () => {
  it(
    'makes the second of the first, tells each change once, and has words for it',
    () => {
      fc.assert(
        fc.property(anyBranches, ({ ours, theirs }) => {
          const difference = differenceOf(ours, theirs);
          const diff = difference.changes.map(({ change }) => change);
          expect(serializeMap(applyDiff(ours, diff))).toBe(serializeMap(theirs));
          const told = difference.topics.flatMap(({ points }) => points.flatMap(({ changes }) => changes));
          expect(new Set(told).size).toBe(told.length);
          expect(new Set(told)).toEqual(new Set(difference.changes));
          expect(difference.headline === 'nothing changed').toBe(diff.length === 0);
          for (const writing of ['text', 'markdown'] as const)
            for (const line of sayDifference(difference, writing))
              expect(line).not.toMatch(/undefined|\[object|\n/);
        }),
        runs,
      );
    },
    PATIENCE,
  );
});
