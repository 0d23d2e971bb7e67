import type { ArgMap } from '../map/arg-map';
import { sortLinks, sortRoots } from '../map/order';
import { targetId } from '../map/queries';
import { RELATION } from '../map/relations';
import type { Link, Node } from '../map/schema';
import { recordsOf } from '../map/table';

/** What stands in one place of a family: the premises of a link and, to their right, those of the links that end on that link. */
export interface FamilyPart {
  /** The number of the part in its forest, from 0. */
  readonly part: number;
  /** Numbers of nodes, see `Forest.ids`. */
  readonly members: readonly number[];
  /** The link joins several premises or is the target of others: its knob stands above the members. */
  readonly hasKnob: boolean;
  /** One card that answers: it stands side by side with its rivals. */
  readonly isAnswer: boolean;
  /** One card that opposes, with nothing below it: it stands beside what it attacks. */
  readonly isBeside: boolean;
  /** What of a family is in a group that its conclusion is not in stands together, with room around it; `members` are all of theirs. */
  readonly grouped?: readonly FamilyPart[];
}

/** The map as trees: each node is in exactly one, below what it argues for. Nodes go by number. */
export interface Forest {
  readonly ids: readonly string[];
  /** All nodes, each after its parent. */
  readonly order: readonly number[];
  /** The number of each node's parent, -1 for a root. */
  readonly parents: Int32Array;
  /** What stands below each node, in reading order. */
  readonly families: readonly (readonly FamilyPart[])[];
  /** Conclusions and questions that argue for nothing, in the order of roots; then one node of each cycle that hangs on nothing. */
  readonly roots: readonly FamilyPart[];
  readonly partCount: number;
}

const NO_LINKS: readonly Link[] = [];
const NO_PARTS: readonly FamilyPart[] = [];

/**
 * Reads a map as a forest, in one breadth-first walk: a shared premise hangs below the target nearest to a root, and cycles are cut where they come
 * back. Roots and links come in the order of the map (`map/order.ts`). Groups stay together: a member hangs below one of its own group, and a group as
 * a whole below something that all of it argues for, or else stands by itself.
 * @param only looks at these nodes alone
 */
export function forestOf(map: ArgMap, only?: ReadonlySet<string>): Forest {
  const nodes: Node[] = [];
  for (const node of recordsOf(map.tables.nodes)) if (!only || only.has(node.id)) nodes.push(node);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1; // for a node that is not laid out
  const linksAt = linksByTarget(map);

  const isPremise = new Uint8Array(nodes.length);
  /** What the members of groups argue for. */
  const targets = new Map<number, Set<number>>();
  nodes.forEach((node, target) => {
    for (const link of linksInto(node.id, linksAt)) {
      for (const id of link.premises) {
        const number = numberOf(id);
        if (number < 0 || id === targetId(link)) continue;
        isPremise[number] = 1;
        if (nodes[number]?.group !== undefined)
          targets.set(number, (targets.get(number) ?? new Set()).add(target));
      }
    }
  });
  const mayHang = staysInGroup(nodes, targets);

  const parents = new Int32Array(nodes.length).fill(-1);
  const seen = new Uint8Array(nodes.length);
  const order: number[] = [];
  const families: (readonly FamilyPart[])[] = new Array<readonly FamilyPart[]>(nodes.length).fill(NO_PARTS);
  const roots: FamilyPart[] = [];
  let partCount = 0;

  function take(members: number[], { premises }: Link, parent: number): void {
    for (const id of premises) {
      const number = numberOf(id);
      if (number < 0 || seen[number]) continue;
      if (!mayHang(number, parent)) continue;
      seen[number] = 1;
      parents[number] = parent;
      order.push(number);
      members.push(number);
    }
  }
  function familyOf(number: number): readonly FamilyPart[] {
    const links = linksAt.get(nodes[number]?.id ?? '');
    if (!links) return NO_PARTS;
    const parts: FamilyPart[] = [];
    for (const link of links) {
      const members: number[] = [];
      take(members, link, number);
      for (const beside of linksInto(link.id, linksAt)) take(members, beside, number);
      const hasKnob = link.premises.length > 1 || linksAt.has(link.id);
      const [first] = members;
      if (first === undefined) continue;
      const isSingle = members.length === 1 && !hasKnob;
      const isLeaf = !linksAt.has(nodes[first]?.id ?? '') && nodes[first]?.group === nodes[number]?.group;
      const { isAnswer, isAgainst } = RELATION[link.relation];
      parts.push({
        part: partCount++,
        members,
        hasKnob,
        isAnswer: isSingle && isAnswer,
        isBeside: isSingle && isAgainst && isLeaf,
      });
    }
    return inGroups(nodes, parts, nodes[number]?.group, () => partCount++);
  }
  function grow(root: number): void {
    let at = order.length;
    seen[root] = 1;
    roots.push({ part: partCount++, members: [root], hasKnob: false, isAnswer: false, isBeside: false });
    order.push(root);
    for (; at < order.length; at++) {
      const number = order[at] ?? root;
      families[number] = familyOf(number);
    }
  }

  const inOrder = (some: readonly Node[]): number[] => sortRoots(map, some).map(({ id }) => numberOf(id));
  for (const root of inOrder(nodes.filter((_, number) => !isPremise[number]))) grow(root);
  // What is left hangs on cycles alone.
  for (const root of inOrder(nodes.filter((_, number) => !seen[number]))) if (!seen[root]) grow(root);
  return {
    ids: nodes.map((node) => node.id),
    order,
    parents,
    families,
    roots: inGroups(nodes, roots, undefined, () => partCount++),
    partCount,
  };
}

/** The links that end in something, each followed by those that end on it. Chains of links may be long. */
function* linksInto(id: string, linksAt: ReadonlyMap<string, readonly Link[]>): Generator<Link> {
  const waiting = [...(linksAt.get(id) ?? NO_LINKS)].reverse();
  for (let link = waiting.pop(); link; link = waiting.pop()) {
    yield link;
    const besides = linksAt.get(link.id) ?? NO_LINKS;
    for (const beside of [...besides].reverse()) waiting.push(beside);
  }
}

/**
 * Whether a member of a group may hang below a node: below those inside, or with the whole group below a node outside for which every member argues
 * that argues for none inside. Members that all argue for each other may hang anywhere.
 * @param targets what the members argue for
 */
function staysInGroup(
  nodes: readonly Node[],
  targets: ReadonlyMap<number, ReadonlySet<number>>,
): (number: number, parent: number) => boolean {
  const arguesInside = new Uint8Array(nodes.length);
  const hangers = new Map<string, ReadonlySet<number>>();
  nodes.forEach(({ group }, number) => {
    if (group === undefined) return;
    const own = targets.get(number) ?? new Set<number>();
    if ([...own].some((target) => nodes[target]?.group === group)) arguesInside[number] = 1;
    else {
      const common = hangers.get(group);
      hangers.set(group, common ? new Set([...common].filter((target) => own.has(target))) : own);
    }
  });
  return (number, parent) => {
    const group = nodes[number]?.group;
    const hanger = group === undefined ? undefined : hangers.get(group);
    if (!hanger || group === nodes[parent]?.group) return true;
    return !arguesInside[number] && hanger.has(parent);
  };
}

/** The links that end in each node or link, in the order in which they are laid out. */
function linksByTarget(map: ArgMap): Map<string, Link[]> {
  const linksAt = new Map<string, Link[]>();
  for (const link of recordsOf(map.tables.links)) {
    const links = linksAt.get(targetId(link));
    if (links) links.push(link);
    else linksAt.set(targetId(link), [link]);
  }
  for (const [target, links] of linksAt) if (links.length > 1) linksAt.set(target, sortLinks(map, links));
  return linksAt;
}

/**
 * Brings parts whose first members are in the same group together, at the place of the first, as one part; answers stay by themselves.
 * @param around the group that the conclusion is in
 */
function inGroups(
  nodes: readonly Node[],
  parts: FamilyPart[],
  around: string | undefined,
  newPart: () => number,
): FamilyPart[] {
  const groupOf = ({ members }: FamilyPart): string | undefined => nodes[members[0] ?? -1]?.group;
  if (!parts.some((part) => groupOf(part) !== undefined)) return parts;
  const together = new Map<string | FamilyPart, FamilyPart[]>();
  for (const part of parts) {
    const key = groupOf(part) ?? part;
    const group = together.get(key);
    if (group) group.push(part);
    else together.set(key, [part]);
  }
  return [...together].flatMap(([key, grouped]) => {
    if (typeof key !== 'string' || key === around || grouped.some(({ isAnswer }) => isAnswer)) return grouped;
    const members = grouped.flatMap((part) => part.members);
    return { part: newPart(), members, hasKnob: false, isAnswer: false, isBeside: false, grouped };
  });
}
