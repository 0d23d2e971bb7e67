import { applyDiff } from '../../edit/diff';
import { removeWithDependants } from '../../edit/removal';
import { Staging } from '../../edit/staging';
import { find, type ArgMap } from '../../map/arg-map';
import type { Link } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';

/** How often an undercut may attack an undercut: each stands a level below the other, and nothing in an outline can refer to a step elsewhere. */
const MOST_NESTED = 50;

/** The map without the links that end on links that end on links … deeper than an outline nests. Their premises stay and stand for themselves. */
export function withoutDeepUndercuts(map: ArgMap, log: LossLog): ArgMap {
  const deep = deepLinks(map);
  if (deep.length === 0) return map;
  const staging = new Staging(map);
  removeWithDependants(staging, deep);
  const diff = staging.diff();
  const how = t('It hangs on a step that is nested more than {most} deep.', { most: MOST_NESTED });
  for (const { table, id } of diff) {
    const [premise = ''] = table === 'links' ? (find(map, 'links', id)?.premises ?? []) : [];
    log.dropped({ what: table, id, of: nameOf(find(map, 'nodes', premise)?.text ?? id), how });
  }
  return applyDiff(map, diff);
}

function deepLinks(map: ArgMap): string[] {
  const depths = new Map<string, number>();
  for (const link of recordsOf(map.tables.links)) {
    const way: Link[] = [];
    for (let next: Link | undefined = link; next && !depths.has(next.id); next = targetOf(map, next))
      way.push(next);
    for (const each of way.reverse())
      depths.set(each.id, 'link' in each.target ? (depths.get(each.target.link) ?? 0) + 1 : 0);
  }
  return [...depths].filter(([, depth]) => depth > MOST_NESTED).map(([id]) => id);
}

function targetOf(map: ArgMap, { target }: Link): Link | undefined {
  return 'link' in target ? find(map, 'links', target.link) : undefined;
}
