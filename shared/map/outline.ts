import type { ArgMap } from './arg-map';
import { find } from './arg-map';
import { compareLinks, comparePlaces, compareRoots } from './outline-order';
import type { Link, Relation } from './schema';
import { recordsOf } from './table';

/**
 * How a row hangs under the one above it: `premise` by a link of its own; `part` is one premise of the link row above;
 * `undercut` attacks and `backing` supports the link row above.
 */
export type OutlineRole = 'root' | 'premise' | 'part' | 'undercut' | 'backing';

/**
 * One line of the map as a tree. A link has a row of its own where there is more to say of it than one premise: linked premises,
 * undercuts, backings. Otherwise its premise's row stands for it too.
 */
export interface OutlineRow {
  /** The same row keeps its key while the map around it changes. */
  readonly key: string;
  readonly kind: 'node' | 'link';
  /** The node or link that the row shows. */
  readonly id: string;
  readonly role: OutlineRole;
  /** The link that the row hangs by, or (on a link row) shows; none at a root. */
  readonly link: string | undefined;
  readonly relation: Relation | undefined;
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

/** What a map's rows are made from: built once for a map, walked for every change of what is open. */
export interface Outline {
  readonly map: ArgMap;
  readonly roots: readonly Item[];
  /** What is listed under a node or a link; leaves have no entry. */
  readonly children: ReadonlyMap<string, readonly Item[]>;
  /** With everything open: the node or link above each node's first row and each link row. */
  readonly parents: ReadonlyMap<string, string>;
}

type Item = Pick<OutlineRow, 'key' | 'kind' | 'id' | 'role' | 'link' | 'relation'>;

/**
 * Finds what is needed to list a map as a tree. Roots are the nodes that are no premise, questions first, then main ones, then by
 * place; of a cycle that nothing else leads to, the first node is a root.
 */
export function buildOutline(map: ArgMap): Outline {
  const children = childrenIn(map);
  const premises = new Set<string>();
  for (const link of recordsOf(map.tables.links)) for (const id of link.premises) premises.add(id);
  const free = [...recordsOf(map.tables.nodes)].filter((node) => !premises.has(node.id));
  const roots = free.sort((a, b) => compareRoots(map, a, b)).map(({ id }) => rootItem(id));

  const parents = new Map<string, string>();
  const seen = new Set<string>();
  for (const root of roots) explore(children, root.id, seen, parents);
  const left = [...recordsOf(map.tables.nodes)].filter((node) => !seen.has(node.id));
  for (const { id } of left.sort((a, b) => compareRoots(map, a, b))) {
    if (seen.has(id)) continue;
    roots.push(rootItem(id));
    explore(children, id, seen, parents);
  }
  return { map, roots, children, parents };
}

function rootItem(id: string): Item {
  return { key: id, kind: 'node', id, role: 'root', link: undefined, relation: undefined };
}

function childrenIn(map: ArgMap): Map<string, Item[]> {
  const linksInto = new Map<string, Link[]>();
  for (const link of recordsOf(map.tables.links)) {
    const target = 'node' in link.target ? link.target.node : link.target.link;
    const list = linksInto.get(target);
    if (list) list.push(link);
    else linksInto.set(target, [link]);
  }
  const children = new Map<string, Item[]>();
  for (const [target, links] of linksInto) {
    const own = find(map, 'links', target);
    const items: Item[] = own ? partsOf(map, own) : [];
    if (links.length > 1) links.sort((a, b) => compareLinks(map, a, b));
    for (const link of links) {
      const role = !own ? 'premise' : link.relation === 'opposes' ? 'undercut' : 'backing';
      const isAlone = link.premises.length === 1 && !linksInto.has(link.id);
      if (!isAlone && !linksInto.has(link.id)) children.set(link.id, partsOf(map, link));
      items.push(isAlone ? premiseItem(link, link.premises[0] ?? '', role) : linkItem(link, role));
    }
    children.set(target, items);
  }
  return children;
}

function linkItem({ id, relation }: Link, role: OutlineRole): Item {
  return { key: id, kind: 'link', id, role, link: id, relation };
}

function premiseItem({ id, relation }: Link, premise: string, role: OutlineRole): Item {
  return { key: `${id}/${premise}`, kind: 'node', id: premise, role, link: id, relation };
}

function partsOf(map: ArgMap, link: Link): Item[] {
  const { premises } = link;
  const ids = premises.length > 1 ? [...premises].sort((a, b) => comparePlaces(map, a, b)) : premises;
  return ids.map((premise) => premiseItem(link, premise, 'part'));
}

/** Notes what stands above everything that a root leads to. */
function explore(
  children: ReadonlyMap<string, readonly Item[]>,
  root: string,
  seen: Set<string>,
  parents: Map<string, string>,
): void {
  const ids = [root];
  const above = [''];
  for (let id = ids.pop(), from = above.pop(); id !== undefined; id = ids.pop(), from = above.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (from) parents.set(id, from);
    const items = children.get(id) ?? [];
    for (let i = items.length - 1; i >= 0; i--) {
      ids.push(items[i]?.id ?? '');
      above.push(id);
    }
  }
}

/**
 * Lists the rows from top to bottom. A node that has been listed is not opened again: its next row only refers to it, which also
 * ends cycles.
 * @param closed nodes and links whose children are not listed; nodes that are folded in the map are closed too
 */
export function outlineRows({ map, roots, children }: Outline, closed: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const seen = new Set<string>();
  const stack: { items: readonly Item[]; next: number; parent: number }[] = [
    { items: roots, next: 0, parent: -1 },
  ];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const item = level.items[level.next++];
    if (!item) {
      stack.pop();
      continue;
    }
    const { key, kind, id, role, link, relation } = item;
    const again = seen.has(id);
    seen.add(id);
    const below = again ? undefined : children.get(id);
    const open = below !== undefined && !closed.has(id) && find(map, 'nodes', id)?.folded !== true;
    rows.push({
      key,
      kind,
      id,
      role,
      link,
      relation,
      depth: stack.length - 1,
      parent: level.parent,
      position: level.next,
      siblings: level.items.length,
      hasChildren: below !== undefined,
      open,
      again,
    });
    if (open) stack.push({ items: below, next: 0, parent: rows.length - 1 });
  }
  return rows;
}

/** The nodes and links that must be open for a node or link to be listed, the root first. */
export function wayTo({ parents }: Outline, id: string): string[] {
  const way: string[] = [];
  for (let next = parents.get(id); next !== undefined; next = parents.get(next)) way.push(next);
  return way.reverse();
}
