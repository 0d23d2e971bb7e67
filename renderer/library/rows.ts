import type { LibraryFound, LibraryMap } from '../../shared/host/library-calls';
import type { LibraryChoice } from '../state/library-subject';

export type Hit = LibraryFound['found'][number]['hits'][number];
type Place = LibraryFound['found'][number]['map'];

/** One line of the list: a map, or what was found in the one above. */
export type Row = { readonly key: string; readonly choice: LibraryChoice } & (
  | { readonly kind: 'map'; readonly map: LibraryMap }
  | { readonly kind: 'found-in'; readonly map: Place; readonly count: number; readonly more: number }
  | { readonly kind: 'hit'; readonly hit: Hit }
);

export const SORTS = ['newest', 'title', 'cards', 'created'] as const;
export type Sort = (typeof SORTS)[number];

const COMPARE: Readonly<Record<Sort, (a: LibraryMap, b: LibraryMap) => number>> = {
  newest: (a, b) => order(b.modified, a.modified),
  title: (a, b) => a.title.localeCompare(b.title, undefined, { numeric: true }),
  cards: (a, b) => b.cards - a.cards,
  created: (a, b) => order(b.created, a.created),
};

/** All maps, or those that have a tag, as a person wants them listed. */
export function mapRows(maps: readonly LibraryMap[], sort: Sort, tag: string): Row[] {
  return maps
    .filter(({ tags }) => tag === '' || tags.includes(tag))
    .sort((a, b) => COMPARE[sort](a, b) || order(a.file, b.file))
    .map((map) => ({ key: map.file, kind: 'map', map, choice: choiceOf(map) }));
}

/** What was found, each map with its hits below it. */
export function foundRows({ found }: LibraryFound): Row[] {
  return found.flatMap(({ map, count, hits }, index): Row[] => [
    {
      // Of hits in an order of their own a map can have several groups.
      key: `${map.file} ${index}`,
      kind: 'found-in',
      ...{ map, count, more: count - hits.length },
      choice: choiceOf(map),
    },
    ...hits
      .filter(({ what }) => what !== 'title')
      .map((hit): Row => ({
        key: `${map.file} ${hit.id} ${index}`,
        kind: 'hit',
        hit,
        choice: {
          ...choiceOf(map),
          ...(hit.what === 'card' ? { node: hit.id } : { source: hit.id }),
        },
      })),
  ]);
}

function choiceOf({ file, fileName, id }: Pick<Place, 'file' | 'fileName' | 'id'>): LibraryChoice {
  return { file, fileName, map: id };
}

/** The tags of all maps, those first that most maps have. */
export function tagsOf(maps: readonly LibraryMap[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of maps) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || order(a.tag, b.tag));
}

/** Where a map lies in the library. */
export function placeWords({ folder, fileName }: Pick<Place, 'folder' | 'fileName'>): string {
  return folder === '' ? fileName : `${folder}/${fileName}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
