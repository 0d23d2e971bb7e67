import { applyDiff, type Change } from '../edit/diff';
import { find, type ArgMap } from '../map/arg-map';
import { nodesOfPassage } from '../map/queries';
import { dropReferences, subjectId } from '../map/references';
import { recordsOf } from '../map/table';
import type { RecordChange } from './record-changes';
import type { Point } from './topics';

/**
 * What is told in a picture of a card, link or group: what became of it, that a passage of it is marked elsewhere, that somebody said something about
 * it, or that something about it has to be decided.
 */
export type MarkSign = Point['sign'] | 'reanchored' | 'commented' | 'conflict';

/** Marks by the ids of cards, links and groups. */
export type Marks = ReadonlyMap<string, MarkSign>;

/** Two versions of a map in one picture. */
export interface Overlay {
  /** The later one, with the cards and links that are gone; not a map that could be saved. */
  readonly map: ArgMap;
  readonly marks: Marks;
}

/** Lays two versions over each other. @param changes of all records, from the earlier to the later one */
export function overlayOf(to: ArgMap, changes: readonly RecordChange[]): Overlay {
  const removed = changes.filter(({ how }) => how === 'removed').map(({ change }) => change);
  const hidden = new Set(removed.filter(({ table }) => !isSeen(table)).map(({ id }) => id));
  const back = removed.flatMap(({ table, id, from }): Change[] => {
    if (!isSeen(table) || !from) return [];
    const rest = dropReferences(table, from as never, hidden);
    return rest ? [{ table, id, to: rest } as Change] : [];
  });
  return { map: applyDiff(to, back), marks: marksOf(to, changes) };
}

function isSeen(table: Change['table']): table is 'nodes' | 'places' | 'links' {
  return table === 'nodes' || table === 'places' || table === 'links';
}

/** What is told of cards, links and groups that came, went or changed, and of those that have another passage or comment. @param map the later one */
export function marksOf(map: ArgMap, changes: readonly RecordChange[]): Marks {
  const marks = new Map<string, MarkSign>();
  // What a card says counts for more than where it stands, and that for more than what is said about it.
  const lesser = (id: string, sign: MarkSign): void => {
    if (!marks.has(id)) marks.set(id, sign);
  };
  for (const { change, how } of changes) {
    if (how === 'reanchored' || change.table === 'places') continue;
    if (isSeen(change.table) || change.table === 'groups') marks.set(change.id, how);
  }
  for (const { change } of changes) if (change.table === 'places') lesser(change.id, 'moved');
  for (const { change } of changes) {
    const [sign, ids] = besides(map, change);
    for (const id of ids) lesser(id, sign);
  }
  return marks;
}

/** What a change of something that is not drawn is told as, and of which cards and links. */
function besides(map: ArgMap, change: Change): readonly [MarkSign, readonly string[]] {
  if (change.table === 'passages') return ['reanchored', nodesOfPassage(map, change.id).map(({ id }) => id)];
  if (change.table !== 'comments') return ['changed', []];
  const comment = change.to ?? change.from;
  const at = comment && conflictSeenAt(map, subjectId(comment.on));
  return ['commented', at === undefined ? [] : [at]];
}

/** A map of which nothing is folded away: what is to be seen lies nowhere hidden. */
export function unfolded(map: ArgMap): ArgMap {
  const diff = [...recordsOf(map.tables.nodes)].flatMap((from): Change[] =>
    from.folded === true ? [{ table: 'nodes', id: from.id, from, to: { ...from, folded: false } }] : [],
  );
  return diff.length === 0 ? map : applyDiff(map, diff);
}

/** Whether an id is that of a card or link of a map. */
export function isSeenIn(map: ArgMap, id: string): boolean {
  return find(map, 'nodes', id) !== undefined || find(map, 'links', id) !== undefined;
}

/** The card or link of a map at which a conflict about a record is seen; nothing where it is about something else. */
export function conflictSeenAt(map: ArgMap, record: string): string | undefined {
  if (isSeenIn(map, record)) return record;
  return find(map, 'passages', record) && nodesOfPassage(map, record)[0]?.id;
}
