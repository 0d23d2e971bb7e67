import { checkDiff } from '../edit/check-diff';
import { applyDiff, type Change, type MapDiff } from '../edit/diff';
import { diffMaps } from '../edit/diff-maps';
import { removeWithDependants } from '../edit/removal';
import { Staging } from '../edit/staging';
import { find, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { checkRecord, type Problem } from '../map/invariants';
import { dropReferences, referencesOf, tableOfId } from '../map/references';
import { sameValue } from '../map/same-value';
import type { Conflict, Link } from '../map/schema';
import { getRecord } from '../map/table';
import { targetId } from '../map/queries';
import { compareValues } from './by-value';
import { leftOutField } from '../map/conflicts';
import type { Three } from './merge-values';
import { t } from '../words/words';

interface Mended {
  readonly map: ArgMap;
  /** What could not be as both had it. */
  readonly conflicts: readonly Omit<Conflict, 'id'>[];
}

/**
 * Makes a merged map one that can be: where two edits that were fine alone break a rule together, one of them gives way, and a conflict says so.
 * @param versions the maps that were merged
 */
export function mend(merged: ArgMap, versions: Three<ArgMap>): Mended {
  let map = withoutDangling(merged, versions.base);
  const conflicts: Omit<Conflict, 'id'>[] = [];
  for (;;) {
    const diff = diffMaps(versions.base, map);
    const [problem] = [...checkDiff(map, diff), ...linksFromNothing(diff)].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    if (!problem) return { map, conflicts };
    const mended = mendOne(map, problem, versions);
    map = withoutDangling(mended.map, versions.base);
    conflicts.push(...mended.conflicts);
  }
}

/** Links of which each side took out what the other had left. */
function linksFromNothing(diff: MapDiff): Problem[] {
  return diff.flatMap(({ table, id, to }): Problem[] =>
    table === 'links' && to?.premises.length === 0
      ? [{ code: 'premises', message: t('{id} has no premise', { id }), table, id }]
      : [],
  );
}

function mendOne(map: ArgMap, problem: Problem, versions: Three<ArgMap>): Mended {
  const link = problem.table === 'links' ? find(map, 'links', problem.id) : undefined;
  const mended = link && (mendKind(map, link, versions) ?? mendLink(map, link, versions));
  return mended ?? withoutRecord(map, problem, versions);
}

/** A question that one side has answered, and the other made something else: it stays a question. */
function mendKind(map: ArgMap, link: Link, versions: Three<ArgMap>): Mended | undefined {
  const target = find(map, 'nodes', targetId(link));
  if (!target) return undefined;
  const kinds = three(versions, 'nodes', target.id, (node) => node.kind);
  for (const kind of [kinds.ours, kinds.theirs, kinds.base]) {
    if (kind === undefined || kind === target.kind) continue;
    const to = { ...target, kind };
    const changed = applyDiff(map, [{ table: 'nodes', id: target.id, from: target, to }]);
    if (checkRecord(changed, 'links', link).length > 0) continue;
    return { map: changed, conflicts: [{ record: target.id, field: 'kind', ...kinds }] };
  }
  return undefined;
}

/** The fields of a link that only together make sense. */
const STRUCTURE = ['relation', 'premises', 'target'] as const;

/** A link whose ends two sides have changed so that it cannot be: it runs as one of them has it. */
function mendLink(map: ArgMap, link: Link, versions: Three<ArgMap>): Mended | undefined {
  const links = three(versions, 'links', link.id, (each) => each);
  const tried = [links.ours, links.theirs]
    .sort((a, b) => compareValues(structure(b), structure(a)))
    .concat(links.base);
  for (const version of tried) {
    if (!version || sameValue(structure(version), structure(link))) continue;
    const { relation, premises, target } = version;
    const to: Link = { ...link, relation, premises, target };
    const changed = applyDiff(map, [{ table: 'links', id: link.id, from: link, to }]);
    if (checkRecord(changed, 'links', to).length > 0) continue;
    const differing = STRUCTURE.filter((field) => !sameValue(links.ours?.[field], links.theirs?.[field]));
    return {
      map: changed,
      conflicts: differing.map((field) => ({
        record: link.id,
        field,
        base: links.base?.[field],
        ours: links.ours?.[field],
        theirs: links.theirs?.[field],
      })),
    };
  }
  return undefined;
}

function structure(link: Link | undefined): unknown {
  return link && STRUCTURE.map((field) => link[field]);
}

/** What cannot be in any version is left out, and all of it is in the conflict. */
function withoutRecord(map: ArgMap, { table, id }: Problem, versions: Three<ArgMap>): Mended {
  const staging = new Staging(map);
  removeWithDependants(staging, [id]);
  const diff = staging.diff();
  const conflicts = diff.flatMap((change) => {
    if (change.to || change.table === 'head' || change.table === 'places') return [];
    const versionsOfIt = three(versions, change.table, change.id, (record) => record);
    return [{ record: map.head.id, field: leftOutField(change.id), ...versionsOfIt }];
  });
  return { map: applyDiff(map, diff.length > 0 ? diff : removal(map, table, id)), conflicts };
}

function removal(map: ArgMap, table: TableName, id: string): MapDiff {
  const from = find(map, table, id);
  return from ? [{ table, id, from } as Change] : [];
}

/** Takes out of records what they name and is gone, and in the end those that cannot be without it. */
function withoutDangling(merged: ArgMap, base: ArgMap): ArgMap {
  let map = merged;
  for (;;) {
    const changes = new Map<string, Change>();
    for (const change of diffMaps(base, map)) {
      if (change.table === 'head') continue;
      const holders = change.to ? [change.id] : [...(getRecord(map.referrers, change.id) ?? [])];
      for (const id of holders) {
        const table = change.to ? change.table : tableOf(id);
        const from = table && find(map, table, id);
        if (!table || !from) continue;
        const gone = referencesOf(table, from).filter((named) => !isThere(map, named));
        if (gone.length === 0) continue;
        const to = dropReferences(table, from, new Set(gone));
        changes.set(`${table}/${id}`, { table, id, from, ...(to && { to }) } as Change);
      }
    }
    if (changes.size === 0) return map;
    map = applyDiff(map, [...changes.values()]);
  }
}

function isThere(map: ArgMap, id: string): boolean {
  const table = tableOfId(id);
  return table === 'map' ? id === map.head.id : table !== undefined && find(map, table, id) !== undefined;
}

function tableOf(id: string): TableName | undefined {
  const table = tableOfId(id);
  return table === 'map' ? undefined : table;
}

function three<T extends TableName, V>(
  { base, ours, theirs }: Three<ArgMap>,
  table: T,
  id: string,
  what: (record: RecordTypes[T]) => V,
): Three<V | undefined> {
  const of = (map: ArgMap): V | undefined => {
    const record = find(map, table, id);
    return record && what(record);
  };
  return { base: of(base), ours: of(ours), theirs: of(theirs) };
}
