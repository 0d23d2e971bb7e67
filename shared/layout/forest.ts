import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import type { RELATIONS } from '../map/schema';
import type { Link, Node } from '../map/schema';
import { getRecord, recordsOf } from '../map/table';

/** A node with the links that end in it; each node of a map is in exactly one tree. */
export interface Tree {
  id: string;
  units: Unit[];
}

/** One link as the layout sees it: its premises, and beside them those of the links that attack or back it. */
export interface Unit {
  premises: Tree[];
  beside: Unit[];
}

/**
 * The map as trees, roots (conclusions and questions) first: a shared premise goes to the target nearest to a root, and cycles are
 * cut where they come back. Links keep the order a person gave them, else answers, support, opposition, each from left to right.
 * @param only looks at these nodes alone
 */
export function forestOf(map: ArgMap, only?: ReadonlySet<string>): Tree[] {
  const wanted = (id: string): boolean => find(map, 'nodes', id) !== undefined && (!only || only.has(id));
  const seen = new Set<string>();
  const queue: Tree[] = [];
  let at = 0;

  function take(id: string): Tree {
    const tree: Tree = { id, units: [] };
    seen.add(id);
    queue.push(tree);
    return tree;
  }

  function unitsInto(targetId: string): Unit[] {
    return linksInto(map, targetId).flatMap((link) => {
      const premises = link.premises.filter((id) => wanted(id) && !seen.has(id)).map(take);
      const beside = unitsInto(link.id);
      return premises.length + beside.length > 0 ? [{ premises, beside }] : [];
    });
  }

  function grow(root: Node): Tree {
    const tree = take(root.id);
    for (let next = queue[at++]; next; next = queue[at++]) next.units = unitsInto(next.id);
    at = queue.length;
    return tree;
  }

  const nodes = [...recordsOf(map.tables.nodes)].filter((node) => wanted(node.id));
  const order = nodes.sort((a, b) => rank(a) - rank(b) || compareByPlace(map, a.id, b.id));
  const roots = order.filter((node) => !isPremise(map, node.id, wanted)).map(grow);
  // What is left hangs on cycles alone.
  for (const node of order) if (!seen.has(node.id)) roots.push(grow(node));
  return roots;
}

/** The links that end in a node or link, in the order in which they are laid out. */
export function linksInto(map: ArgMap, targetId: string): Link[] {
  const links: Link[] = [];
  for (const id of getRecord(map.referrers, targetId) ?? []) {
    const link = find(map, 'links', id);
    if (link && Object.values(link.target).includes(targetId)) links.push(link);
  }
  return links.sort(
    (a, b) =>
      compareText(a.order ?? '~', b.order ?? '~') ||
      RELATION_RANK[a.relation] - RELATION_RANK[b.relation] ||
      compareByPlace(map, a.premises[0] ?? '', b.premises[0] ?? '') ||
      compareText(a.id, b.id),
  );
}

const RELATION_RANK = { answers: 0, supports: 1, opposes: 2 } satisfies Record<
  (typeof RELATIONS)[number],
  number
>;

function isPremise(map: ArgMap, id: string, wanted: (id: string) => boolean): boolean {
  for (const linkId of getRecord(map.referrers, id) ?? []) {
    const link = find(map, 'links', linkId);
    if (link?.premises.includes(id) && hangsOn(map, link, wanted)) return true;
  }
  return false;
}

/** Whether the chain of links that this one ends in comes to a node that is laid out. */
function hangsOn(map: ArgMap, link: Link, wanted: (id: string) => boolean): boolean {
  const visited = new Set<string>();
  let next: Link | undefined = link;
  while (next && !visited.has(next.id)) {
    visited.add(next.id);
    if ('node' in next.target) return wanted(next.target.node);
    next = find(map, 'links', next.target.link);
  }
  return false;
}

function rank(node: Node): number {
  return (node.main ? 0 : 2) + (node.kind === 'question' ? 0 : 1);
}

function compareByPlace(map: ArgMap, a: string, b: string): number {
  const placeA = find(map, 'places', a);
  const placeB = find(map, 'places', b);
  if (!placeA || !placeB) return Number(!placeA) - Number(!placeB) || compareText(a, b);
  return placeA.x - placeB.x || placeA.y - placeB.y || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
