import { adjacencyOf, neighbours, type Adjacency } from '../adjacency';
import { evaluationOrder } from '../evaluation-order';
import type { Elements } from './elements';
import { END } from './flat';
import type { NetworkOrder } from './reaching';
import { ROLE } from './roles';

/** New numbers for elements, and the order in which these can be judged. */
export interface Numbering {
  /** By the numbers that elements had. */
  readonly numbers: Int32Array;
  readonly order: NetworkOrder;
}

/**
 * Numbers elements by the order in which they can be judged, cards first: what is judged one after the other lies side by side. All links that bear on a
 * card in the end come just before it, those on links before these links.
 */
export function numberingOf(elements: Elements): Numbering {
  const { cards, links, premises } = elements;
  const bearing = bearingOn(elements);
  const numbers = new Int32Array(cards + links);
  const members = new Int32Array(cards + links);
  const circles: [number, number][] = [];
  const block: number[] = [];
  let at = 0;
  let nextCard = 0;
  let nextLink = cards;
  const putCard = (card: number): void => {
    members[at++] = numbers[card] = nextCard++;
  };
  const putLink = (link: number): void => {
    members[at++] = numbers[link] = nextLink++;
  };
  /** What bears on an element, directly or by others: what is nearer comes first. */
  const gather = (element: number): void => {
    for (let next = element, k = block.length; ; next = block[k++] ?? 0) {
      for (let b = bearing.starts[next] ?? 0, end = bearing.starts[next + 1] ?? 0; b < end; b++)
        block.push(bearing.items[b] ?? 0);
      if (k === block.length) return;
    }
  };

  const { free, rest } = evaluationOrder(restingOf(elements));
  for (const card of free) {
    block.length = 0;
    gather(card);
    for (let k = block.length - 1; k >= 0; k--) putLink(block[k] ?? 0);
    putCard(card);
  }
  const together = new Set<number>();
  for (const group of rest) {
    together.clear();
    block.length = 0;
    for (const card of group) {
      together.add(card);
      gather(card);
    }
    const inside: number[] = [];
    for (let k = block.length - 1; k >= 0; k--) {
      const link = block[k] ?? 0;
      if (!isOfCircle(link, together)) {
        putLink(link);
        continue;
      }
      together.add(link);
      inside.push(link);
    }
    const from = at;
    for (const link of inside) putLink(link);
    for (const card of group) putCard(card);
    if (inside.length > 0) circles.push([from, at]);
  }
  // What bears on nothing, and so on no card, is judged all the same.
  for (let link = cards; link < cards + links; link++) {
    if (elements.target[link] !== END) continue;
    block.length = 0;
    gather(link);
    for (let k = block.length - 1; k >= 0; k--) putLink(block[k] ?? 0);
    putLink(link);
  }
  return { numbers, order: { members, circles } };

  /** Whether a link starts from a card of a circle, or is met by a link that does. */
  function isOfCircle(link: number, circle: ReadonlySet<number>): boolean {
    for (
      let p = premises.starts[link - cards] ?? 0, end = premises.starts[link - cards + 1] ?? 0;
      p < end;
      p++
    ) {
      const premise = premises.items[p] ?? 0;
      if (elements.role[premise] === ROLE.statement && circle.has(premise)) return true;
    }
    return neighbours(bearing, link).some((on) => circle.has(on));
  }
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
