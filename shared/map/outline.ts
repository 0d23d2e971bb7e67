import type { ArgMap } from './arg-map';
import { find } from './arg-map';
import { itemsUnder, rootItem, type OutlineItem } from './outline-items';
import { rootsOf } from './roots';

/** One line of the map as a tree. */
export interface OutlineRow extends OutlineItem {
  /** 0 at a root. */
  readonly depth: number;
  /** The index of the row above it in the tree; -1 at a root. */
  readonly parent: number;
  /** Place among its siblings, from 1, and their count. */
  readonly position: number;
  readonly siblings: number;
  readonly hasChildren: boolean;
  /** Its children are listed. */
  readonly open: boolean;
  /** The node is listed further up already: this row only refers to it. */
  readonly again: boolean;
}

/** What a map's rows are made from. */
export interface Outline {
  readonly map: ArgMap;
  readonly roots: readonly OutlineItem[];
  /** What is listed under a node or a link; nothing under a leaf. */
  readonly under: (id: string) => readonly OutlineItem[] | undefined;
}

/** The outline of one map. Where a map is edited, `OutlineIndex` keeps one up to date. */
export function outlineOf(map: ArgMap): Outline {
  const { free, stray } = rootsOf(map);
  return { map, roots: [...free, ...stray].map(rootItem), under: (id) => itemsUnder(map, id) };
}

interface Level {
  readonly items: readonly OutlineItem[];
  /** The index of its parent's row. */
  readonly parent: number;
  next: number;
}

/**
 * Lists the rows from top to bottom; walks only what is open. A node that has been listed is not opened again: its next row only refers to
 * it, which also ends cycles. Nodes that are folded in the map are closed.
 * @param unlisted nodes and links that get no row
 */
export function outlineRows({ map, roots, under }: Outline, unlisted?: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const seen = new Set<string>();
  const isListed = ({ id }: OutlineItem): boolean => unlisted?.has(id) !== true;
  const listed = (items: readonly OutlineItem[] | undefined): readonly OutlineItem[] =>
    items === undefined ? [] : unlisted ? items.filter(isListed) : items;
  const levels: Level[] = [{ items: listed(roots), parent: -1, next: 0 }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const item = level.items[level.next++];
    if (!item) {
      levels.pop();
      continue;
    }
    const { key, kind, id, role, link, relation } = item;
    const again = seen.has(id);
    if (!again) seen.add(id);
    const below = again ? [] : listed(under(id));
    const hasChildren = below.length > 0;
    const open = hasChildren && (kind === 'link' || find(map, 'nodes', id)?.folded !== true);
    rows.push({
      key,
      kind,
      id,
      role,
      link,
      relation,
      depth: levels.length - 1,
      parent: level.parent,
      position: level.next,
      siblings: level.items.length,
      hasChildren,
      open,
      again,
    });
    if (open) levels.push({ items: below, parent: rows.length - 1, next: 0 });
  }
  return rows;
}
