import { find, type ArgMap, type RecordTypes, type TableName } from './arg-map';
import { sortLinks } from './order';
import { subjectId } from './references';
import type { Comment, Link, Node, Passage, Source } from './schema';
import { getRecord } from './table';

/** The records of one table that refer to an id, sorted by id. */
function referring<T extends TableName>(map: ArgMap, table: T, id: string): RecordTypes[T][] {
  const ids = [...(getRecord(map.referrers, id) ?? [])].sort();
  return ids.flatMap((referrer) => find(map, table, referrer) ?? []);
}

/** What a link points at: the id of a node or of a link. */
export function targetId(link: Link): string {
  return 'node' in link.target ? link.target.node : link.target.link;
}

/** By the order that people chose, ties and the rest by id. */
export function compareOrder(a: { id: string; order?: string | undefined }, b: typeof a): number {
  const [x, y] = [a.order ?? '', b.order ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The links in which this node is a premise. */
export function linksFrom(map: ArgMap, nodeId: string): Link[] {
  const referrers = getRecord(map.referrers, nodeId) ?? [];
  const { links } = map.tables;
  let known = KNOWN_FROM.get(referrers);
  if (known?.links !== links) {
    const from = referrers.flatMap((id) => find(map, 'links', id) ?? []);
    known = { links, from: from.filter(({ premises }) => premises.includes(nodeId)).sort(compareOrder) };
    if (referrers.length > MANY) KNOWN_FROM.set(referrers, known);
  }
  return [...known.from];
}

/** So many records that refer to one are not looked through again until a link changes: a card with thousands of reasons is asked for its own few often. */
const MANY = 500;
const KNOWN_FROM = new WeakMap<readonly string[], { links: ArgMap['tables']['links']; from: Link[] }>();

/** The links that point at this node or link, in no promised order. */
export function linksInto(map: ArgMap, id: string): Link[] {
  const links: Link[] = [];
  for (const referrer of getRecord(map.referrers, id) ?? []) {
    const link = find(map, 'links', referrer);
    if (link && targetId(link) === id) links.push(link);
  }
  return links;
}

/** The links that point at this node or link, in the order in which everything lists them (`order.ts`). */
export function linksTo(map: ArgMap, id: string): Link[] {
  const links = linksInto(map, id);
  return links.length > 1 ? sortLinks(map, links) : links;
}

/** The passages of a source, in the order of its text. */
export function passagesOfSource(map: ArgMap, sourceId: string): Passage[] {
  return referring(map, 'passages', sourceId).sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
}

/** The nodes that are anchored in a passage. */
export function nodesOfPassage(map: ArgMap, passageId: string): Node[] {
  return referring(map, 'nodes', passageId);
}

/** The nodes of a group. */
export function membersOf(map: ArgMap, groupId: string): Node[] {
  return referring(map, 'nodes', groupId).filter((node) => node.group === groupId);
}

/** The comments on a node, link, source, passage or the map, oldest first. */
export function commentsOn(map: ArgMap, id: string): Comment[] {
  return referring(map, 'comments', id)
    .filter((comment) => subjectId(comment.on) === id)
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1));
}

/** The sources in which a node is anchored, each once. */
export function sourcesOfNode(map: ArgMap, node: Node): Source[] {
  const ids = new Set((node.passages ?? []).flatMap((id) => find(map, 'passages', id)?.source ?? []));
  return [...ids].flatMap((id) => find(map, 'sources', id) ?? []);
}
