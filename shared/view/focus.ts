import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { getRecord } from '../map/table';

/** Cards that are looked at, and how many links around them are still shown. */
export interface Focus {
  readonly nodes: readonly string[];
  /** At least 1. */
  readonly depth: number;
}

/** The ids of all cards at most `depth` links away from those in focus, in either direction; linked premises come together. */
export function neighbourhood(map: ArgMap, { nodes, depth }: Focus): Set<string> {
  const reached = new Set(nodes.filter((id) => find(map, 'nodes', id)));
  // What a link leads to has been reached when it is met again.
  const seen = new Set<string>();
  let edge = [...reached];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const id of edge) {
      for (const near of nodesOfLinks(map, id, seen)) {
        if (reached.has(near)) continue;
        reached.add(near);
        next.push(near);
      }
    }
    edge = next;
  }
  return reached;
}

/** The cards at the other ends of the links at a card, through the links that these end on. */
function* nodesOfLinks(map: ArgMap, card: string, seen: Set<string>): Generator<string> {
  const waiting = [card];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const linkId of getRecord(map.referrers, id) ?? []) {
      const link = find(map, 'links', linkId);
      if (!link || seen.has(linkId)) continue;
      seen.add(linkId);
      yield* link.premises;
      if ('node' in link.target) yield link.target.node;
      else if (link.target.link !== id) {
        const target = find(map, 'links', link.target.link);
        if (target) yield* target.premises;
        if (target && 'node' in target.target) yield target.target.node;
      }
      waiting.push(linkId);
    }
  }
}
