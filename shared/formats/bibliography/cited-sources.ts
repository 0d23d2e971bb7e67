import { textOf, type CslItem } from '../../citations/csl-item';
import { citationKeys } from '../../citations/keys';
import { itemOf } from '../../citations/source-item';
import type { ArgMap } from '../../map/arg-map';
import type { Source } from '../../map/schema';
import { recordsOf } from '../../map/table';

/** A source of a map as a reference, and the key by which people cite it. */
export interface CitedSource {
  readonly source: Source;
  readonly item: CslItem;
  readonly key: string;
}

/** The sources of a map by their keys, which are unique: the same map gives the same order. */
export function citedSources(map: ArgMap): CitedSource[] {
  const sources = [...recordsOf(map.tables.sources)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const items = sources.map(itemOf);
  const keys = citationKeys(items);
  const ofId = new Map<string | undefined, number>();
  for (const item of items) ofId.set(textOf(item, 'id'), (ofId.get(textOf(item, 'id')) ?? 0) + 1);
  return sources
    .map((source, index): CitedSource => {
      const [item = {}, key = source.id] = [items[index], keys[index]];
      // Who cites by an id that several have cites none of them.
      const isShared = item['id'] !== undefined && (ofId.get(textOf(item, 'id')) ?? 0) > 1;
      return { source, item: isShared ? { ...item, id: key } : item, key };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What a person knows a reference by. */
export function nameOfItem(item: CslItem): string {
  return textOf(item, 'title') ?? textOf(item, 'id') ?? textOf(item, 'DOI') ?? textOf(item, 'URL') ?? '';
}
