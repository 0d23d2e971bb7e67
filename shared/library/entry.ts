import { z } from 'zod';
import type { ArgMap } from '../map/arg-map';
import { NODE_KINDS, type Source } from '../map/schema';
import { recordsOf } from '../map/table';
import { articleKeys } from './identifiers';

/** A card that a card of another map stands for. */
export const pointer = z.object({
  /** The other map's own id. */
  map: z.string(),
  /** What its file is called. */
  file: z.string().optional(),
  node: z.string().optional(),
});

const card = z.object({
  id: z.string(),
  kind: z.enum(NODE_KINDS),
  text: z.string(),
  speaker: z.string().optional(),
  tags: z.array(z.string()).optional(),
  elsewhere: pointer.optional(),
});

const article = z.object({
  id: z.string(),
  title: z.string(),
  /** Who published it, or wrote it. */
  by: z.string(),
  published: z.string().optional(),
  doi: z.string().optional(),
  address: z.string().optional(),
  textHash: z.string().optional(),
  /** How many cards are anchored in it. */
  cards: z.number(),
});

/** What the library knows of a map: all that a search, a list and a look for the same elsewhere need, so that the map itself is read once. */
export const libraryEntry = z.object({
  id: z.string(),
  title: z.string(),
  created: z.string(),
  links: z.number(),
  articles: z.array(article),
  cards: z.array(card),
});

export type LibraryEntry = z.infer<typeof libraryEntry>;
export type LibraryCard = z.infer<typeof card>;
export type LibraryArticle = z.infer<typeof article>;
export type Pointer = z.infer<typeof pointer>;

/** What the library keeps of a map. The same map gives the same entry. */
export function entryOf({ head, tables }: ArgMap): LibraryEntry {
  const sourceOf = new Map<string, string>();
  for (const { id, source } of recordsOf(tables.passages)) sourceOf.set(id, source);
  const anchored = new Map<string, number>();
  const cards = [...recordsOf(tables.nodes)].map(
    ({ id, kind, text, speaker, tags, elsewhere, passages = [] }): LibraryCard => {
      for (const source of new Set(passages.map((passage) => sourceOf.get(passage) ?? '')))
        anchored.set(source, (anchored.get(source) ?? 0) + 1);
      return {
        ...{ id, kind, text },
        ...(speaker !== undefined && { speaker }),
        ...(tags && tags.length > 0 && { tags }),
        ...(elsewhere && { elsewhere: pointer.parse(elsewhere) }),
      };
    },
  );
  return {
    ...{ id: head.id, title: head.title, created: head.created, links: tables.links.size },
    articles: [...recordsOf(tables.sources)].sort(byId).map((source) => ({
      ...articleOf(source),
      cards: anchored.get(source.id) ?? 0,
    })),
    cards: cards.sort(byId),
  };
}

function articleOf(source: Source): Omit<LibraryArticle, 'cards'> {
  const { id, title, publisher, authors, published } = source;
  return {
    ...{ id, title, by: publisher ?? authors.join(', ') },
    ...(published !== undefined && { published }),
    ...articleKeys(source),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
