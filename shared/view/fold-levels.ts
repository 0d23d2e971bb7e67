import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { targetId } from '../map/queries';
import { linksUp, premisesInto, rootsOf } from '../map/roots';
import { recordsOf } from '../map/table';
import { foldsOf, hasBranch } from './folds';

/** Which branches to fold and to unfold. Ids of nodes. */
export interface FoldChange {
  readonly fold: string[];
  readonly unfold: string[];
}

/**
 * Folds a map so that a number of levels below its roots is shown; what has no branch is left alone. A node that can be reached in several ways
 * counts by the shortest. Walks breadth first from the roots, each node once, so cycles end.
 * @param levels 0 shows the roots alone
 */
export function foldToLevel(map: ArgMap, levels: number): FoldChange {
  const { free, stray } = rootsOf(map);
  const queue = [...free, ...stray];
  const depths = new Map(queue.map((id) => [id, 0]));
  for (const id of queue) {
    const depth = (depths.get(id) ?? 0) + 1;
    for (const premise of premisesInto(map, id)) {
      if (depths.has(premise)) continue;
      depths.set(premise, depth);
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

/**
 * The folded nodes that hide these nodes and links: unfolding them brings all into view. Of several ways up to what is shown the one with the
 * fewest folds is taken; what is shown already asks for nothing.
 */
export function foldsHiding(map: ArgMap, ids: Iterable<string>): string[] {
  const { hidden } = foldsOf(map);
  const folds = new Set<string>();
  for (const id of ids) for (const fold of leastFolds(map, id, hidden)) folds.add(fold);
  return [...folds];
}

/** Goes up from a node or link, over ways without a fold first. */
function leastFolds(map: ArgMap, start: string, hidden: ReadonlySet<string>): string[] {
  const isShown = (id: string): boolean => find(map, 'nodes', id) !== undefined && !hidden.has(id);
  if (isShown(start)) return [];
  const from = new Map<string, string>([[start, '']]);
  let here = [start];
  for (let next: string[] = []; here.length > 0; here = next, next = []) {
    for (let id = here.pop(); id !== undefined; id = here.pop()) {
      if (id !== start && isShown(id)) return foldsOnWay(map, id, from);
      for (const link of linksUp(map, id)) {
        const target = targetId(link);
        if (from.has(target)) continue;
        from.set(target, id);
        (find(map, 'nodes', target)?.folded ? next : here).push(target);
      }
    }
  }
  return [];
}

function foldsOnWay(map: ArgMap, top: string, from: ReadonlyMap<string, string>): string[] {
  const folds: string[] = [];
  // The way ends at what is wanted, whose own branch may stay folded.
  for (let [id, below] = [top, from.get(top)]; below; [id, below] = [below, from.get(below)])
    if (find(map, 'nodes', id)?.folded) folds.push(id);
  return folds;
}
