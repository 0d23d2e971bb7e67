import { END } from './flat';
import type { Network } from './network';
import type { NetworkOrder } from './network-order';
import { ROLE } from './roles';

/**
 * Follows a network to all that rests on some of its cards: from a card to the cards on which the links that start from it bear in the end, and from a
 * question of whose answers one alone can hold to the cards that answer it. By Tarjan's algorithm (1972), with a stack of its own.
 */
export class Reaching {
  readonly #network: Network;
  /** When each card was entered, from 1; 0 for those that were not, which it is for all between two searches. */
  #enteredAt = new Int32Array(0);
  #lowest = new Int32Array(0);
  #cursor = new Int32Array(0);
  #isDone = new Uint8Array(0);

  constructor(network: Network) {
    this.#network = network;
  }

  from(starts: Iterable<number>): NetworkOrder {
    const { role, firstArrow, nextFrom, firstOnto } = this.#network;
    if (this.#enteredAt.length < role.length) {
      this.#enteredAt = new Int32Array(role.length);
      this.#lowest = new Int32Array(role.length);
      this.#cursor = new Int32Array(role.length);
      this.#isDone = new Uint8Array(role.length);
    }
    const [enteredAt, lowest, cursor, isDone] = [this.#enteredAt, this.#lowest, this.#cursor, this.#isDone];
    const path: number[] = [];
    const waiting: number[] = [];
    // What is found first rests on what is found later.
    const found: number[] = [];
    const circles: [number, number][] = [];
    let entered = 0;
    const restingOnThemselves = new Set<number>();
    const enter = (card: number): void => {
      enteredAt[card] = lowest[card] = ++entered;
      cursor[card] = firstArrow[card] ?? END;
      path.push(card);
      waiting.push(card);
    };
    for (const start of starts) {
      if (role[start] === ROLE.none || enteredAt[start] !== 0) continue;
      enter(start);
      for (let at = start; path.length > 0; at = path[path.length - 1] ?? 0) {
        const arrow = cursor[at] ?? END;
        if (arrow !== END) {
          const next = this.#end(at, arrow);
          cursor[at] = nextFrom[arrow] ?? END;
          if (next === END) continue;
          if (next === at) restingOnThemselves.add(at);
          if (enteredAt[next] === 0) enter(next);
          else if (isDone[next] === 0 && (enteredAt[next] ?? 0) < (lowest[at] ?? 0))
            lowest[at] = enteredAt[next] ?? 0;
          continue;
        }
        path.pop();
        const parent = path[path.length - 1];
        const low = lowest[at] ?? 0;
        if (parent !== undefined && low < (lowest[parent] ?? 0)) lowest[parent] = low;
        if (low !== enteredAt[at]) continue;
        const from = found.length;
        for (let member = END; member !== at;) {
          member = waiting.pop() ?? at;
          isDone[member] = 1;
          found.push(member);
        }
        if (found.length - from > 1 || restingOnThemselves.has(at)) circles.push([from, found.length]);
        // Those that are nearer to the card come first, as everything is turned round.
        else if (this.#hasMetLinks(at))
          for (const link of this.#network.bearingOn(at)) if (firstOnto[link] !== END) found.push(link);
      }
    }
    for (const element of found) enteredAt[element] = isDone[element] = 0;
    const { length } = found;
    return {
      elements: Int32Array.from(found).reverse(),
      circles: circles.map(([from, to]) => [length - to, length - from] as const).reverse(),
    };
  }

  /** Whether others bear on some link that bears on a card. */
  #hasMetLinks(card: number): boolean {
    const { firstOnto, nextOnto } = this.#network;
    for (let on = firstOnto[card] ?? END; on !== END; on = nextOnto[on] ?? END)
      if (firstOnto[on] !== END) return true;
    return false;
  }

  /** The card to which an arrow leads in the end; `END` where it leads nowhere, from what is no premise. */
  #end(card: number, arrow: number): number {
    const { role, arrowTo } = this.#network;
    const to = arrowTo[arrow] ?? END;
    const isLink = this.#network.isLink(to);
    if (role[card] === ROLE.statement) return isLink ? this.#network.cardOf(to) : END;
    return role[card] === ROLE.exclusive && !isLink ? to : END;
  }
}
