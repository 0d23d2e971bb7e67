import { z } from 'zod';
import type { LibraryHit, LibraryIndex, ShelvedMap } from './library-index';
import { NODE_KINDS } from '../map/schema';

/** What can be asked of a library. */
export const libraryQuestion = z.discriminatedUnion('kind', [
  /** Cards, titles and articles that hold all words, or words that begin so. */
  z.object({ kind: z.literal('words'), words: z.string().max(1000) }),
  /** Cards that say the same, or nearly; not `except`, the card itself. */
  z.object({
    kind: z.literal('alike'),
    text: z.string(),
    except: z.object({ map: z.string(), node: z.string() }).optional(),
  }),
  /** The maps that have an article, but for the one that asks. */
  z.object({
    kind: z.literal('uses'),
    article: z.object({
      doi: z.string().optional(),
      address: z.string().optional(),
      textHash: z.string().optional(),
    }),
    except: z.string().optional(),
  }),
  /** The cards that stand for a card of another map. */
  z.object({ kind: z.literal('pointing'), map: z.string(), node: z.string() }),
  /** A map by its own id, and a card of it. */
  z.object({ kind: z.literal('card'), map: z.string(), node: z.string().optional() }),
]);

export type LibraryQuestion = z.infer<typeof libraryQuestion>;

/** A map as lists show it. */
export const mapSummary = z.object({
  id: z.string(),
  title: z.string(),
  /** A moment, as all times here. */
  created: z.string(),
  modified: z.string(),
  cards: z.number(),
  links: z.number(),
  articles: z.number(),
  /** Of its cards, those first that most have. */
  tags: z.array(z.string()),
});

export type MapSummary = z.infer<typeof mapSummary>;

const mark = z.object({ start: z.number(), end: z.number() });

export const libraryHit = z.object({
  what: z.enum(['title', 'article', 'card']),
  id: z.string(),
  kind: z.enum(NODE_KINDS).optional(),
  text: z.string(),
  /** Where words were found beside the text: who says it, its tags, who published it. */
  aside: z.string().optional(),
  /** What is marked as found, UTF-16 offsets. */
  marks: z.array(mark).readonly(),
  asideMarks: z.array(mark).readonly().optional(),
  /** How much a card resembles what was asked about, 0 to 1. */
  share: z.number().optional(),
  /** By what an article was known. */
  by: z.enum(['doi', 'address', 'textHash']).optional(),
  /** Of an article: how many cards are anchored in it. */
  cards: z.number().optional(),
});

/** What is found in one map. */
interface FoundInMap {
  /** Its file, from the library's folder on. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  /** Hits in this map, those that are not given included. */
  readonly count: number;
  readonly hits: readonly z.infer<typeof libraryHit>[];
}

export interface LibraryAnswer {
  /** In all maps, those hits that are not given included. */
  readonly count: number;
  readonly mapCount: number;
  readonly found: readonly FoundInMap[];
}

/** What one answer gives: more than a person reads, and little enough to be sent at each keystroke. */
const MOST = { hits: 100, perMap: 5 };
const MOST_TAGS = 12;

/** Answers a question. */
export function answerFrom(index: LibraryIndex, question: LibraryQuestion): LibraryAnswer {
  switch (question.kind) {
    case 'words': {
      const { count, mapCount, maps } = index.search(question.words, MOST);
      return {
        count,
        mapCount,
        found: maps.map(({ map, count: inMap, hits }) => ({ ...named(map), count: inMap, hits })),
      };
    }
    case 'alike':
      return listed(
        index.alike(question.text, { most: MOST.hits, ...(question.except && { except: question.except }) }),
        ({ card, share }) => ({ ...plain('card', card), kind: card.kind, share }),
      );
    case 'uses':
      return listed(index.usesOf(question.article, question.except), ({ article, by }) => ({
        ...plain('article', { id: article.id, text: article.title }),
        by,
        cards: article.cards,
      }));
    case 'pointing':
      return listed(index.pointingAt(question.map, question.node), ({ card }) => ({
        ...plain('card', card),
        kind: card.kind,
      }));
    case 'card':
      return listed(
        index.withId(question.map).map((map) => ({ map })),
        ({ map: { entry } }) => {
          const card = entry.cards.find(({ id }) => id === question.node);
          return card
            ? { ...plain('card', card), kind: card.kind }
            : plain('title', { id: entry.id, text: entry.title });
        },
      );
  }
}

function named({ path, entry: { id, title } }: ShelvedMap): { path: string; id: string; title: string } {
  return { path, id, title };
}

function plain(what: LibraryHit['what'], { id, text }: { id: string; text: string }): LibraryHit {
  return { what, id, text, marks: [] };
}

/** Hits that are in an order of their own; those of one map that follow each other stand together. */
function listed<Found extends { map: ShelvedMap }>(
  all: readonly Found[],
  hitOf: (found: Found) => FoundInMap['hits'][number],
): LibraryAnswer {
  const found: {
    path: string;
    id: string;
    title: string;
    count: number;
    hits: FoundInMap['hits'][number][];
  }[] = [];
  for (const one of all.slice(0, MOST.hits)) {
    const last = found.at(-1);
    if (last?.path === one.map.path) {
      last.hits.push(hitOf(one));
      last.count++;
    } else found.push({ ...named(one.map), count: 1, hits: [hitOf(one)] });
  }
  return { count: all.length, mapCount: new Set(all.map(({ map }) => map.path)).size, found };
}

/** A map as lists show it. */
export function summaryOf({ modified, entry }: ShelvedMap): MapSummary {
  const tags = new Map<string, number>();
  for (const { tags: own = [] } of entry.cards)
    for (const tag of own) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  return {
    ...{ id: entry.id, title: entry.title, created: entry.created },
    modified: new Date(modified).toISOString(),
    ...{ cards: entry.cards.length, links: entry.links, articles: entry.articles.length },
    tags: [...tags]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, MOST_TAGS)
      .map(([tag]) => tag),
  };
}
