import { find, type ArgMap } from '../../map/arg-map';
import type { Link, Node } from '../../map/schema';
import { getRecord, recordsOf } from '../../map/table';
import { fieldOf, isJsonObject, listOf, type JsonObject } from '../json/read-json';
import { idText } from './block';
import { Numbers } from './numbers';
import { RELATION } from '../../map/relations';

/** An RA or CA node that will be written, and the links that it stands for: more than one when it has several conclusions. */
export interface SchemeToWrite {
  readonly id: string | number;
  readonly links: readonly Link[];
  /** Its fields in the file that it came from. */
  readonly raw: JsonObject | undefined;
}

export interface ClaimToWrite {
  readonly id: string | number;
  readonly node: Node;
  readonly raw: JsonObject | undefined;
}

/** Which nodes an AIF block of a map has, and how they are numbered. */
export interface BlockPlan {
  readonly claims: readonly ClaimToWrite[];
  readonly schemes: readonly SchemeToWrite[];
  /** Nodes that the map only keeps, as they were in the file. */
  readonly kept: readonly JsonObject[];
  /** The number of a node, or of the RA or CA node that a link is part of. */
  readonly numberOf: ReadonlyMap<string, string | number>;
}

/** What a record keeps of AIF. A map's file can hold anything there. */
export function aifOf(record: { foreign?: unknown }): JsonObject | undefined {
  const aif = fieldOf(record.foreign, 'aif');
  return isJsonObject(aif) ? aif : undefined;
}

/** Plans the nodes of a map's AIF block: numbers that a file gave stay, in their order. */
export function planBlock(map: ArgMap): BlockPlan {
  const numbers = new Numbers();
  const numberOf = new Map<string, string | number>();
  const given = (record: { foreign?: unknown }): unknown => fieldOf(aifOf(record), 'nodeID');
  const nodes = [...recordsOf(map.tables.nodes)].sort((a, b) => inOrder(given(a), given(b), a.id, b.id));
  const groups = linkGroups(map);
  const kept = listOf(fieldOf(aifOf(map.head), 'nodes')).filter(
    (raw): raw is JsonObject => isJsonObject(raw) && numbers.take(fieldOf(raw, 'nodeID')),
  );
  const taken = new Map<string, string | number>();
  const take = (id: string, number: unknown): void => {
    if (numbers.take(number)) taken.set(id, number);
  };
  for (const node of nodes) take(node.id, given(node));
  for (const [link] of groups) take(link.id, given(link));
  const claims = nodes.map((node): ClaimToWrite => {
    const number = taken.get(node.id);
    const id = number ?? numbers.make();
    numberOf.set(node.id, id);
    return { id, node, raw: aifOf(node) };
  });
  const schemes = groups.map((links): SchemeToWrite => {
    const number = taken.get(links[0].id);
    const id = number ?? numbers.make();
    for (const link of links) numberOf.set(link.id, id);
    return { id, links, raw: aifOf(links[0]) };
  });
  return { claims, schemes, kept, numberOf };
}

/** The links of a map; those together that came from one node with several conclusions and still have the same premises. */
function linkGroups(map: ArgMap): [Link, ...Link[]][] {
  const number = (link: Link): unknown => fieldOf(aifOf(link), 'nodeID');
  const links = [...recordsOf(map.tables.links)].sort(
    (a, b) => targetRank(a) - targetRank(b) || inOrder(number(a), number(b), a.id, b.id),
  );
  const groups = new Map<string, [Link, ...Link[]]>();
  for (const link of links) {
    const id = idText(number(link));
    const isTarget = [...(getRecord(map.referrers, link.id) ?? [])].some((user) => find(map, 'links', user));
    const key =
      id === undefined ? link.id : JSON.stringify([id, RELATION[link.relation].isAgainst, link.premises]);
    const group = groups.get(key);
    if (!group) groups.set(key, [link]);
    else if (isTarget) groups.set(link.id, [link]);
    else group.push(link);
  }
  return [...groups.values()];
}

/** A node's links to claims come first: that is how they are read again. */
function targetRank({ target }: Link): number {
  return 'node' in target ? 0 : 1;
}

/** By the numbers of a file, then by our ids. */
function inOrder(a: unknown, b: unknown, idA: string, idB: string): number {
  const [x, y] = [Number(idText(a) ?? Infinity), Number(idText(b) ?? Infinity)];
  if (x < y) return -1;
  return x > y ? 1 : idA < idB ? -1 : 1;
}
