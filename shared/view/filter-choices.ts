import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { sourcesOfNode } from '../map/queries';
import { NODE_KINDS, RELATIONS } from '../map/schema';
import { recordsOf } from '../map/table';
import type { MapFilter } from './filter';

/** One value that can be asked for, and how many cards or links have it. */
export interface FilterChoice {
  readonly value: string;
  readonly count: number;
}

export type FilterList = Exclude<keyof MapFilter, 'hides' | 'knownOn'>;

/** What a map can be filtered by: only what occurs in it. Kinds and relations in their usual order, the rest by how often they occur. */
export function filterChoices(map: ArgMap): Record<FilterList, FilterChoice[]> {
  const counts: Record<FilterList, Map<string, number>> = {
    kinds: new Map(),
    relations: new Map(),
    tags: new Map(),
    sources: new Map(),
    grades: new Map(),
  };
  const count = (list: FilterList, value: string | undefined): void => {
    if (value) counts[list].set(value, (counts[list].get(value) ?? 0) + 1);
  };
  for (const node of recordsOf(map.tables.nodes)) {
    count('kinds', node.kind);
    for (const tag of node.tags ?? []) count('tags', tag);
    if (node.credibility !== undefined) count('grades', String(node.credibility));
    for (const source of node.passages ? sourcesOfNode(map, node) : []) {
      count('sources', source.id);
      count('grades', source.reliability);
    }
  }
  for (const link of recordsOf(map.tables.links)) count('relations', link.relation);
  const listOf = (list: FilterList): FilterChoice[] =>
    [...counts[list]].map(([value, occurrences]) => ({ value, count: occurrences }));
  const inOrder = (list: FilterList, order: readonly string[]): FilterChoice[] =>
    listOf(list).sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  const byCount = (list: FilterList): FilterChoice[] =>
    listOf(list).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    kinds: inOrder('kinds', NODE_KINDS),
    relations: inOrder('relations', RELATIONS),
    tags: byCount('tags'),
    sources: byCount('sources'),
    grades: listOf('grades').sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

/** What a choice is called, where its value is not its name. */
export function sourceTitle(map: ArgMap, id: string): string {
  return find(map, 'sources', id)?.title ?? id;
}
