import type { ArgMap } from './arg-map';
import { find } from './arg-map';
import type { Link, Node, Relation } from './schema';

const RELATION_RANK: Record<Relation, number> = { answers: 0, supports: 1, opposes: 2 };

/** Orders roots: questions first, then main nodes, then the others, each as they stand on the canvas. */
export function compareRoots(map: ArgMap, a: Node, b: Node): number {
  return rank(a) - rank(b) || comparePlaces(map, a.id, b.id);
}

/** Orders the links into one target: as a person ordered them, else answers, support, opposition, each as they stand on the canvas. */
export function compareLinks(map: ArgMap, a: Link, b: Link): number {
  return (
    compareText(a.order ?? '~', b.order ?? '~') ||
    RELATION_RANK[a.relation] - RELATION_RANK[b.relation] ||
    comparePlaces(map, a.premises[0] ?? '', b.premises[0] ?? '') ||
    compareText(a.id, b.id)
  );
}

/** Orders nodes as they stand on the canvas: from the left, then from the top; turned where the map grows sideways. */
export function comparePlaces(map: ArgMap, a: string, b: string): number {
  const first = find(map, 'places', a);
  const second = find(map, 'places', b);
  if (!first || !second) return Number(!first) - Number(!second) || compareText(a, b);
  const across = first.x - second.x;
  const down = first.y - second.y;
  const sideways = map.head.settings?.layoutDirection === 'left-right';
  return (sideways ? down || across : across || down) || compareText(a, b);
}

function rank(node: Node): number {
  return (node.kind === 'question' ? 0 : 2) + (node.main ? 0 : 1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
