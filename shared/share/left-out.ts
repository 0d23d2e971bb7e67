import { find, keyOf, TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { liesInText } from '../map/asides';
import { membersOf, nodesOfPassage } from '../map/queries';
import { dropReferences } from '../map/references';
import type { Passage, Step } from '../map/schema';
import { recordsOf, type Table } from '../map/table';
import type { Marks } from './marks';
import type { Part } from './parts';

type AnyRecord = RecordTypes[TableName];

/** Why a record is left out: its mark, a part that was not wanted, or something else that is left out. */
export type Reason =
  { readonly mark: string } | { readonly part: Part } | { readonly because: 'rests' | 'overlaps' | 'unsure' };

/** Tables that are left out whole with a part. */
const WITH_PART: Readonly<Partial<Record<TableName, Part>>> = {
  comments: 'comments',
  ratings: 'comments',
  confirmed: 'comments',
  conflicts: 'history',
};

/** The records that do not go out, each with the reason. Places are known by their node. */
export function leftOut(
  map: ArgMap,
  { marks, clear, without }: { marks: Marks; clear: number | undefined; without: ReadonlySet<Part> },
): Map<string, Reason> {
  const gone = new Map<string, Reason>();
  const isWhole = clear === undefined && without.size === 0;
  for (const name of TABLE_NAMES) {
    const part = WITH_PART[name];
    for (const record of recordsOf(map.tables[name] as Table<AnyRecord>)) {
      const id = keyOf(name, record);
      const label = marks.of(id);
      if (clear !== undefined && marks.rank(label) > clear) gone.set(id, { mark: label ?? '' });
      else if (part && without.has(part)) gone.set(id, { part });
      // Nobody can say how the words of an undecided merge were marked, and what was confirmed is no more what it was.
      else if (!isWhole && (name === 'conflicts' || name === 'confirmed'))
        gone.set(id, { because: 'unsure' });
    }
  }
  for (const passage of overlapping(map, gone)) gone.set(passage.id, { because: 'overlaps' });
  addDependants(map, gone);
  return gone;
}

/** Passages that show words of one that is left out, or of which that is not sure. */
function overlapping(map: ArgMap, gone: ReadonlyMap<string, Reason>): Passage[] {
  const hidden = new Map<string, Passage[]>();
  for (const passage of recordsOf(map.tables.passages))
    if (gone.has(passage.id)) hidden.set(passage.source, [...(hidden.get(passage.source) ?? []), passage]);
  return [...recordsOf(map.tables.passages)].filter(
    (passage) =>
      !gone.has(passage.id) && hidden.get(passage.source)?.some((other) => mayOverlap(passage, other)),
  );
}

function mayOverlap(a: Passage, b: Passage): boolean {
  const isSure = [a, b].every((passage) => passage.status === undefined && liesInText(passage));
  return !isSure || (a.start < b.end && b.start < a.end);
}

/** Adds, until there are no more, what cannot be or says nothing without what is left out. */
function addDependants(map: ArgMap, gone: Map<string, Reason>): void {
  const ids = new Set(gone.keys());
  for (let before = -1; before < ids.size;) {
    before = ids.size;
    for (const name of TABLE_NAMES)
      for (const record of recordsOf(map.tables[name] as Table<AnyRecord>)) {
        const id = keyOf(name, record);
        if (!ids.has(id) && restsOn(map, name, record, ids)) ids.add(id);
      }
  }
  for (const id of ids) if (!gone.has(id)) gone.set(id, { because: 'rests' });
}

function restsOn(map: ArgMap, table: TableName, record: AnyRecord, gone: ReadonlySet<string>): boolean {
  if (dropReferences(table, record, gone) === undefined) return true;
  if (table === 'passages') return isEmptied(nodesOfPassage(map, (record as Passage).id), gone);
  if (table === 'groups') return isEmptied(membersOf(map, (record as RecordTypes['groups']).id), gone);
  if (table === 'steps') return showedOnly((record as Step).focus, gone);
  return (
    table === 'views' &&
    isEmptied(
      ((record as RecordTypes['views']).focus ?? []).map((id) => ({ id })),
      gone,
    )
  );
}

/** Whether all of some are left out; of none nothing can be. */
function isEmptied(records: readonly { id: string }[], gone: ReadonlySet<string>): boolean {
  return records.length > 0 && records.every(({ id }) => gone.has(id));
}

function showedOnly(focus: Step['focus'], gone: ReadonlySet<string>): boolean {
  if ('frame' in focus) return false;
  return isEmptied(
    ('nodes' in focus ? focus.nodes : [focus.branch]).map((id) => ({ id })),
    gone,
  );
}

/** The articles whose texts do not go out: none does, or one of its passages is marked higher than the copy is for. */
export function withheldTexts(
  map: ArgMap,
  gone: ReadonlyMap<string, Reason>,
  without: ReadonlySet<Part>,
): Set<string> {
  const withheld = new Set<string>();
  for (const { id, withheld: isWithheld } of recordsOf(map.tables.sources))
    if (isWithheld || without.has('article-texts')) withheld.add(id);
  for (const [id, reason] of gone) {
    const passage = find(map, 'passages', id);
    if (passage && 'mark' in reason && !gone.has(passage.source)) withheld.add(passage.source);
  }
  return withheld;
}
