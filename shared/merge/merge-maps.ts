import { applyDiff, type Change } from '../edit/diff';
import { diffMaps } from '../edit/diff-maps';
import { emptyMap, find, type ArgMap, type TableName } from '../map/arg-map';
import { canonical } from '../map/canonical';
import { headSchema, type Conflict } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { recordsOf } from '../map/table';
import { fail, ok, type Result } from '../result';
import { WHOLE_RECORD } from '../map/conflicts';
import { conflictOf } from './conflict';
import { undeleted, type Undeleted } from './deletions';
import { mend } from './mend';
import { mergeRecord, type MergedRecord } from './merge-record';
import type { Three } from './merge-values';
import { inTakenTexts } from './passed-over';
import { renamed } from './renamed';
import { sideOf, type Side } from './sides';
import { spread } from './spread';
import { matchPairs, matchTwins } from './twins';
import { uncleaned } from './uncleaned';
import { withoutUndecided } from './undecided';

/** Something that came together by itself, and is worth a look all the same. */
export interface Look {
  readonly record: string;
  /**
   * `words`: both sides changed other words of one text; `relation-and-ends`: one says otherwise what a link does, the other what it runs between;
   * `fell-along`: it had been deleted with something that is kept, and is there again.
   */
  readonly why: 'words' | 'relation-and-ends' | 'fell-along';
}

export interface Merge {
  /** A valid map. What nobody has decided yet is in its table of conflicts. */
  readonly map: ArgMap;
  /** The conflicts that this merge has found; the map may have older ones. */
  readonly conflicts: readonly Conflict[];
  readonly looks: readonly Look[];
  /** Ids of cards that were moved off others. */
  readonly moved: readonly string[];
}

/** What is merged. */
export interface Versions {
  /** What both come from; absent where nobody knows, and then nothing counts as deleted. */
  readonly base?: ArgMap | undefined;
  readonly ours: ArgMap;
  readonly theirs: ArgMap;
  /** Cards that a person takes for the same: ids of ours and of theirs. */
  readonly same?: readonly (readonly [string, string])[];
}

/**
 * Merges two versions of a map by records and fields. Which side is which makes no difference but to the names in the conflicts: ties are decided by
 * value. Every text that either side wrote is in the result or in a conflict of it.
 * @returns an error where the base is no ancestor of both
 */
export function mergeMaps(versions: Versions): Result<Merge> {
  const unfit = whyUnfit(versions);
  if (unfit) return unfit;
  return ok(merged(readied(versions)));
}

function whyUnfit({ base, ours, theirs }: Versions): Result<never> | undefined {
  if (!base) return undefined;
  const isAncestor = [ours, theirs].every(({ head }) => head.id === base.head.id);
  if (isAncestor) return undefined;
  return fail(
    'other-map',
    ours.head.id === theirs.head.id
      ? 'The version that both are said to come from is one of another map.'
      : 'The two files are different maps, not two versions of one.',
    'Merge them without a common version: what is in either then is in the result.',
  );
}

/** The three maps with ids that mean the same in each. */
function readied({ base, ours, theirs, same = [] }: Versions): Three<ArgMap> {
  const other = renamed(theirs, ids(theirs.head.id, ours.head.id));
  if (!base) {
    const none = emptyMap({ id: ours.head.id, title: '', created: ours.head.created });
    return { base: none, ...matchTwins(none, matchPairs({ ours, theirs: other }, same)) };
  }
  const whole = { ours: uncleaned(base, ours), theirs: uncleaned(base, other) };
  const decided = withoutUndecided(base, [ours, other]);
  return { base: decided, ...matchTwins(base, matchPairs(whole, same)) };
}

function ids(from: string, to: string): Map<string, string> {
  return new Map(from === to ? [] : [[from, to]]);
}

function merged(three: Three<ArgMap>): Merge {
  const { base, ours, theirs } = three;
  const mine = sideOf(ours, diffMaps(base, ours));
  const other = sideOf(theirs, diffMaps(base, theirs));
  const [undone, undoneOther] = [undeleted(base, mine, other), undeleted(base, other, mine)];
  const found: Omit<Conflict, 'id'>[] = [
    ...keptConflicts(three, undone, 'ours'),
    ...keptConflicts(three, undoneOther, 'theirs'),
  ];
  const looks: Look[] = [...undone.along, ...undoneOther.along].map((record) => ({
    record,
    why: 'fell-along',
  }));
  const diff: Change[] = [];
  const [changes, theirChanges] = [undone.side.changes, undoneOther.side.changes];
  for (const [key, change] of changes) {
    const { diff: own, conflicts, look } = mergedChange(change, theirChanges.get(key));
    diff.push(own);
    found.push(...conflicts);
    if (look) looks.push(look);
  }
  for (const [key, change] of theirChanges) if (!changes.has(key)) diff.push(change);

  const taken = inTakenTexts(applyDiff(base, diff), base, [ours, theirs]);
  const mended = mend(taken, three);
  found.push(...mended.conflicts);
  const added = [...addedCards(mine), ...addedCards(other)];
  const { map, moved } = spread(mended.map, [ours, theirs], [...new Set(added)]);
  const conflicts = listed(map, found);
  return { map: withConflicts(map, conflicts), conflicts, looks: sorted(looks), moved };
}

interface MergedChange {
  readonly diff: Change;
  readonly conflicts: readonly Omit<Conflict, 'id'>[];
  readonly look?: Look | undefined;
}

/** What both sides did to one record. What one deleted and the other only moved is deleted: all else has been seen to. */
function mergedChange(mine: Change, other: Change | undefined): MergedChange {
  if (!other) return { diff: mine, conflicts: [] };
  if (!mine.to) return { diff: mine, conflicts: [] };
  if (!other.to) return { diff: other, conflicts: [] };
  const { table, id, from } = mine;
  const three = { base: from, ours: mine.to, theirs: other.to };
  const record = mergeRecord(table, three as never) as MergedRecord<object>;
  const schema = table === 'head' ? headSchema : TABLE_SCHEMAS[table];
  const to = canonical(record.record, schema);
  return {
    diff: { table, id, ...(from && { from }), to } as Change,
    conflicts: record.conflicts.map((conflict) => ({ record: id, ...conflict })),
    look: lookAt(table, id, three, record),
  };
}

function lookAt(
  table: TableName | 'head',
  id: string,
  { base, ours, theirs }: Three<object | undefined>,
  { mergedWords }: MergedRecord<object>,
): Look | undefined {
  if (mergedWords.length > 0) return { record: id, why: 'words' };
  if (table !== 'links') return undefined;
  const changed = (side: object | undefined, ...fields: string[]): boolean =>
    fields.some((field) => JSON.stringify(valueOf(side, field)) !== JSON.stringify(valueOf(base, field)));
  const ends = ['premises', 'target'];
  const crossed =
    (changed(ours, 'relation') && changed(theirs, ...ends)) ||
    (changed(theirs, 'relation') && changed(ours, ...ends));
  return crossed ? { record: id, why: 'relation-and-ends' } : undefined;
}

function valueOf(record: object | undefined, field: string): unknown {
  return (record as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** Records that one side deleted and that are kept for the other. */
function keptConflicts(
  { base, ours, theirs }: Three<ArgMap>,
  { kept }: Undeleted,
  deleter: 'ours' | 'theirs',
): Omit<Conflict, 'id'>[] {
  const keeper = deleter === 'ours' ? theirs : ours;
  return kept.map(({ table, id }) => {
    const record = withoutTexts(find(keeper, table, id));
    const was = withoutTexts(find(base, table, id));
    const sides = deleter === 'ours' ? { theirs: record } : { ours: record };
    return { record: id, field: WHOLE_RECORD, base: was, ...sides };
  });
}

/** Whole articles need not be in the file twice: the one that is kept has its text. */
function withoutTexts(record: object | undefined): object | undefined {
  if (!record || !('text' in record) || !('textHash' in record)) return record;
  const { text: _text, ...rest } = record;
  return { ...rest, versions: undefined };
}

function addedCards({ changes }: Side): string[] {
  return [...changes.values()].flatMap(({ table, id, from, to }) =>
    table === 'nodes' && !from && to ? [id] : [],
  );
}

/** The conflicts of a merge, each about one thing; what they are about is there, or they are about the map. */
function listed(map: ArgMap, found: readonly Omit<Conflict, 'id'>[]): Conflict[] {
  const byId = new Map<string, Conflict>();
  for (const each of found) {
    const table = each.record.startsWith('m-') ? undefined : tableNamed(map, each.record);
    const record = table === undefined ? map.head.id : each.record;
    const field = record === each.record ? each.field : `${each.record} ${each.field}`;
    const conflict = conflictOf({ ...each, record, field });
    byId.set(conflict.id, conflict);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function tableNamed(map: ArgMap, id: string): TableName | undefined {
  const tables = Object.keys(map.tables) as TableName[];
  return tables.find((table) => table !== 'places' && find(map, table, id) !== undefined);
}

/** A map with new conflicts, and without older ones about what is gone or about the same. */
function withConflicts(map: ArgMap, conflicts: readonly Conflict[]): ArgMap {
  const diff = conflicts.map((to): Change => {
    const from = find(map, 'conflicts', to.id);
    return {
      table: 'conflicts',
      id: to.id,
      ...(from && { from }),
      to: canonical(to, TABLE_SCHEMAS.conflicts),
    };
  });
  return applyDiff(map, diff);
}

function sorted(looks: readonly Look[]): Look[] {
  return [...looks].sort((a, b) =>
    a.record < b.record ? -1 : a.record > b.record ? 1 : a.why < b.why ? -1 : 1,
  );
}

/** The conflicts that a map has, whenever they came about. */
export function conflictsOf(map: ArgMap): Conflict[] {
  return [...recordsOf(map.tables.conflicts)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
