import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { targetId } from '../map/queries';
import type { Link } from '../map/schema';
import { getRecord, recordsOf } from '../map/table';

/** What folded branches take away. */
export interface Folds {
  /** Ids of nodes. */
  readonly hidden: ReadonlySet<string>;
  /** How many nodes each folded node that is shown hides. */
  readonly counts: ReadonlyMap<string, number>;
}

const NOTHING: Folds = { hidden: new Set(), counts: new Map() };

/**
 * The nodes that folded branches hide: those whose every link leads to a folded or a hidden node. A premise that also supports
 * something outside the branch stays.
 */
export function foldsOf(map: ArgMap): Folds {
  const folded: string[] = [];
  for (const node of recordsOf(map.tables.nodes)) if (node.folded) folded.push(node.id);
  if (folded.length === 0) return NOTHING;

  const closed = new Set(folded);
  const hidden = new Set<string>();
  const leadsToClosed = (link: Link, depth = 0): boolean => {
    if ('node' in link.target) return closed.has(link.target.node);
    const next = find(map, 'links', link.target.link);
    return next !== undefined && depth < 1000 && leadsToClosed(next, depth + 1);
  };
  const waiting = [...folded];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const premise of premisesBelow(map, id)) {
      if (hidden.has(premise)) continue;
      if (!linksOf(map, premise).every((link) => leadsToClosed(link))) continue;
      hidden.add(premise);
      closed.add(premise);
      waiting.push(premise);
    }
  }
  const shown = folded.filter((id) => !hidden.has(id));
  return { hidden, counts: new Map(shown.map((id) => [id, countBelow(map, id, hidden)])) };
}

function countBelow(map: ArgMap, folded: string, hidden: ReadonlySet<string>): number {
  const seen = new Set<string>();
  const waiting = [folded];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const premise of premisesBelow(map, id)) {
      if (!hidden.has(premise) || seen.has(premise)) continue;
      seen.add(premise);
      waiting.push(premise);
    }
  }
  return seen.size;
}

/** The links in which a node is a premise. */
function linksOf(map: ArgMap, nodeId: string): Link[] {
  const links: Link[] = [];
  for (const id of getRecord(map.referrers, nodeId) ?? []) {
    const link = find(map, 'links', id);
    if (link?.premises.includes(nodeId)) links.push(link);
  }
  return links;
}

/** The premises of the links that end in a node, and of those that end on these links. */
function* premisesBelow(map: ArgMap, id: string): Generator<string> {
  for (const linkId of getRecord(map.referrers, id) ?? []) {
    const link = find(map, 'links', linkId);
    if (!link || targetId(link) !== id) continue;
    yield* link.premises;
    yield* premisesBelow(map, linkId);
  }
}

/** Whether a node has a branch that could be folded. */
export function hasBranch(map: ArgMap, nodeId: string): boolean {
  for (const id of getRecord(map.referrers, nodeId) ?? []) {
    const link = find(map, 'links', id);
    if (link && targetId(link) === nodeId) return true;
  }
  return false;
}
