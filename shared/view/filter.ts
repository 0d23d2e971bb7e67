import { z } from 'zod';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { sourcesOfNode } from '../map/queries';
import { isKnownOn } from './known-on';
import { NODE_KINDS, nodeSchema, RELATIONS, type Link, type Node } from '../map/schema';

const filterSchema = z.object({
  kinds: z.array(z.enum(NODE_KINDS)).optional(),
  tags: z.array(z.string()).optional(),
  /** Ids of sources. */
  sources: z.array(z.string()).optional(),
  /** Admiralty letters of reliability (`A` to `F`) and numbers of credibility (`1` to `6`). */
  grades: z.array(z.string()).optional(),
  relations: z.array(z.enum(RELATIONS)).optional(),
  /** Only what was known on this date; what was reported later is hidden. */
  knownOn: nodeSchema.shape.date,
  /** What does not match is hidden; otherwise it fades. */
  hides: z.boolean().optional(),
});

/** What a person looks for in a map. A list that is absent asks for nothing; a card must meet every list that is there. */
export type MapFilter = z.output<typeof filterSchema>;

/** The filter of a saved view; nothing when it asks for what this version does not know. */
export function parseFilter(saved: unknown): MapFilter | undefined {
  return filterSchema.safeParse(saved).data;
}

/** How many conditions a filter has. */
export function conditionCount({ kinds, tags, sources, grades, relations, knownOn }: MapFilter): number {
  const lists = [kinds, tags, sources, grades, relations].reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return lists + (knownOn === undefined ? 0 : 1);
}

/** Whether a card meets a filter; relations are asked of links alone. */
export function nodeMatches(map: ArgMap, node: Node, filter: MapFilter): boolean {
  if (isNotYetKnown(map, node, filter)) return false;
  if (filter.kinds && !filter.kinds.includes(node.kind)) return false;
  if (filter.tags && !filter.tags.some((tag) => node.tags?.includes(tag))) return false;
  if (!filter.sources && !filter.grades) return true;
  const sources = sourcesOfNode(map, node);
  if (filter.sources && !sources.some((source) => filter.sources?.includes(source.id))) return false;
  if (!filter.grades) return true;
  const grades = [String(node.credibility ?? ''), ...sources.map((source) => source.reliability ?? '')];
  return grades.some((grade) => filter.grades?.includes(grade));
}

/** Whether a card was reported after the date that a filter names: it is hidden, whatever else fades. */
export function isNotYetKnown(map: ArgMap, node: Node, { knownOn }: MapFilter): boolean {
  return knownOn !== undefined && !isKnownOn(map, node, knownOn);
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
