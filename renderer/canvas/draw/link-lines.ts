import { find, type ArgMap } from '../../../shared/map/arg-map';
import { RELATIONS } from '../../../shared/map/schema';
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

/** Collects the lines of a map: one pass to look them up, one to sort them. */
export function linkLines(map: ArgMap, cards: CardTable): LinkLines {
  const { links } = map.tables;
  const from: number[] = [];
  const to: number[] = [];
  const toLink: boolean[] = [];
  const relations: number[] = [];
  const ids: string[] = [];
  const starts = new Array<number>(RELATIONS.length + 1).fill(0);
  for (const link of recordsOf(links)) {
    const { target, premises } = link;
    const onLink = 'link' in target;
    const end = onLink ? find(map, 'links', target.link)?.premises[0] : target.node;
    const toSlot = end === undefined ? undefined : cards.slots.get(end);
    if (toSlot === undefined) continue;
    const relation = RELATIONS.indexOf(link.relation);
    for (const premise of premises) {
      const fromSlot = cards.slots.get(premise);
      if (fromSlot === undefined) continue;
      from.push(fromSlot);
      to.push(toSlot);
      toLink.push(onLink);
      relations.push(relation);
      ids.push(link.id);
      starts[relation + 1] = (starts[relation + 1] ?? 0) + 1;
    }
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const count = from.length;
  const sorted = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    toLink: new Uint8Array(count),
    ids: ids.slice(),
    starts,
  };
  for (let i = 0; i < count; i++) {
    const relation = relations[i] ?? 0;
    const at = next[relation] ?? 0;
    next[relation] = at + 1;
    sorted.from[at] = from[i] ?? 0;
    sorted.to[at] = to[i] ?? 0;
    sorted.toLink[at] = toLink[i] ? 1 : 0;
    sorted.ids[at] = ids[i] ?? '';
  }
  return sorted;
}
