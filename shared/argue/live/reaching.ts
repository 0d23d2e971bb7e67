import { END } from './flat';
import type { Network } from './network';
import { ROLE } from './roles';

/** What can be reached from some elements, each after all that it rests on; elements that rest on each other stand together. */
export interface NetworkOrder {
  readonly members: Int32Array;
  /** Where each group of elements that rest on each other begins in `members`, and where it ends, in order. */
  readonly circles: readonly (readonly [from: number, to: number])[];
}

/**
 * Follows a network to all that rests on some of its elements: from a card to the links that start from it, from a link to what it bears on, and from
 * a question of whose answers one alone can hold to the cards that answer it. By Tarjan's algorithm (1972), with a stack of its own.
 */
export class Reaching {
  readonly #network: Network;
  /** When each element was entered, from 1; 0 for those that were not, which it is for all between two searches. */
  #enteredAt = new Int32Array(0);
  #lowest = new Int32Array(0);
  #cursor = new Int32Array(0);
  #isDone = new Uint8Array(0);

  constructor(network: Network) {
    this.#network = network;
  }

  from(starts: Iterable<number>): NetworkOrder {
    const { role } = this.#network;
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
    const enter = (element: number): void => {
      enteredAt[element] = lowest[element] = ++entered;
      cursor[element] = this.#firstStep(element);
      path.push(element);
      waiting.push(element);
    };
    for (const start of starts) {
      if (role[start] === ROLE.none || enteredAt[start] !== 0) continue;
      enter(start);
      for (let at = start; path.length > 0; at = path[path.length - 1] ?? 0) {
        const step = cursor[at] ?? END;
        if (step !== END) {
          const next = this.#end(at, step);
          cursor[at] = this.#nextStep(at, step);
          if (next === END) continue;
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
        if (found.length - from > 1) circles.push([from, found.length]);
      }
    }
    for (const element of found) enteredAt[element] = isDone[element] = 0;
    const { length } = found;
    return {
      members: Int32Array.from(found).reverse(),
      circles: circles.map(([from, to]) => [length - to, length - from] as const).reverse(),
    };
  }

  /** Steps are arrows from cards, and of links what they bear on. */
  #firstStep(element: number): number {
    const { role, target, firstArrow } = this.#network;
    return ((role[element] ?? 0) >= ROLE.for ? target[element] : firstArrow[element]) ?? END;
  }

  #nextStep(element: number, step: number): number {
    const { role, nextFrom } = this.#network;
    return (role[element] ?? 0) >= ROLE.for ? END : (nextFrom[step] ?? END);
  }

  /** Where a step leads; nowhere from what is no premise. */
  #end(element: number, step: number): number {
    const { role, arrowTo } = this.#network;
    const own = role[element] ?? 0;
    if (own >= ROLE.for) return step;
    const to = arrowTo[step] ?? END;
    const isLink = (role[to] ?? 0) >= ROLE.for;
    if (own === ROLE.statement ? isLink : own === ROLE.exclusive && !isLink) return to;
    return END;
  }
}
