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
  const role = new Uint8Array(size);
  const own = new Float64Array(size);
  const grade = new Float64Array(size).fill(NaN);
  const ids = new Array<string>(size);
  const numbers = new IdNumbers(ids, nodes.size);
  let hasGrades = false;
  let at = 0;
  for (const node of recordsOf(nodes)) {
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

  const originKeys = new OriginKeys(map);
  const target = new Int32Array(size).fill(END);
  const origins = new Int32Array(size);
  const onLinks: { number: number; id: string }[] = [];
  const starts = new Uint32Array(links.size + 1);
  let items = new Uint32Array(links.size);
  let count = 0;
  for (const link of recordsOf(links)) {
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
    starts[++at - nodes.size] = count;
  }
  const linkNumbers = numbersAmong(
    onLinks.map(({ id }) => id),
    recordsOf(links),
  );
  for (const { number, id } of onLinks) {
    const on = linkNumbers(id);
    if (on !== END) target[number] = nodes.size + on;
  }
  return {
    ...{ cards: nodes.size, links: links.size, ids, numbers, role, own, grade, hasGrades, target, origins },
    ...{ originKeys, premises: { starts, items: items.subarray(0, count) } },
  };
}

/** Where some ids stand among links, without looking up the others. */
function numbersAmong(ids: readonly string[], links: Iterable<Link>): (id: string) => number {
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
