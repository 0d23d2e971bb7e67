import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { linksTo, targetId } from '../map/queries';
import type { Node } from '../map/schema';
import { recordsOf } from '../map/table';
import { KIND } from '../map/node-kinds';

/**
 * The nodes by which one knows a map from far: questions and main claims that argue for nothing, then what answers and supports them, level by
 * level. The most important first.
 * @param most how many are wanted
 */
export function landmarks(map: ArgMap, most: number): Node[] {
  // A node that nothing hangs on is no landmark, unless somebody has marked it.
  const candidates = new Set<string>();
  for (const node of recordsOf(map.tables.nodes)) if (node.main) candidates.add(node.id);
  for (const link of recordsOf(map.tables.links)) candidates.add(targetId(link));
  for (const link of recordsOf(map.tables.links)) for (const id of link.premises) candidates.delete(id);
  const known = [...candidates].flatMap((id) => find(map, 'nodes', id) ?? []);
  known.sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const found = new Map(known.slice(0, most).map((node) => [node.id, node]));
  for (const node of found.values()) {
    if (found.size >= most) break;
    for (const link of linksTo(map, node.id)) {
      for (const premise of link.premises) {
        const next = find(map, 'nodes', premise);
        if (next && found.size < most) found.set(premise, next);
      }
    }
  }
  return [...found.values()];
}

function rankOf({ main, kind }: Node): number {
  return (main ? 0 : 2) + (KIND[kind].asks ? 0 : 1);
}
