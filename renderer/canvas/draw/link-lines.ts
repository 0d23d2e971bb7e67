import { find, type ArgMap } from '../../../shared/map/arg-map';
import { RELATIONS, type Relation } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import type { CardTable } from '../scene/card-table';

/** Every line from a premise to what it argues for, in columns of numbers, sorted by relation: what a picture from far draws. */
export interface LinkLines {
  /** Slots of cards. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 for a line that ends on a link: it goes to the top of that link's first premise. */
  readonly toLink: Uint8Array;
  /** The link of each line. */
  readonly ids: readonly string[];
  /** Where each of RELATIONS begins; one more entry than there are relations. */
  readonly starts: readonly number[];
}

const RELATION_NUMBERS = Object.fromEntries(RELATIONS.map((relation, index) => [relation, index])) as Record<
  Relation,
  number
>;

/** Collects the lines of a map: one pass to look them up, one to sort them. */
export function linkLines(map: ArgMap, cards: CardTable): LinkLines {
  const { links } = map.tables;
  let found = new Int32Array(links.size * 6);
  const ids: string[] = [];
  const starts = new Array<number>(RELATIONS.length + 1).fill(0);
  let end = 0;
  for (const link of recordsOf(links)) {
    const { target, premises } = link;
    const onLink = 'link' in target;
    const endId = onLink ? find(map, 'links', target.link)?.premises[0] : target.node;
    const to = endId === undefined ? undefined : cards.slots.get(endId);
    if (to === undefined) continue;
    const relation = RELATION_NUMBERS[link.relation];
    for (const premise of premises) {
      const from = cards.slots.get(premise);
      if (from === undefined) continue;
      if (end + 3 > found.length) {
        const larger = new Int32Array(found.length * 2 + 30);
        larger.set(found);
        found = larger;
      }
      found[end] = from;
      found[end + 1] = to;
      found[end + 2] = relation * 2 + (onLink ? 1 : 0);
      end += 3;
      ids.push(link.id);
      starts[relation + 1] = (starts[relation + 1] ?? 0) + 1;
    }
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const count = end / 3;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const toLink = new Uint8Array(count);
  const sortedIds = ids.slice();
  for (let i = 0; i < count; i++) {
    const code = found[i * 3 + 2] ?? 0;
    const relation = code >> 1;
    const at = next[relation] ?? 0;
    next[relation] = at + 1;
    from[at] = found[i * 3] ?? 0;
    to[at] = found[i * 3 + 1] ?? 0;
    toLink[at] = code & 1;
    sortedIds[at] = ids[i] ?? '';
  }
  return { from, to, toLink, ids: sortedIds, starts };
}
