import { find, type ArgMap } from '../../map/arg-map';
import { linksFrom, linksInto, targetId } from '../../map/queries';
import { RELATION } from '../../map/relations';
import type { Link, Node } from '../../map/schema';

/** The part of a map that can have a say in how a card stands: what bears on it, what that starts from, and so on, the nearest first. */
export function groundsOf(map: ArgMap, card: string): { nodes: Node[]; links: Link[] } {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Link>();
  const ids = new Set([card]);
  const bearing = (id: string): void => {
    for (const link of linksInto(map, id)) ids.add(link.id);
  };
  // It grows while it is walked.
  for (const id of ids) {
    const link = find(map, 'links', id);
    if (link) {
      links.set(id, link);
      for (const premise of link.premises) ids.add(premise);
      bearing(id);
      continue;
    }
    const node = find(map, 'nodes', id);
    if (!node) continue;
    nodes.set(id, node);
    bearing(id);
    for (const answer of linksFrom(map, id)) {
      if (!RELATION[answer.relation].isAnswer || !find(map, 'nodes', targetId(answer))?.exclusive) continue;
      ids.add(targetId(answer));
      ids.add(answer.id);
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}
