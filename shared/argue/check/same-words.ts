import { KIND } from '../../map/node-kinds';
import type { Node } from '../../map/schema';
import { cardWords } from './card-words';
import { byId } from './in-order';

/** Words below which cards that say the same do so by chance: "Yes." */
const ENOUGH = 3;

/** Which statements are the same, word for word, whatever their marks and capitals. */
export class SameWords {
  readonly #cards = new Map<string, Node[]>();
  /** The words that more than one card says. */
  readonly #repeated = new Set<string>();

  /** Goes over to other cards. */
  update(gone: readonly Node[], come: readonly Node[]): void {
    for (const node of gone.filter(isLong)) {
      const { line } = cardWords(node);
      this.#put(line, this.#cards.get(line)?.filter(({ id }) => id !== node.id) ?? []);
    }
    for (const node of come.filter(isLong)) {
      const { line } = cardWords(node);
      this.#put(line, [...(this.#cards.get(line) ?? []), node]);
    }
  }

  /** Each card that repeats another, behind the first that says it. */
  pairs(): [Node, Node][] {
    return [...this.#repeated].flatMap((line) => {
      const [first, ...others] = [...(this.#cards.get(line) ?? [])].sort(byId);
      return first ? others.map((other): [Node, Node] => [first, other]) : [];
    });
  }

  #put(line: string, cards: Node[]): void {
    if (cards.length > 0) this.#cards.set(line, cards);
    else this.#cards.delete(line);
    if (cards.length > 1) this.#repeated.add(line);
    else this.#repeated.delete(line);
  }
}

function isLong(node: Node): boolean {
  return KIND[node.kind].isStatement && cardWords(node).plain.length >= ENOUGH;
}
