import { emptiedGroups } from './emptied-groups';
import { find, type ArgMap, type TableName } from '../map/arg-map';
import { dropReferences, tableOfId } from '../map/references';
import { getRecord } from '../map/table';
import { withGone } from './gone';
import type { Staging } from './staging';

/**
 * Removes records and everything that cannot be without them: a link goes with its last premise or its target, undercuts with the
 * link they attack, places and comments with what they belong to, passages when the last record that referred to them goes. A
 * passage that no removed node used is a highlight of its own and stays. A group goes with its last member. What only loses a reference shrinks; a
 * step of the talk keeps in words what it pointed at.
 * The staging must hold no other edits of these records yet.
 */
export function removeWithDependants(staging: Staging, ids: Iterable<string>): void {
  const { map } = staging;
  const gone = new Set<string>(ids);
  addDependants(map, gone);
  for (const id of unusedPassages(map, gone)) gone.add(id);
  for (const id of emptiedGroups(map, gone)) gone.add(id);
  const shrinking = new Set<string>();
  for (const id of gone)
    for (const referrer of referrersOf(map, id)) if (!gone.has(referrer)) shrinking.add(referrer);
  for (const id of gone) {
    const table = tableOf(id);
    if (table) staging.remove(table, id);
    if (table === 'nodes' && find(map, 'places', id)) staging.remove('places', id);
  }
  for (const id of shrinking) {
    const table = tableOf(id);
    const record = table && find(map, table, id);
    const left = table && record && dropReferences(table, record, gone);
    if (table && left) staging.put(table, withGone(map, table, { was: record, left, gone }));
  }
}

/** Adds, until there are no more, the records that cannot be without one that is gone. */
function addDependants(map: ArgMap, gone: Set<string>): void {
  const queue = [...gone];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const referrer of referrersOf(map, id)) {
      const table = tableOf(referrer);
      const record = table && find(map, table, referrer);
      if (!record || gone.has(referrer) || dropReferences(table, record, gone) !== undefined) continue;
      gone.add(referrer);
      queue.push(referrer);
    }
  }
}

/** The passages that removed nodes were anchored in and that nothing which stays refers to. */
function unusedPassages(map: ArgMap, gone: ReadonlySet<string>): string[] {
  const used = [...gone].flatMap((id) => find(map, 'nodes', id)?.passages ?? []);
  return used.filter((id) => [...referrersOf(map, id)].every((user) => gone.has(user)));
}

function referrersOf(map: ArgMap, id: string): Iterable<string> {
  return getRecord(map.referrers, id) ?? [];
}

function tableOf(id: string): TableName | undefined {
  const table = tableOfId(id);
  return table === 'map' ? undefined : table;
}
