import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import type { Node } from '../map/schema';
import { getRecord, recordsOf } from '../map/table';
import { cardLayout, cardSize, type CardLayout } from '../text-layout/card-size';
import type { Size } from './rect';

/**
 * Whether a card has a row of badges: where it comes from, its grades, who speaks, the other map, tags, comments.
 * @param map absent when it is known that nobody has commented on the node
 */
export function hasBadges(map: ArgMap | undefined, node: Node): boolean {
  if (node.passages || node.credibility !== undefined || node.tags || node.speaker !== undefined) return true;
  if (node.elsewhere) return true;
  if (!map) return false;
  for (const id of getRecord(map.referrers, node.id) ?? []) if (id.startsWith('c-')) return true;
  return false;
}

/** The card of a node: its size and the lines of its text, with the width that its place gives it. */
export function nodeCard(map: ArgMap, node: Node): CardLayout {
  return cardLayout({
    text: node.text,
    width: find(map, 'places', node.id)?.width,
    badges: hasBadges(map, node),
    main: node.main ?? false,
  });
}

/** The size of a node's card, px: far cheaper than its lines. */
export function nodeSize(map: ArgMap, node: Node): Size {
  // What refers to what is not worked out for a map without comments.
  return sizeWith(node, find(map, 'places', node.id)?.width, map.tables.comments.size > 0 ? map : undefined);
}

/**
 * The size of a card with the width that its place gives it, px.
 * @param map absent when it is known that nobody has commented on the node
 */
export function sizeWith(node: Node, width: number | undefined, map?: ArgMap): Size {
  return cardSize({ text: node.text, width, badges: hasBadges(map, node), main: node.main ?? false });
}

/** The size of every card of a map, by its node, px. */
export function cardSizes(map: ArgMap): Map<string, Size> {
  const sizes = new Map<string, Size>();
  for (const node of recordsOf(map.tables.nodes)) sizes.set(node.id, nodeSize(map, node));
  return sizes;
}
