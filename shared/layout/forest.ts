import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { targetId } from '../map/queries';
import type { Link, Node, Relation } from '../map/schema';
import { recordsOf } from '../map/table';

/** What stands in one place of a family: the premises of a link and, to their right, those of the links that end on that link. */
export interface FamilyPart {
  /** The number of the part in its forest, from 0. */
  readonly part: number;
  /** Numbers of nodes, see `Forest.ids`. */
  readonly members: readonly number[];
  /** The link joins several premises or is the target of others: its knob stands above the members. */
  readonly hasKnob: boolean;
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
  /** Conclusions and questions that argue for nothing, main ones first; then one node of each cycle that hangs on nothing. */
  readonly roots: readonly FamilyPart[];
  readonly partCount: number;
}

const RELATION_RANK = { answers: 0, supports: 1, opposes: 2 } satisfies Record<Relation, number>;
const NO_LINKS: readonly Link[] = [];
const NO_PARTS: readonly FamilyPart[] = [];

/**
 * Reads a map as a forest, in one breadth-first walk: a shared premise hangs below the target nearest to a root, or below one of its own
 * group, and cycles are cut where they come back. Links keep the order a person gave them, else answers, support, opposition, each from left to right;
 * members of a group stay next to each other.
 * @param only looks at these nodes alone
 */
export function forestOf(map: ArgMap, only?: ReadonlySet<string>): Forest {
  const nodes: Node[] = [];
  for (const node of recordsOf(map.tables.nodes)) if (!only || only.has(node.id)) nodes.push(node);
  const places = new Places(map, nodes);
  const linksAt = linksByTarget(map, places);
  const sorted = nodes.map((_, number) => number);
  sorted.sort((a, b) => rankOf(nodes[a]) - rankOf(nodes[b]) || places.compare(a, b));

  const isPremise = new Uint8Array(nodes.length);
  const homes = homesInGroups(nodes, linksAt, places);
  for (const node of nodes) {
    for (const link of linksInto(node.id, linksAt)) {
      for (const id of link.premises) {
        const number = places.numberOf(id);
        if (number >= 0 && id !== targetId(link)) isPremise[number] = 1;
      }
    }
  }

  const parents = new Int32Array(nodes.length).fill(-1);
  const seen = new Uint8Array(nodes.length);
  const order: number[] = [];
  const families: (readonly FamilyPart[])[] = new Array<readonly FamilyPart[]>(nodes.length).fill(NO_PARTS);
  const roots: FamilyPart[] = [];
  let partCount = 0;

  function take(members: number[], { premises }: Link, parent: number): void {
    for (const id of premises) {
      const number = places.numberOf(id);
      if (number < 0 || seen[number]) continue;
      const home = homes.get(number);
      if (home !== undefined && nodes[parent]?.group !== nodes[home]?.group && !seen[home]) continue;
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
      if (members.length > 0) parts.push({ part: partCount++, members, hasKnob });
    }
    return inGroups(nodes, parts);
  }
  function grow(root: number): void {
    let at = order.length;
    seen[root] = 1;
    roots.push({ part: partCount++, members: [root], hasKnob: false });
    order.push(root);
    for (; at < order.length; at++) {
      const number = order[at] ?? root;
      families[number] = familyOf(number);
    }
  }

  for (const number of sorted) if (!isPremise[number]) grow(number);
  // What is left hangs on cycles alone.
  for (const number of sorted) if (!seen[number]) grow(number);
  return {
    ids: nodes.map((node) => node.id),
    order,
    parents,
    families,
    roots: inGroups(nodes, roots),
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

/** For nodes of groups that argue for a node of their own group: that node. They hang below it, even where another is nearer to a root. */
function homesInGroups(
  nodes: readonly Node[],
  linksAt: ReadonlyMap<string, readonly Link[]>,
  places: Places,
): Map<number, number> {
  const homes = new Map<number, number>();
  nodes.forEach(({ id, group }, target) => {
    if (group === undefined) return;
    for (const link of linksAt.get(id) ?? NO_LINKS) {
      for (const premise of link.premises) {
        const number = places.numberOf(premise);
        if (nodes[number]?.group === group && number !== target) homes.set(number, target);
      }
    }
  });
  return homes;
}

/** The numbers of nodes, and where they stand now: what is to the left comes first. */
class Places {
  private readonly numbers = new Map<string, number>();
  private readonly x: Float64Array;
  private readonly y: Float64Array;

  constructor(
    map: ArgMap,
    private readonly nodes: readonly Node[],
  ) {
    this.x = new Float64Array(nodes.length);
    this.y = new Float64Array(nodes.length);
    nodes.forEach((node, number) => {
      const place = find(map, 'places', node.id);
      this.numbers.set(node.id, number);
      this.x[number] = place?.x ?? Infinity;
      this.y[number] = place?.y ?? Infinity;
    });
  }

  /** -1 for a node that is not laid out. */
  numberOf(id: string): number {
    return this.numbers.get(id) ?? -1;
  }

  compare(a: number, b: number): number {
    return (
      compareNumbers(this.x[a], this.x[b]) ||
      compareNumbers(this.y[a], this.y[b]) ||
      compareText(this.nodes[a]?.id ?? '', this.nodes[b]?.id ?? '')
    );
  }

  compareLinks(a: Link, b: Link): number {
    return (
      compareText(a.order ?? '~', b.order ?? '~') ||
      RELATION_RANK[a.relation] - RELATION_RANK[b.relation] ||
      this.compare(this.numberOf(a.premises[0] ?? ''), this.numberOf(b.premises[0] ?? '')) ||
      compareText(a.id, b.id)
    );
  }
}

/** The links that end in each node or link, in the order in which they are laid out. */
function linksByTarget(map: ArgMap, places: Places): Map<string, Link[]> {
  const linksAt = new Map<string, Link[]>();
  for (const link of recordsOf(map.tables.links)) {
    const links = linksAt.get(targetId(link));
    if (links) links.push(link);
    else linksAt.set(targetId(link), [link]);
  }
  for (const links of linksAt.values()) if (links.length > 1) links.sort((a, b) => places.compareLinks(a, b));
  return linksAt;
}

/** Brings parts whose first members are in the same group together, at the place of the first. */
function inGroups(nodes: readonly Node[], parts: FamilyPart[]): FamilyPart[] {
  const groupOf = ({ members }: FamilyPart): string | undefined => nodes[members[0] ?? -1]?.group;
  if (!parts.some((part) => groupOf(part) !== undefined)) return parts;
  const together = new Map<string | FamilyPart, FamilyPart[]>();
  for (const part of parts) {
    const key = groupOf(part) ?? part;
    const group = together.get(key);
    if (group) group.push(part);
    else together.set(key, [part]);
  }
  return [...together.values()].flat();
}

function rankOf(node: Node | undefined): number {
  return (node?.main ? 0 : 2) + (node?.kind === 'question' ? 0 : 1);
}

function compareNumbers(a = Infinity, b = Infinity): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
