import type { ArgMap } from './arg-map';
import { find } from './arg-map';
import { comparePlaces } from './order';
import { linksInto, linksTo } from './queries';
import type { Link, Relation } from './schema';
import { RELATION } from './relations';

/**
 * How a row hangs under the one above it: `premise` by a link of its own; `part` is one premise of the link row above;
 * `undercut` attacks and `backing` supports the link row above.
 */
export type OutlineRole = 'root' | 'premise' | 'part' | 'undercut' | 'backing';

/**
 * What one row of the outline shows, wherever it stands. A link has a row of its own where there is more to say of it than one premise:
 * linked premises, undercuts, backings. Otherwise its premise's row stands for it too.
 */
export interface OutlineItem {
  /** The same row keeps its key while the map around it changes. */
  readonly key: string;
  readonly kind: 'node' | 'link';
  /** The node or link that the row shows. */
  readonly id: string;
  readonly role: OutlineRole;
  /** The link that the row hangs by, or (on a link row) shows; none at a root. */
  readonly link: string | undefined;
  readonly relation: Relation | undefined;
}

/** The item of a node that hangs under nothing. */
export function rootItem(id: string): OutlineItem {
  return { key: id, kind: 'node', id, role: 'root', link: undefined, relation: undefined };
}

/** What is listed under a node or a link, in order; nothing under a leaf. */
export function itemsUnder(map: ArgMap, id: string): OutlineItem[] | undefined {
  const own = find(map, 'links', id);
  const links = linksTo(map, id);
  const items: OutlineItem[] = own ? partsOf(map, own) : [];
  for (const link of links) {
    const role = !own ? 'premise' : RELATION[link.relation].isAgainst ? 'undercut' : 'backing';
    const isAlone = link.premises.length === 1 && linksInto(map, link.id).length === 0;
    items.push(isAlone ? premiseItem(link, link.premises[0] ?? '', role) : linkItem(link, role));
  }
  return items.length > 0 ? items : undefined;
}

function linkItem({ id, relation }: Link, role: OutlineRole): OutlineItem {
  return { key: id, kind: 'link', id, role, link: id, relation };
}

function premiseItem({ id, relation }: Link, premise: string, role: OutlineRole): OutlineItem {
  return { key: `${id}/${premise}`, kind: 'node', id: premise, role, link: id, relation };
}

function partsOf(map: ArgMap, link: Link): OutlineItem[] {
  const { premises } = link;
  const ids = premises.length > 1 ? [...premises].sort((a, b) => comparePlaces(map, a, b)) : premises;
  return ids.map((premise) => premiseItem(link, premise, 'part'));
}
