import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { linksFrom, targetId } from '../map/queries';
import { KIND, KIND_FOR } from '../map/node-kinds';

/**
 * The nodes from a root down to a node or link: the shortest way up along the links, to a question if one is as near. An undercut's way
 * goes through the target of the link that it attacks.
 * @returns ids, the root first and the node itself last; for a link, down to what it points at. Empty when the id is unknown.
 */
export function pathToRoot(map: ArgMap, id: string): string[] {
  const start = find(map, 'nodes', id) ? id : nodeBelow(map, id);
  if (start === undefined) return [];
  const from = new Map<string, string | undefined>([[start, undefined]]);
  let level = [start];
  while (level.length > 0) {
    const roots = level.filter((node) => linksFrom(map, node).length === 0);
    const asks = (id: string): boolean => KIND[find(map, 'nodes', id)?.kind ?? KIND_FOR.statement].asks;
    const best = roots.find(asks) ?? roots[0];
    if (best !== undefined) return wayDown(from, best);
    const next: string[] = [];
    for (const node of level) {
      for (const link of linksFrom(map, node)) {
        const target = nodeBelow(map, link.id);
        if (target === undefined || from.has(target)) continue;
        from.set(target, node);
        next.push(target);
      }
    }
    if (next.length === 0) return wayDown(from, level[0] ?? start); // a cycle that leads nowhere
    level = next;
  }
  return [start];
}

/** The node that a link ends in, through the links between. */
function nodeBelow(map: ArgMap, linkId: string): string | undefined {
  const seen = new Set<string>();
  for (
    let link = find(map, 'links', linkId);
    link && !seen.has(link.id);
    link = find(map, 'links', targetId(link))
  ) {
    if ('node' in link.target) return link.target.node;
    seen.add(link.id);
  }
  return undefined;
}

function wayDown(from: ReadonlyMap<string, string | undefined>, root: string): string[] {
  const path: string[] = [];
  for (let at: string | undefined = root; at !== undefined; at = from.get(at)) path.push(at);
  return path;
}
