import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { targetId } from '../map/queries';
import { linksWithPremise, premisesInto, rootsOf } from '../map/roots';
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
 * The nodes that folded branches hide: those to which every way from a root leads through a folded node. A premise that also supports
 * something outside the branch stays, and so does the first node of a cycle that no root leads to. Looks at nothing but the branches.
 */
export function foldsOf(map: ArgMap): Folds {
  const folded: string[] = [];
  for (const node of recordsOf(map.tables.nodes)) if (node.folded) folded.push(node.id);
  if (folded.length === 0) return NOTHING;

  const below = belowAll(map, folded, () => true);
  const shown = new Set<string>();
  for (const id of below)
    if (linksWithPremise(map, id).some((link) => leadsOut(map, link, below))) shown.add(id);
  let folds = foldsBut(map, folded, below, shown);
  // What hangs under no fold that is shown can only be a cycle without a root above it.
  if (belowAll(map, [...folds.counts.keys()], (id) => folds.hidden.has(id)).size < folds.hidden.size) {
    for (const id of rootsOf(map).stray) if (below.has(id)) shown.add(id);
    folds = foldsBut(map, folded, below, shown);
  }
  return folds;
}

/** The folds when, of what lies below folded nodes, these are shown, and what they lead on to. */
function foldsBut(
  map: ArgMap,
  folded: readonly string[],
  below: ReadonlySet<string>,
  shown: Set<string>,
): Folds {
  for (const id of shown) {
    if (find(map, 'nodes', id)?.folded) continue;
    for (const premise of premisesInto(map, id)) if (below.has(premise)) shown.add(premise);
  }
  const hidden = new Set([...below].filter((id) => !shown.has(id)));
  const marked = folded.filter((id) => !hidden.has(id));
  const isHidden = (id: string): boolean => hidden.has(id);
  return { hidden, counts: new Map(marked.map((id) => [id, belowAll(map, [id], isHidden).size])) };
}

/** The nodes below some nodes, as far as they pass: with a folded node in a cycle, that node too. */
function belowAll(map: ArgMap, starts: readonly string[], passes: (id: string) => boolean): Set<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const premise of premisesInto(map, id)) {
      if (seen.has(premise) || !passes(premise)) continue;
      seen.add(premise);
      waiting.push(premise);
    }
  }
  return seen;
}

/** Whether a link ends, in the end, in an open node that lies below no fold. */
function leadsOut(map: ArgMap, link: Link, below: ReadonlySet<string>): boolean {
  let { target } = link;
  for (let depth = 0; 'link' in target && depth < 1000; depth++) {
    const next = find(map, 'links', target.link);
    if (!next) return false;
    ({ target } = next);
  }
  return 'node' in target && !below.has(target.node) && find(map, 'nodes', target.node)?.folded !== true;
}

/** Some nodes, and with those that are folded all that their branches hide. */
export function withFolded(map: ArgMap, ids: readonly string[]): string[] {
  const folded = ids.filter((id) => find(map, 'nodes', id)?.folded);
  if (folded.length === 0) return [...ids];
  const { hidden } = foldsOf(map);
  return [...new Set([...ids, ...belowAll(map, folded, (id) => hidden.has(id))])];
}

/** Whether a node has a branch that could be folded. */
export function hasBranch(map: ArgMap, nodeId: string): boolean {
  for (const id of getRecord(map.referrers, nodeId) ?? []) {
    const link = find(map, 'links', id);
    if (link && targetId(link) === nodeId) return true;
  }
  return false;
}
