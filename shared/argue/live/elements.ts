import type { ArgMap } from '../../map/arg-map';
import type { Link } from '../../map/schema';
import { recordsOf } from '../../map/table';
import type { Adjacency } from '../adjacency';
import { baseScore, gradeScore } from '../map/base-scores';
import { END, grown } from './flat';
import { IdNumbers } from './id-numbers';
import { OriginKeys } from './origin-keys';
import { roleOfCard, roleOfLink } from './roles';

/** The cards and links of a map in flat arrays, by whole numbers: cards from 0, and then links, as the map has them. See `Network` for what they hold. */
export interface Elements {
  readonly cards: number;
  readonly links: number;
  /** Of cards alone, as far as here. */
  readonly ids: string[];
  readonly numbers: IdNumbers;
  readonly role: Uint8Array;
  readonly own: Float64Array;
  readonly grade: Float64Array;
  readonly hasGrades: boolean;
  readonly target: Int32Array;
  readonly origins: Int32Array;
  readonly originKeys: OriginKeys;
  /** The cards that each link starts from; the first link is 0 here. */
  readonly premises: Adjacency;
}

/** Reads a map. Each id is looked up once. */
export function elementsOf(map: ArgMap): Elements {
  const { nodes, links } = map.tables;
  const size = nodes.size + links.size;
  const ids = new Array<string>(nodes.size);
  const elements = {
    cards: nodes.size,
    links: links.size,
    ids,
    numbers: new IdNumbers(ids, nodes.size),
    role: new Uint8Array(size),
    own: new Float64Array(size),
    grade: new Float64Array(nodes.size).fill(NaN),
    hasGrades: false,
    target: new Int32Array(size).fill(END),
    origins: new Int32Array(size),
    originKeys: new OriginKeys(map),
  };
  elements.hasGrades = readCards(map, elements);
  return { ...elements, premises: readLinks(map, elements) };
}

type Unlinked = Omit<Elements, 'premises'>;

/** @returns whether some card has grades */
function readCards(map: ArgMap, { role, own, grade, ids, numbers }: Unlinked): boolean {
  let hasGrades = false;
  let at = 0;
  for (const node of recordsOf(map.tables.nodes)) {
    role[at] = roleOfCard(node);
    own[at] = baseScore(map, node);
    const good = gradeScore(map, node);
    if (good !== undefined) {
      grade[at] = good;
      hasGrades = true;
    }
    ids[at] = node.id;
    numbers.add(at++);
  }
  return hasGrades;
}

/** @returns the premises of each link */
function readLinks(map: ArgMap, elements: Unlinked): Adjacency {
  const { cards, links, numbers, role, own, target, origins, originKeys } = elements;
  const onLinks: { number: number; id: string }[] = [];
  const starts = new Uint32Array(links + 1);
  let items = new Uint32Array(links);
  let count = 0;
  let at = cards;
  for (const link of recordsOf(map.tables.links)) {
    role[at] = roleOfLink(link);
    own[at] = link.weight ?? 1;
    origins[at] = originKeys.of(map, link);
    if ('node' in link.target) target[at] = numbers.of(link.target.node);
    else onLinks.push({ number: at, id: link.target.link });
    for (const id of link.premises) {
      const premise = numbers.of(id);
      if (premise === END) continue;
      if (count === items.length) items = grown(items, new Uint32Array(2 * count + 16));
      items[count++] = premise;
    }
    starts[++at - cards] = count;
  }
  const placeOf = placesAmong(
    onLinks.map(({ id }) => id),
    recordsOf(map.tables.links),
  );
  for (const { number, id } of onLinks) {
    const place = placeOf(id);
    if (place !== END) target[number] = cards + place;
  }
  return { starts, items: items.subarray(0, count) };
}

/** Where links with some ids stand among others, `END` for those that do not. The others are not numbered. */
function placesAmong(ids: readonly string[], links: Iterable<Link>): (id: string) => number {
  const wanted = new IdNumbers(ids, ids.length);
  ids.forEach((id, i) => {
    if (wanted.of(id) === END) wanted.add(i);
  });
  const places = new Int32Array(ids.length).fill(END);
  let place = 0;
  if (ids.length > 0)
    for (const { id } of links) {
      const which = wanted.of(id);
      if (which !== END) places[which] = place;
      place++;
    }
  return (id) => places[wanted.of(id)] ?? END;
}
