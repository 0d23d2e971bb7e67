import type { ArgMap } from '../../map/arg-map';
import { targetId } from '../../map/queries';
import type { Link, Node } from '../../map/schema';
import { idsOf } from '../../map/table';
import { baseScore, gradeScore } from '../map/base-scores';
import { elementsOf, type Elements } from './elements';
import { END, grown } from './flat';
import type { IdNumbers } from './id-numbers';
import { numberingOf } from './numbering';
import type { OriginKeys } from './origin-keys';
import type { NetworkOrder } from './network-order';
import { ROLE, roleOfCard, roleOfLink } from './roles';

/** A map as a network, and the order in which its elements can be judged, as long as it is not edited. */
export function networkOf(map: ArgMap): { network: Network; order: NetworkOrder } {
  const elements = elementsOf(map);
  const { numbers, order } = numberingOf(elements);
  return { network: new Network(elements, numbers, () => idsOf(map.tables.links)), order };
}

/**
 * The cards and links of a map by whole numbers, in flat arrays that edits patch in place: what is judged again and again must not be looked up again
 * and again. Lists are chains through the arrays: `firstOnto[e]` is a link that bears on `e`, `nextOnto[link]` another one; `firstArrow[e]` is an arrow
 * that starts from the card `e`, or leads from a premise to the link `e`. `networkOf` makes one of a map.
 */
export class Network {
  /** Numbers in use are below it. */
  size: number;
  role: Uint8Array;
  /** Of a card its base score, of a link its weight. */
  own: Float64Array;
  /** Of a card how good it is by its grades; NaN without grades. */
  grade: Float64Array;
  /** Of a link what it bears on. */
  target: Int32Array;
  firstOnto: Int32Array;
  nextOnto: Int32Array;
  firstArrow: Int32Array;
  /** Of a link a number for the origins of all that it starts from; 0 where nobody knows them, or they do not matter. */
  origins: Int32Array;

  /** An arrow from a premise to its link; or from a question to a card that answers it, which others can exclude. */
  arrowFrom = new Int32Array(0);
  arrowTo = new Int32Array(0);
  /** The next arrow from the same card, and the next one that belongs to the same link. */
  nextFrom = new Int32Array(0);
  nextOfLink = new Int32Array(0);
  hasGrades: boolean;

  readonly #ids: string[];
  readonly #numbers: IdNumbers;
  /** The numbers of links that have not been named, in the order of the map: nobody asks for their ids before something is told of them. */
  #unnamed: Int32Array | undefined;
  readonly #linkIds: () => Iterable<string>;
  readonly #originKeys: OriginKeys;
  readonly #freeNumbers: number[] = [];
  readonly #freeArrows: number[] = [];
  #arrows = 0;

  /**
   * @param numbers the number that each element is to have: links after cards
   * @param linkIds the ids of the links, in the order in which they are elements
   */
  constructor(elements: Elements, numbers: Int32Array, linkIds: () => Iterable<string>) {
    const { cards, links, premises, target } = elements;
    const size = cards + links;
    this.size = size;
    this.hasGrades = elements.hasGrades;
    this.role = new Uint8Array(size);
    this.own = new Float64Array(size);
    this.grade = new Float64Array(size).fill(NaN);
    this.target = new Int32Array(size).fill(END);
    this.firstOnto = new Int32Array(size).fill(END);
    this.nextOnto = new Int32Array(size).fill(END);
    this.firstArrow = new Int32Array(size).fill(END);
    this.origins = new Int32Array(size);
    this.#growArrows(premises.items.length);
    this.#ids = new Array<string>(size);

    const before = new Int32Array(size);
    for (let element = 0; element < size; element++) before[numbers[element] ?? 0] = element;
    const { role, own, grade, origins } = this;
    for (let number = 0; number < size; number++) {
      const element = before[number] ?? 0;
      role[number] = elements.role[element] ?? 0;
      own[number] = elements.own[element] ?? 0;
      origins[number] = elements.origins[element] ?? 0;
    }
    for (let card = 0; card < cards; card++) {
      const element = before[card] ?? 0;
      grade[card] = elements.grade[element] ?? NaN;
      this.#ids[card] = elements.ids[element] ?? '';
    }
    for (let link = cards; link < size; link++) {
      const element = before[link] ?? 0;
      this.#join(link, numbers[target[element] ?? END] ?? END);
      const from = premises.starts[element - cards] ?? 0;
      for (let p = (premises.starts[element - cards + 1] ?? 0) - 1; p >= from; p--)
        this.#addPremise(link, numbers[premises.items[p] ?? 0] ?? END);
    }
    this.#numbers = elements.numbers;
    this.#numbers.renumber(numbers, this.#ids);
    this.#unnamed = numbers.subarray(cards);
    this.#linkIds = linkIds;
    this.#originKeys = elements.originKeys;
  }

  /** Whether the origins of some link are known, and matter. */
  get hasOrigins(): boolean {
    return this.#originKeys.hasSome;
  }

  /** Ids by numbers. */
  get ids(): readonly string[] {
    this.#nameLinks();
    return this.#ids;
  }

  /** The number of a card or link; `END` if it is not there. */
  numberOf(id: string): number {
    const number = this.#numbers.of(id);
    if (number !== END || !this.#unnamed) return number;
    this.#nameLinks();
    return this.#numbers.of(id);
  }

  isLink(element: number): boolean {
    return (this.role[element] ?? 0) >= ROLE.for;
  }

  /** The card on which an element bears in the end: a card itself; `END` for a link without one. */
  cardOf(element: number): number {
    let at = element;
    while (this.isLink(at)) at = this.target[at] ?? END;
    return at;
  }

  /** All links that bear on an element, directly or by others: those that are nearer come first. */
  bearingOn(element: number): number[] {
    const links: number[] = [];
    for (let at = element, k = 0; ; at = links[k++] ?? END) {
      for (let on = this.firstOnto[at] ?? END; on !== END; on = this.nextOnto[on] ?? END) links.push(on);
      if (k === links.length) return links;
    }
  }

  /** Whether a link and all that it bears on in turn start from something that counts. */
  counts(link: number): boolean {
    for (let at = link; this.isLink(at); at = this.target[at] ?? END) {
      let arrow = this.firstArrow[at] ?? END;
      while (arrow !== END && !this.isPremise(arrow)) arrow = this.nextOfLink[arrow] ?? END;
      if (arrow === END) return false;
    }
    return true;
  }

  /** Whether an arrow leads from something that counts to a link. */
  isPremise(arrow: number): boolean {
    return (
      this.isLink(this.arrowTo[arrow] ?? END) && this.role[this.arrowFrom[arrow] ?? END] === ROLE.statement
    );
  }

  /** Takes a card as it is now. */
  putCard(map: ArgMap, node: Node): void {
    const known = this.numberOf(node.id);
    const card = known === END ? this.#fresh(node.id) : known;
    this.role[card] = roleOfCard(node);
    this.own[card] = baseScore(map, node);
    const grade = gradeScore(map, node);
    this.grade[card] = grade ?? NaN;
    if (grade !== undefined) this.hasGrades = true;
  }

  /** Takes links that are new, or were taken off. */
  putLinks(map: ArgMap, links: readonly Link[]): void {
    for (const { id } of links) if (this.numberOf(id) === END) this.#fresh(id);
    for (const link of links) {
      const number = this.numberOf(link.id);
      this.role[number] = roleOfLink(link);
      this.own[number] = link.weight ?? 1;
      this.#join(number, this.numberOf(targetId(link)));
      for (let k = link.premises.length - 1; k >= 0; k--)
        this.#addPremise(number, this.numberOf(link.premises[k] ?? ''));
      this.origins[number] = this.#originKeys.of(map, link);
    }
  }

  /** The cards that a link starts from have other sources. */
  noteOrigins(map: ArgMap, link: Link): void {
    const number = this.numberOf(link.id);
    if (number !== END) this.origins[number] = this.#originKeys.of(map, link);
  }

  /** Takes a link off what it starts from and bears on. What bears on it stays. */
  takeOff(link: number): void {
    this.#unjoin(link);
    for (let arrow = this.firstArrow[link] ?? END; arrow !== END;) {
      const next = this.nextOfLink[arrow] ?? END;
      this.#takeArrow(arrow);
      arrow = next;
    }
    this.firstArrow[link] = END;
  }

  /** Forgets a card or link of which nothing is left. */
  remove(element: number): void {
    this.#nameLinks();
    this.#ids[element] = '';
    this.role[element] = ROLE.none;
    this.#freeNumbers.push(element);
  }

  #nameLinks(): void {
    if (!this.#unnamed) return;
    let at = 0;
    for (const id of this.#linkIds()) {
      const number = this.#unnamed[at++] ?? END;
      this.#ids[number] = id;
      this.#numbers.add(number);
    }
    this.#unnamed = undefined;
  }

  /** Lets a link bear on an element. */
  #join(link: number, target: number): void {
    this.target[link] = target;
    if (target === END) return;
    this.nextOnto[link] = this.firstOnto[target] ?? END;
    this.firstOnto[target] = link;
  }

  #unjoin(link: number): void {
    const target = this.target[link] ?? END;
    if (target === END) return;
    const after = this.nextOnto[link] ?? END;
    if (this.firstOnto[target] === link) this.firstOnto[target] = after;
    else {
      let before = this.firstOnto[target] ?? END;
      while (this.nextOnto[before] !== link) before = this.nextOnto[before] ?? END;
      this.nextOnto[before] = after;
    }
    this.target[link] = END;
  }

  /** Lets a link start from a card, before those that it starts from already. */
  #addPremise(link: number, premise: number): void {
    if (premise === END) return;
    const target = this.target[link] ?? END;
    if (this.role[link] === ROLE.answer && target !== END) this.#addArrow(target, premise, link);
    this.#addArrow(premise, link, link);
  }

  /** A number that nothing has. */
  #fresh(id: string): number {
    const number = this.#freeNumbers.pop() ?? this.size++;
    if (number >= this.role.length) this.#growElements(2 * number + 16);
    this.#nameLinks();
    this.#ids[number] = id;
    this.#numbers.add(number);
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
