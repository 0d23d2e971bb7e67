import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { linksFrom, targetId } from '../map/queries';
import { getRecord, recordsOf } from '../map/table';
import { hasBranch } from './folds';

/** Which branches to fold and to unfold. Ids of nodes. */
export interface FoldChange {
  readonly fold: string[];
  readonly unfold: string[];
}

/**
 * Folds a map so that a number of levels below its roots is shown; what has no branch is left alone. A node that can be reached in several ways
 * counts by the shortest.
 * @param levels 0 shows the roots alone
 */
export function foldToLevel(map: ArgMap, levels: number): FoldChange {
  const isPremise = new Set<string>();
  for (const link of recordsOf(map.tables.links)) for (const id of link.premises) isPremise.add(id);
  const depths = new Map<string, number>();
  const queue: string[] = [];
  for (const node of recordsOf(map.tables.nodes)) {
    if (isPremise.has(node.id)) continue;
    depths.set(node.id, 0);
    queue.push(node.id);
  }
  for (const id of queue) {
    for (const premise of premisesInto(map, id)) {
      if (depths.has(premise)) continue;
      depths.set(premise, (depths.get(id) ?? 0) + 1);
      queue.push(premise);
    }
  }
  const change: FoldChange = { fold: [], unfold: [] };
  for (const node of recordsOf(map.tables.nodes)) {
    const wanted = (depths.get(node.id) ?? 0) >= levels && hasBranch(map, node.id);
    if (wanted && !node.folded) change.fold.push(node.id);
    else if (!wanted && node.folded) change.unfold.push(node.id);
  }
  return change;
}

function* premisesInto(map: ArgMap, id: string): Generator<string> {
  for (const linkId of getRecord(map.referrers, id) ?? []) {
    const link = find(map, 'links', linkId);
    if (!link || targetId(link) !== id) continue;
    yield* link.premises;
    yield* premisesInto(map, linkId);
  }
}

/** The folded nodes above a node or link: unfolding them brings it into view. */
export function foldedAbove(map: ArgMap, id: string): string[] {
  const folded: string[] = [];
  const seen = new Set<string>([id]);
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const own = find(map, 'links', at);
    for (const link of own ? [own] : linksFrom(map, at)) {
      const target = targetId(link);
      if (seen.has(target)) continue;
      seen.add(target);
      if (find(map, 'nodes', target)?.folded) folded.push(target);
      waiting.push(target);
    }
  }
  return folded;
}
