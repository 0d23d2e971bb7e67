import { adjacencyOf, degree, neighbours, type Adjacency } from '../adjacency';
import { evaluationOrder } from '../evaluation-order';
import type { Elements } from './elements';
import { END } from './flat';
import type { NetworkOrder } from './network-order';
import { ROLE } from './roles';

/** New numbers for elements, and the order in which the cards can be judged, by those. */
export interface Numbering {
  /** By the numbers that elements had. */
  readonly numbers: Int32Array;
  readonly order: NetworkOrder;
}

/**
 * Numbers cards by the order in which they can be judged, and then links by the cards on which they bear in the end: what is judged one after the other
 * lies side by side.
 */
export function numberingOf(elements: Elements): Numbering {
  const { cards, links, target } = elements;
  const bearing = bearingOn(elements);
  const numbers = new Int32Array(cards + links);
  let nextCard = 0;
  let nextLink = cards;
  const inOrder = new Int32Array(cards + links);
  let at = 0;
  const pending: number[] = [];
  const met: number[] = [];
  const numberBearing = (element: number): void => {
    for (let at: number | undefined = element; at !== undefined; at = pending.pop())
      for (let b = bearing.starts[at] ?? 0, end = bearing.starts[at + 1] ?? 0; b < end; b++) {
        const link = bearing.items[b] ?? 0;
        numbers[link] = nextLink++;
        if (degree(bearing, link) === 0) continue;
        pending.push(link);
        met.push(link);
      }
  };
  /** Puts a card behind the links on which others bear: those that are farther from it were found later. */
  const put = (card: number): void => {
    for (let link = met.pop(); link !== undefined; link = met.pop()) inOrder[at++] = numbers[link] ?? END;
    inOrder[at++] = numbers[card] ?? END;
  };
  const circles: [number, number][] = [];
  const resting = restingOf(elements);
  const { free, rest } = evaluationOrder(resting);
  for (const card of free) {
    numbers[card] = nextCard++;
    numberBearing(card);
    put(card);
  }
  for (const group of rest) {
    for (const card of group) {
      numbers[card] = nextCard++;
      numberBearing(card);
    }
    const [first = 0] = group;
    if (group.length > 1 || neighbours(resting, first).includes(first)) {
      // A circle is judged as a whole.
      met.length = 0;
      circles.push([at, at + group.length]);
    }
    for (const card of group) put(card);
  }
  // What bears on nothing, and so on no card, has a number all the same.
  for (let link = cards; link < cards + links; link++) {
    if (target[link] !== END) continue;
    numbers[link] = nextLink++;
    numberBearing(link);
  }
  return { numbers, order: { elements: inOrder.slice(0, at), circles } };
}

/** What bears on each element. */
function bearingOn({ cards, links, target }: Elements): Adjacency {
  const from = new Uint32Array(links);
  const to = new Uint32Array(links);
  let count = 0;
  for (let link = cards; link < cards + links; link++) {
    const on = target[link] ?? END;
    if (on === END) continue;
    from[count] = on;
    to[count++] = link;
  }
  return adjacencyOf(cards + links, { from: from.subarray(0, count), to: to.subarray(0, count) });
}

/** The cards on which each card rests: those from which links start that bear on it in the end, and a question of whose answers one alone can hold. */
function restingOf({ cards, links, role, target, premises }: Elements): Adjacency {
  const from = new Uint32Array(2 * premises.items.length);
  const to = new Uint32Array(2 * premises.items.length);
  let count = 0;
  for (let i = 0; i < links; i++) {
    let on = target[cards + i] ?? END;
    const excludes = role[cards + i] === ROLE.answer && role[on] === ROLE.exclusive;
    while (on >= cards) on = target[on] ?? END;
    if (on === END) continue;
    for (let p = premises.starts[i] ?? 0, end = premises.starts[i + 1] ?? 0; p < end; p++) {
      const premise = premises.items[p] ?? 0;
      if (role[premise] === ROLE.statement) {
        from[count] = on;
        to[count++] = premise;
      }
      if (excludes) {
        from[count] = premise;
        to[count++] = on;
      }
    }
  }
  return adjacencyOf(cards, { from: from.subarray(0, count), to: to.subarray(0, count) });
}
