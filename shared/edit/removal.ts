import { find, type TableName } from '../map/arg-map';
import { tableOfId } from '../map/references';
import { getRecord } from '../map/table';
import { dropReferences } from './drop-references';
import type { Staging } from './staging';

/**
 * Removes records and everything that cannot be without them: a link goes with its last premise or its target, undercuts with the
 * link they attack, places and comments with what they belong to, passages when the last node that used them goes. A passage
 * that no node ever used is a highlight of its own and stays.
 */
export function removeWithDependants(staging: Staging, ids: Iterable<string>): void {
  const { map } = staging;
  const gone = new Set<string>(ids);
  const affected = new Set<string>();
  const queue = [...gone];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const removed = id;
    for (const referrer of getRecord(map.referrers, removed) ?? []) affected.add(referrer);
    for (const referrer of [
      ...(getRecord(map.referrers, removed) ?? []),
      ...unusedPassages(staging, removed, gone),
    ]) {
      if (gone.has(referrer) || !mustGo(staging, referrer, gone)) continue;
      gone.add(referrer);
      queue.push(referrer);
    }
  }
  for (const id of gone) {
    const table = tableOf(id);
    if (table && staging.get(table, id)) staging.remove(table, id);
    if (table === 'nodes' && staging.get('places', id)) staging.remove('places', id);
  }
  for (const id of affected) {
    const table = tableOf(id);
    const record = table && !gone.has(id) ? staging.get(table, id) : undefined;
    const left = table && record && dropReferences(table, record, gone);
    if (table && left) staging.put(table, left);
  }
}

function tableOf(id: string): TableName | undefined {
  const table = tableOfId(id);
  return table === 'map' ? undefined : table;
}

/** Whether a record goes because of what is gone: by the rules of its table, or as a passage that nothing uses any more. */
function mustGo(staging: Staging, id: string, gone: ReadonlySet<string>): boolean {
  const table = tableOf(id);
  const record = table && staging.get(table, id);
  if (!table || !record) return false;
  if (dropReferences(table, record, gone) === undefined) return true;
  return (
    table === 'passages' && [...(getRecord(staging.map.referrers, id) ?? [])].every((user) => gone.has(user))
  );
}

/** The passages of a removed node: they may be left without anybody who uses them. */
function unusedPassages(staging: Staging, id: string, gone: ReadonlySet<string>): readonly string[] {
  const passages = find(staging.map, 'nodes', id)?.passages ?? [];
  return passages.filter((passage) => !gone.has(passage));
}
