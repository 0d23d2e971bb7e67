import type { ArgMap } from './arg-map';
import { find } from './arg-map';
import { sortRoots } from './order';
import { targetId } from './queries';
import type { Link, Node } from './schema';
import { getRecord, recordsOf } from './table';

/** Where a map begins: ids of nodes, in the order of all roots (`order.ts`). */
export interface Roots {
  /** Nodes that are no premise. */
  readonly free: readonly string[];
  /** Of each cycle that none of these leads to, the first node. */
  readonly stray: readonly string[];
}

/** Finds the roots of a map: each node is one, or lies below one. */
export function rootsOf(map: ArgMap): Roots {
  const premises = new Set<string>();
  for (const link of recordsOf(map.tables.links)) for (const id of link.premises) premises.add(id);
  const free: Node[] = [];
  for (const node of recordsOf(map.tables.nodes)) if (!premises.has(node.id)) free.push(node);
  const ordered = sortRoots(map, free);

  const seen = new Set<string>();
  for (const { id } of ordered) markBelow(map, id, seen);
  const left: Node[] = [];
  if (seen.size < map.tables.nodes.size)
    for (const node of recordsOf(map.tables.nodes)) if (!seen.has(node.id)) left.push(node);
  const first: string[] = [];
  for (const { id } of sortRoots(map, left)) {
    if (seen.has(id)) continue;
    first.push(id);
    markBelow(map, id, seen);
  }
  // What only hangs below a cycle may have come before it: the cycle, which comes later, leads to it.
  const covered = new Set<string>();
  const stray: string[] = [];
  for (const id of first.reverse()) {
    if (covered.has(id)) continue;
    stray.push(id);
    markBelow(map, id, covered);
  }
  return { free: ordered.map(({ id }) => id), stray: stray.reverse() };
}

function markBelow(map: ArgMap, root: string, seen: Set<string>): void {
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const premise of premisesInto(map, id)) if (!seen.has(premise)) waiting.push(premise);
  }
}

/** The premises of the links that point at a node, and of those that point at these links. */
export function premisesInto(map: ArgMap, id: string): string[] {
  const premises: string[] = [];
  const targets = [id];
  for (let target = targets.pop(); target !== undefined; target = targets.pop()) {
    for (const referrer of getRecord(map.referrers, target) ?? []) {
      const link = find(map, 'links', referrer);
      if (!link || targetId(link) !== target) continue;
      for (const premise of link.premises) premises.push(premise);
      targets.push(link.id);
    }
  }
  return premises;
}

/** The links in which a node is a premise, in no promised order. */
export function linksWithPremise(map: ArgMap, nodeId: string): Link[] {
  const links: Link[] = [];
  for (const id of getRecord(map.referrers, nodeId) ?? []) {
    const link = find(map, 'links', id);
    if (link?.premises.includes(nodeId)) links.push(link);
  }
  return links;
}

/** The links by which something hangs under something else: those in which a node is a premise; a link hangs by itself. */
export function linksUp(map: ArgMap, id: string): Link[] {
  const link = find(map, 'links', id);
  return link ? [link] : linksWithPremise(map, id);
}

/** What something hangs under directly: a node under its links, a link under its target. */
export function idsAbove(map: ArgMap, id: string): string[] {
  const link = find(map, 'links', id);
  return link ? [targetId(link)] : linksWithPremise(map, id).map((up) => up.id);
}
