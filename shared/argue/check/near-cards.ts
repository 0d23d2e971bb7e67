import type { Node } from '../../map/schema';
import { cardWords } from './card-words';
import { byId } from './in-order';

/** Cards that share a rare word are looked at; a word on more cards than this tells nothing. */
const RARE = 40;

/** Topics below which a card is near to none. */
const LEAST = 3;

/**
 * Which cards have most of their topics in common. Pairs are sought by the rarer words, so the cost grows with the cards and not with their pairs; of
 * an edit only what it changes is looked at again. Cards go by numbers, which are given anew when they are free.
 */
export class NearCards {
  readonly #numbers = new Map<string, number>();
  readonly #cards: (Node | undefined)[] = [];
  readonly #free: number[] = [];
  /** The cards that have a topic. */
  readonly #holders = new Map<string, Set<number>>();
  /** Both ways; none without any. */
  readonly #partners = new Map<number, Set<number>>();
  /** How many rare topics each card shares with the one that is looked at; all 0 in between. */
  #shared = new Uint16Array(64);
  /** In order, until something changes. */
  #pairs: readonly (readonly [Node, Node])[] | undefined;

  /** The pairs, each once, in the order of their ids. */
  pairs(): readonly (readonly [Node, Node])[] {
    this.#pairs ??= this.#listed();
    return this.#pairs;
  }

  /** The cards that are compared. */
  cards(): Node[] {
    return this.#cards.flatMap((node) => node ?? []);
  }

  /** Goes over to other cards: without those that go, which may be none of these, and with those that come. */
  update(gone: readonly Node[], come: readonly Node[]): void {
    const going = gone.flatMap(({ id }) => this.#cards[this.#numbers.get(id) ?? -1] ?? []);
    const coming = come.filter((node) => cardWords(node).topics.size >= LEAST);
    if (going.length + coming.length === 0) return;
    this.#pairs = undefined;
    const wasRare = new Map<string, boolean>();
    for (const node of [...going, ...coming])
      for (const topic of cardWords(node).topics) wasRare.set(topic, this.#isRare(topic));
    for (const node of going) this.#forget(node);
    const stale = new Set(coming.map((node) => this.#take(node)));
    // A word that was rare and no longer is, or the other way round, counts otherwise for all that have it.
    for (const [topic, was] of wasRare)
      if (was !== this.#isRare(topic)) for (const number of this.#holders.get(topic) ?? []) stale.add(number);
    for (const number of stale) this.#part(number);
    for (const number of stale) this.#pair(number);
  }

  #listed(): [Node, Node][] {
    const pairs = [...this.#partners].flatMap(([number, partners]) =>
      [...partners].flatMap((other): [Node, Node][] => {
        const [a, b] = [this.#cards[number], this.#cards[other]];
        return a && b && a.id < b.id ? [[a, b]] : [];
      }),
    );
    return pairs.sort(([a, b], [c, d]) => byId(a, c) || byId(b, d));
  }

  #isRare(topic: string): boolean {
    return (this.#holders.get(topic)?.size ?? 0) <= RARE;
  }

  #take(node: Node): number {
    const number = this.#free.pop() ?? this.#cards.length;
    this.#cards[number] = node;
    this.#numbers.set(node.id, number);
    for (const topic of cardWords(node).topics) {
      const holders = this.#holders.get(topic);
      if (holders) holders.add(number);
      else this.#holders.set(topic, new Set([number]));
    }
    return number;
  }

  #forget(node: Node): void {
    const number = this.#numbers.get(node.id) ?? -1;
    this.#part(number);
    for (const topic of cardWords(node).topics) this.#holders.get(topic)?.delete(number);
    this.#numbers.delete(node.id);
    this.#cards[number] = undefined;
    this.#free.push(number);
  }

  #part(number: number): void {
    for (const partner of this.#partners.get(number) ?? []) this.#partners.get(partner)?.delete(number);
    this.#partners.delete(number);
  }

  #partnersOf(number: number): Set<number> {
    const partners = this.#partners.get(number) ?? new Set();
    this.#partners.set(number, partners);
    return partners;
  }

  #pair(number: number): void {
    const node = this.#cards[number];
    if (!node) return;
    if (this.#shared.length < this.#cards.length) this.#shared = new Uint16Array(this.#cards.length * 2);
    const { topics } = cardWords(node);
    const met: number[] = [];
    for (const topic of topics) {
      if (!this.#isRare(topic)) continue;
      for (const other of this.#holders.get(topic) ?? []) {
        const count = this.#shared[other] ?? 0;
        if (count === 0) met.push(other);
        this.#shared[other] = count + 1;
      }
    }
    for (const other of met) {
      const count = this.#shared[other] ?? 0;
      this.#shared[other] = 0;
      // Half of the smaller one in rare words alone: the rule decides by all words.
      const partner = count * 2 >= LEAST && other !== number ? this.#cards[other] : undefined;
      if (!partner || count * 2 < Math.min(topics.size, cardWords(partner).topics.size)) continue;
      this.#partnersOf(number).add(other);
      this.#partnersOf(other).add(number);
    }
  }
}
