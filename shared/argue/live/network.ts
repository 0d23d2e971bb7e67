import type { ArgMap } from '../../map/arg-map';
import { KIND } from '../../map/node-kinds';
import { targetId } from '../../map/queries';
import { RELATION } from '../../map/relations';
import type { Link, Node } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { baseScore, gradeScore } from '../map/base-scores';
import { OriginKeys } from './origin-keys';

/** What an element of a network is: a card that says something, asks (one answer or several) or is a gap, or a link by how it bears. */
export const ROLE = {
  ...{ none: 0, statement: 1, asking: 2, exclusive: 3, silent: 4 },
  ...{ for: 5, against: 6, answer: 7 },
} as const;

/** The end of a list. */
export const END = -1;

/**
 * The cards and links of a map by whole numbers, in flat arrays that edits patch in place: what is judged again and again must not be looked up again
 * and again. Lists are chains through the arrays: `firstOnto[e]` is a link that bears on `e`, `nextOnto[link]` another one; `firstArrow[e]` is an arrow
 * that starts from the card `e`, or leads from a premise to the link `e`.
 */
export class Network {
  /** Numbers in use are below it. */
  size = 0;
  readonly ids: string[] = [];
  role = new Uint8Array(0);
  /** Of a card its base score, of a link its weight. */
  own = new Float64Array(0);
  /** Of a card how good it is by its grades; NaN without grades. */
  grade = new Float64Array(0);
  /** Of a link what it bears on. */
  target = new Int32Array(0);
  firstOnto = new Int32Array(0);
  nextOnto = new Int32Array(0);
  firstArrow = new Int32Array(0);
  /** Of a link a number for the origins of all that it starts from; 0 where nobody knows them, or they do not matter. */
  origins = new Int32Array(0);

  /** An arrow from a premise to its link; or from a question to a card that answers it, which others can exclude. */
  arrowFrom = new Int32Array(0);
  arrowTo = new Int32Array(0);
  /** The next arrow from the same card, and the next one that belongs to the same link. */
  nextFrom = new Int32Array(0);
  nextOfLink = new Int32Array(0);
  hasGrades = false;

  /** Numbers by ids: those of cards come first. */
  readonly #cards = new Map<string, number>();
  /** Made when a link is first asked for: an edit needs some of them, and a first judgement none. */
  #links: Map<string, number> | undefined;
  readonly #freeNumbers: number[] = [];
  readonly #freeArrows: number[] = [];
  #arrows = 0;
  readonly #originKeys: OriginKeys;

  constructor(map: ArgMap) {
    const { nodes, links } = map.tables;
    this.#originKeys = new OriginKeys(map);
    this.#growElements(nodes.size + links.size);
    this.#growArrows(links.size);
    for (const node of recordsOf(nodes)) this.putCard(map, node);
    const first = this.size;
    const targets = new Map<string, number>();
    for (const link of recordsOf(links)) {
      this.#fresh(link.id);
      if ('link' in link.target) targets.set(link.target.link, END);
    }
    if (targets.size > 0)
      for (let link = first; link < this.size; link++) {
        const id = this.ids[link] ?? '';
        if (targets.has(id)) targets.set(id, link);
      }
    let number = first;
    for (const link of recordsOf(links)) this.#put(map, link, number++, targets);
  }

  /** The number of a card, if it is there. */
  cardNumber(id: string): number | undefined {
    return this.#cards.get(id);
  }

  /** The number of a link, if it is there. */
  linkNumber(id: string): number | undefined {
    return this.#linkNumbers().get(id);
  }

  /** The number of a card or link, if it is there. */
  numberOf(id: string): number | undefined {
    return this.#cards.get(id) ?? this.linkNumber(id);
  }

  /** All numbers in use. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (let at = 0; at < this.size; at++) if (this.role[at] !== ROLE.none) numbers.push(at);
    return numbers;
  }

  isLink(element: number): boolean {
    return (this.role[element] ?? 0) >= ROLE.for;
  }

  /** Takes a card as it is now. */
  putCard(map: ArgMap, node: Node): void {
    let card = this.#cards.get(node.id);
    if (card === undefined) this.#cards.set(node.id, (card = this.#fresh(node.id)));
    const { asks, isStatement } = KIND[node.kind];
    this.role[card] = isStatement
      ? ROLE.statement
      : !asks
        ? ROLE.silent
        : node.exclusive
          ? ROLE.exclusive
          : ROLE.asking;
    this.own[card] = baseScore(map, node);
    const grade = gradeScore(map, node);
    this.grade[card] = grade ?? NaN;
    if (grade !== undefined) this.hasGrades = true;
  }

  /** Takes links that are new, or were taken off. */
  putLinks(map: ArgMap, links: readonly Link[]): void {
    const numbers = this.#linkNumbers();
    for (const { id } of links) if (!numbers.has(id)) numbers.set(id, this.#fresh(id));
    for (const link of links) this.#put(map, link, numbers.get(link.id) ?? END, numbers);
  }

  #put(map: ArgMap, link: Link, number: number, links: ReadonlyMap<string, number>): void {
    const isOnLink = 'link' in link.target;
    const target = (isOnLink ? links : this.#cards).get(targetId(link)) ?? END;
    const { isAgainst, isAnswer } = RELATION[link.relation];
    this.role[number] = isAnswer ? ROLE.answer : isAgainst ? ROLE.against : ROLE.for;
    this.own[number] = link.weight ?? 1;
    this.target[number] = target;
    this.nextOnto[number] = this.firstOnto[target] ?? END;
    this.firstOnto[target] = number;
    // The first premise comes first in the list.
    for (let k = link.premises.length - 1; k >= 0; k--) {
      const premise = this.#cards.get(link.premises[k] ?? '') ?? END;
      if (isAnswer) this.#addArrow(target, premise, number);
      this.#addArrow(premise, number, number);
    }
    this.origins[number] = this.#originKeys.of(map, link);
  }

  /** The cards that a link starts from have other sources. */
  noteOrigins(map: ArgMap, link: Link): void {
    const number = this.linkNumber(link.id);
    if (number !== undefined) this.origins[number] = this.#originKeys.of(map, link);
  }

  /** Takes a link off what it starts from and bears on. What bears on it stays. */
  takeOff(link: number): void {
    const target = this.target[link] ?? END;
    if (target === END) return;
    if (this.firstOnto[target] === link) this.firstOnto[target] = this.nextOnto[link] ?? END;
    else {
      let before = this.firstOnto[target] ?? END;
      while (this.nextOnto[before] !== link) before = this.nextOnto[before] ?? END;
      this.nextOnto[before] = this.nextOnto[link] ?? END;
    }
    this.target[link] = END;
    for (let arrow = this.firstArrow[link] ?? END; arrow !== END;) {
      const next = this.nextOfLink[arrow] ?? END;
      this.#takeArrow(arrow);
      arrow = next;
    }
    this.firstArrow[link] = END;
  }

  /** Forgets a card or link of which nothing is left. */
  remove(element: number): void {
    const id = this.ids[element] ?? '';
    if (this.isLink(element)) this.#links?.delete(id);
    else this.#cards.delete(id);
    this.role[element] = ROLE.none;
    this.#freeNumbers.push(element);
  }

  #linkNumbers(): Map<string, number> {
    if (this.#links) return this.#links;
    const links = new Map<string, number>();
    for (let at = 0; at < this.size; at++) if (this.isLink(at)) links.set(this.ids[at] ?? '', at);
    return (this.#links = links);
  }

  /** A number that nothing has. */
  #fresh(id: string): number {
    const number = this.#freeNumbers.pop() ?? this.size++;
    if (number >= this.role.length) this.#growElements(2 * number + 16);
    this.ids[number] = id;
    this.role[number] = ROLE.none;
    this.target[number] = END;
    this.firstOnto[number] = this.nextOnto[number] = this.firstArrow[number] = END;
    return number;
  }

  #addArrow(from: number, to: number, link: number): void {
    const arrow = this.#freeArrows.pop() ?? this.#arrows++;
    if (arrow >= this.arrowFrom.length) this.#growArrows(2 * arrow + 16);
    this.arrowFrom[arrow] = from;
    this.arrowTo[arrow] = to;
    this.nextFrom[arrow] = this.firstArrow[from] ?? END;
    this.firstArrow[from] = arrow;
    this.nextOfLink[arrow] = this.firstArrow[link] ?? END;
    this.firstArrow[link] = arrow;
  }

  #takeArrow(arrow: number): void {
    const from = this.arrowFrom[arrow] ?? 0;
    if (this.firstArrow[from] === arrow) this.firstArrow[from] = this.nextFrom[arrow] ?? END;
    else {
      let before = this.firstArrow[from] ?? END;
      while (this.nextFrom[before] !== arrow) before = this.nextFrom[before] ?? END;
      this.nextFrom[before] = this.nextFrom[arrow] ?? END;
    }
    this.#freeArrows.push(arrow);
  }

  #growElements(size: number): void {
    this.role = grown(this.role, new Uint8Array(size));
    this.own = grown(this.own, new Float64Array(size));
    this.grade = grown(this.grade, new Float64Array(size));
    this.target = grown(this.target, new Int32Array(size));
    this.firstOnto = grown(this.firstOnto, new Int32Array(size));
    this.nextOnto = grown(this.nextOnto, new Int32Array(size));
    this.firstArrow = grown(this.firstArrow, new Int32Array(size));
    this.origins = grown(this.origins, new Int32Array(size));
  }

  #growArrows(size: number): void {
    this.arrowFrom = grown(this.arrowFrom, new Int32Array(size));
    this.arrowTo = grown(this.arrowTo, new Int32Array(size));
    this.nextFrom = grown(this.nextFrom, new Int32Array(size));
    this.nextOfLink = grown(this.nextOfLink, new Int32Array(size));
  }
}

/** The same numbers in a longer array. */
export function grown<A extends Uint8Array | Int32Array | Float64Array>(from: A, into: A): A {
  into.set(from);
  return into;
}
