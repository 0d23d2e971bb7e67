import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { sourcesOfNode } from '../map/queries';
import type { Link, Node, NodeKind, Relation } from '../map/schema';

/** What a person looks for in a map. A list that is absent asks for nothing; a card must meet every list that is there. */
export interface MapFilter {
  readonly kinds?: readonly NodeKind[];
  readonly tags?: readonly string[];
  /** Ids of sources. */
  readonly sources?: readonly string[];
  /** Admiralty letters of reliability (`A` to `F`) and numbers of credibility (`1` to `6`). */
  readonly grades?: readonly string[];
  readonly relations?: readonly Relation[];
  /** What does not match is hidden; otherwise it fades. */
  readonly hides?: boolean;
}

/** Whether a card meets a filter; relations are asked of links alone. */
export function nodeMatches(map: ArgMap, node: Node, filter: MapFilter): boolean {
  if (filter.kinds && !filter.kinds.includes(node.kind)) return false;
  if (filter.tags && !filter.tags.some((tag) => node.tags?.includes(tag))) return false;
  if (!filter.sources && !filter.grades) return true;
  const sources = sourcesOfNode(map, node);
  if (filter.sources && !sources.some((source) => filter.sources?.includes(source.id))) return false;
  if (!filter.grades) return true;
  const grades = [String(node.credibility ?? ''), ...sources.map((source) => source.reliability ?? '')];
  return grades.some((grade) => filter.grades?.includes(grade));
}

/** Whether a link meets a filter: its relation is asked for, and its premises and its target meet the filter, too. */
export function linkMatches(
  map: ArgMap,
  link: Link,
  filter: MapFilter,
  matched: ReadonlySet<string>,
): boolean {
  if (filter.relations && !filter.relations.includes(link.relation)) return false;
  if (!link.premises.every((id) => matched.has(id))) return false;
  let target = link.target;
  for (let depth = 0; 'link' in target && depth < 1000; depth++) {
    const next = find(map, 'links', target.link);
    if (!next) return false;
    target = next.target;
  }
  return 'node' in target && matched.has(target.node);
}
