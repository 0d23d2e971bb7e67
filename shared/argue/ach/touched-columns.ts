import type { MapDiff } from '../../edit/diff';
import { find, type ArgMap } from '../../map/arg-map';
import { targetId } from '../../map/queries';
import { RELATION } from '../../map/relations';
import type { Link } from '../../map/schema';
import { getRecord } from '../../map/table';

/**
 * The hypotheses on which an edit may change what bears through other cards, or in which order: from each link that it changes, and each card that it
 * moves, along the links to the next hypotheses, as they were and as they are.
 */
export function touchedColumns(
  diff: MapDiff,
  maps: readonly ArgMap[],
  isHypothesis: (id: string) => boolean,
): Set<string> {
  const starts = diff.flatMap(({ table, id, from, to }) => {
    if (table === 'places') return [id];
    return table === 'links' ? [from, to].flatMap((link) => (link ? targetId(link) : [])) : [];
  });
  const touched = new Set<string>();
  for (const map of maps) {
    const seen = new Set(starts);
    const waiting = [...seen];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (isHypothesis(id)) {
        touched.add(id);
        continue;
      }
      for (const above of conclusionsOf(map, id))
        if (!seen.has(above)) {
          seen.add(above);
          waiting.push(above);
        }
    }
  }
  return touched;
}

function conclusionsOf(map: ArgMap, id: string): string[] {
  return (getRecord(map.referrers, id) ?? []).flatMap((referrer) => {
    const link = find(map, 'links', referrer);
    return link && isFrom(link, id) ? targetId(link) : [];
  });
}

function isFrom({ premises, relation }: Link, id: string): boolean {
  return premises.includes(id) && !RELATION[relation].isAnswer;
}
