import { find, type ArgMap } from './arg-map';
import { outlineOf } from './outline';
import type { Link, Node } from './schema';

/** A map's nodes and links in the order in which its outline lists them, each once, folded or not. */
export function inOrder(map: ArgMap): { nodes: Node[]; links: Link[] } {
  const { roots, under } = outlineOf(map);
  const [nodes, links] = [new Map<string, Node>(), new Map<string, Link>()];
  const waiting = [...roots].reverse();
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const link = item.link === undefined ? undefined : find(map, 'links', item.link);
    if (link) links.set(link.id, link);
    const node = find(map, 'nodes', item.id);
    if (node && nodes.has(node.id)) continue;
    if (node) nodes.set(node.id, node);
    for (const below of [...(under(item.id) ?? [])].reverse()) waiting.push(below);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}
