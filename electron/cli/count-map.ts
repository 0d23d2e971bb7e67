import type { ArgMap } from '../../shared/map/arg-map';
import type { NodeKind, Relation } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { KINDS } from '../../shared/map/node-kinds';
import { RELATION, RELATION_NAMES } from '../../shared/map/relations';
import { recordOf } from '../../shared/map/record-of';

/** What a map holds, in numbers. */
export interface MapCounts {
  title: string;
  sources: number;
  nodes: Record<NodeKind, number>;
  /** `opposes` includes undercuts. */
  links: Record<Relation, number>;
  /** Links that oppose a link. */
  undercuts: number;
  /** Links with two premises or more. */
  linkedPremises: number;
  groups: number;
  passages: number;
}

/** Counts a map's records. */
export function countMap({ head, tables }: ArgMap): MapCounts {
  const nodes = recordOf(KINDS, () => 0);
  const links = recordOf(RELATION_NAMES, () => 0);
  let undercuts = 0;
  let linkedPremises = 0;
  for (const node of recordsOf(tables.nodes)) nodes[node.kind]++;
  for (const link of recordsOf(tables.links)) {
    links[link.relation]++;
    if (RELATION[link.relation].isAgainst && 'link' in link.target) undercuts++;
    if (link.premises.length > 1) linkedPremises++;
  }
  return {
    title: head.title,
    sources: tables.sources.size,
    nodes,
    links,
    undercuts,
    linkedPremises,
    groups: tables.groups.size,
    passages: tables.passages.size,
  };
}
