import type { ArgMap } from '../../shared/map/arg-map';
import type { NodeKind, Relation } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';

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
  const nodes = { question: 0, claim: 0, evidence: 0, counterargument: 0, assumption: 0, gap: 0 };
  const links = { supports: 0, opposes: 0, answers: 0 };
  let undercuts = 0;
  let linkedPremises = 0;
  for (const node of recordsOf(tables.nodes)) nodes[node.kind]++;
  for (const link of recordsOf(tables.links)) {
    links[link.relation]++;
    if (link.relation === 'opposes' && 'link' in link.target) undercuts++;
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
