import type { NodeKind } from '../map/schema';
import type { TextRange } from '../text/range';
import type { LibraryArticle, LibraryCard, LibraryEntry } from './entry';
import { sameBy, type ArticleKeys } from './identifiers';
import { NEAR, resemblance, shinglesOf } from './near';
import { WordList } from './word-list';
import { libraryWords, marksIn } from './words';

/** A map of the library: its file from the library's folder on, with `/`, and when that was changed, ms since 1970. */
export interface ShelvedMap {
  readonly path: string;
  readonly modified: number;
  readonly entry: LibraryEntry;
}

/** A title, article or card in which all words were found. */
export interface LibraryHit {
  readonly what: 'title' | 'article' | 'card';
  /** The article's or card's. */
  readonly id: string;
  readonly kind?: NodeKind;
  readonly text: string;
  /** Of a card: who says it, and its tags, where words were found in these. */
  readonly aside?: string;
  readonly marks: readonly TextRange[];
  readonly asideMarks?: readonly TextRange[];
}

export interface LibraryHits {
  /** In all maps, those that are not given included. */
  readonly count: number;
  readonly mapCount: number;
  readonly maps: readonly {
    readonly map: ShelvedMap;
    readonly count: number;
    readonly hits: readonly LibraryHit[];
  }[];
}

/** A card that says the same as another, or nearly. */
export interface AlikeCard {
  readonly map: ShelvedMap;
  readonly card: LibraryCard;
  /** 1 for the same words; see `resemblance`. */
  readonly share: number;
}

/** An article of a map that is the one that was asked about. */
export interface ArticleUse {
  readonly map: ShelvedMap;
  readonly article: LibraryArticle;
  readonly by: keyof ArticleKeys;
}

interface Shelf extends ShelvedMap {
  /** The number of its title; articles and then cards follow. */
  readonly from: number;
}

/** A word on more cards than this, or than this share of all, says little of which of them are alike. */
const COMMON = { cards: 500, share: 0.01 };
/** The share of its rarer words that a card must have in common with a claim to be compared with it, and how many are compared. */
const ENOUGH = 1 / 3;
const MOST_COMPARED = 2000;

/**
 * All maps of a library, to be searched. One changed map replaces one entry. What is found depends on the maps alone and not on how they came in:
 * newest first, then by path.
 */
export class LibraryIndex {
  readonly #shelves = new Map<string, Shelf>();
  #words = new WordList();
  /** The shelf of each text; nothing where its map is gone. */
  #owners: (Shelf | undefined)[] = [];
  #order: Shelf[] | undefined;
  #gone = 0;

  get size(): number {
    return this.#shelves.size;
  }

  /** The maps, the newest first. */
  maps(): readonly ShelvedMap[] {
    return this.#inOrder();
  }

  map(path: string): ShelvedMap | undefined {
    return this.#shelves.get(path);
  }

  put({ path, modified, entry }: ShelvedMap): void {
    this.remove(path);
    const shelf: Shelf = { path, modified, entry, from: this.#words.size };
    this.#shelves.set(path, shelf);
    this.#order = undefined;
    for (const text of textsOf(entry)) this.#owners[this.#words.add(libraryWords(text))] = shelf;
  }

  /** Only when it was changed is another. */
  touch(path: string, modified: number): void {
    const shelf = this.#shelves.get(path);
    if (!shelf || shelf.modified === modified) return;
    const touched = { ...shelf, modified };
    this.#shelves.set(path, touched);
    this.#owners.fill(touched, shelf.from, shelf.from + countOf(shelf));
    this.#order = undefined;
  }

  remove(path: string): void {
    const shelf = this.#shelves.get(path);
    if (!shelf) return;
    const count = countOf(shelf);
    this.#owners.fill(undefined, shelf.from, shelf.from + count);
    this.#gone += count;
    this.#shelves.delete(path);
    this.#order = undefined;
  }

  /** Makes itself anew when more than half of what it holds is of maps that are gone. To be called when nobody waits. */
  sweep(): void {
    if (this.#gone * 2 < this.#words.size) return;
    const maps = [...this.#shelves.values()];
    this.#words = new WordList();
    this.#owners = [];
    this.#shelves.clear();
    this.#gone = 0;
    for (const map of maps) this.put(map);
  }

  /**
   * What holds all these words, or words that begin so, in one card, title or article: maps with whole words first.
   * @param most hits that are given, and of them of one map
   */
  search(query: string, most: { hits: number; perMap: number }): LibraryHits {
    const wanted = [...new Set(libraryWords(query))];
    const whole = this.#words.havingAll(wanted);
    const begun = this.#words.beginningAll(wanted);
    const tiers: { shelf: Shelf; inMap: number }[][] = [[], []];
    let count = 0;
    for (const shelf of wanted.length > 0 ? this.#inOrder() : []) {
      const to = shelf.from + countOf(shelf);
      const inMap = begun.count(shelf.from, to);
      count += inMap;
      if (inMap > 0) tiers[whole.count(shelf.from, to) > 0 ? 0 : 1]?.push({ shelf, inMap });
    }
    const found = tiers.flat();
    const maps: LibraryHits['maps'][number][] = [];
    let left = most.hits;
    for (const { shelf, inMap } of found) {
      if (left === 0) break;
      const numbers = begun.between(shelf.from, shelf.from + countOf(shelf));
      const wholeFirst = [
        ...numbers.filter((number) => whole.has(number)),
        ...numbers.filter((number) => !whole.has(number)),
      ];
      const shown = wholeFirst.slice(0, Math.min(most.perMap, left));
      left -= shown.length;
      maps.push({ map: shelf, count: inMap, hits: shown.map((number) => hitAt(shelf, number, wanted)) });
    }
    return { count, mapCount: found.length, maps };
  }

  /**
   * The cards that say the same as a claim, or nearly (`NEAR`), the nearest first.
   * @param except the card itself, by the path of its map
   */
  alike(
    text: string,
    { most, except }: { most: number; except?: { map: string; node: string } },
  ): AlikeCard[] {
    const claim = shinglesOf(text);
    const found: AlikeCard[] = [];
    for (const number of this.#candidates(text)) {
      const shelf = this.#owners[number];
      const card = shelf?.entry.cards[number - shelf.from - 1 - shelf.entry.articles.length];
      if (!shelf || !card || (shelf.entry.id === except?.map && card.id === except.node)) continue;
      const share = resemblance(claim, shinglesOf(card.text));
      if (share >= NEAR) found.push({ map: shelf, card, share });
    }
    return found
      .sort(
        (a, b) =>
          b.share - a.share ||
          compareMaps(a.map, b.map) ||
          (a.card.id < b.card.id ? -1 : a.card.id > b.card.id ? 1 : 0),
      )
      .slice(0, most);
  }

  /** The texts that share enough of a claim's rarer words, those that share most first. */
  #candidates(text: string): number[] {
    const words = [...new Set(libraryWords(text))]
      .map((word) => this.#words.having(word))
      .sort((a, b) => a.length - b.length);
    const common = Math.max(COMMON.cards, this.#words.size * COMMON.share);
    // Of a claim of nothing but common words the rarest two have to do.
    const rare = words.filter((texts, index) => texts.length <= common || index < 2);
    const shared = new Uint8Array(this.#words.size);
    const met: number[] = [];
    for (const texts of rare)
      for (const number of texts) {
        const before = shared[number] ?? 0;
        if (before === 0) met.push(number);
        if (before < 255) shared[number] = before + 1;
      }
    const least = Math.max(1, Math.ceil(rare.length * ENOUGH));
    return met
      .filter((number) => this.#owners[number] && (shared[number] ?? 0) >= least)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
      .slice(0, MOST_COMPARED);
  }

  /** The maps that have an article, by its identifiers or its text. @param except the id of the map that asks */
  usesOf(article: ArticleKeys, except?: string): ArticleUse[] {
    return this.#inOrder().flatMap((map) =>
      map.entry.id === except
        ? []
        : map.entry.articles.flatMap((one): ArticleUse[] => {
            const by = sameBy(article, one);
            return by ? [{ map, article: one, by }] : [];
          }),
    );
  }

  /** The cards of other maps that stand for a card. */
  pointingAt(map: string, node: string): { map: ShelvedMap; card: LibraryCard }[] {
    return this.#inOrder().flatMap((other) =>
      other.entry.cards.flatMap((card) =>
        card.elsewhere?.map === map && card.elsewhere.node === node ? [{ map: other, card }] : [],
      ),
    );
  }

  /** The maps with an id: copies of a file have the same. */
  withId(id: string): ShelvedMap[] {
    return this.#inOrder().filter(({ entry }) => entry.id === id);
  }

  #inOrder(): Shelf[] {
    return (this.#order ??= [...this.#shelves.values()].sort(compareMaps));
  }
}

function compareMaps(a: ShelvedMap, b: ShelvedMap): number {
  return b.modified - a.modified || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

function countOf({ entry }: ShelvedMap): number {
  return 1 + entry.articles.length + entry.cards.length;
}

/** What of a map can be found: its title, its articles, its cards. */
function* textsOf({ title, articles, cards }: LibraryEntry): Generator<string> {
  yield title;
  for (const article of articles) yield `${article.title}\n${article.by}`;
  for (const card of cards) yield `${card.text}\n${asideOf(card)}`;
}

function asideOf({ speaker, tags = [] }: LibraryCard): string {
  return [...(speaker === undefined ? [] : [speaker]), ...tags.map((tag) => `#${tag}`)].join(' ');
}

function hitAt({ entry, from }: Shelf, number: number, wanted: readonly string[]): LibraryHit {
  const at = number - from - 1;
  const article = entry.articles[at];
  const card = entry.cards[at - entry.articles.length];
  if (article) return hit('article', article.id, article.title, article.by, wanted);
  if (!card) return hit('title', entry.id, entry.title, '', wanted);
  return { ...hit('card', card.id, card.text, asideOf(card), wanted), kind: card.kind };
}

function hit(
  what: LibraryHit['what'],
  id: string,
  text: string,
  aside: string,
  wanted: readonly string[],
): LibraryHit {
  const asideMarks = marksIn(aside, wanted);
  return {
    ...{ what, id, text, marks: marksIn(text, wanted) },
    ...(asideMarks.length > 0 && { aside, asideMarks }),
  };
}
