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

/** Collects the lines of a map. */
export function linkLines(map: ArgMap, cards: CardTable): LinkLines {
  const lines = RELATIONS.map(() => ({
    from: [] as number[],
    to: [] as number[],
    toLink: [] as number[],
    ids: [] as string[],
  }));
  for (const link of recordsOf(map.tables.links)) {
    const { target, premises } = link;
    const end = 'node' in target ? target.node : find(map, 'links', target.link)?.premises[0];
    const to = cards.slots.get(end ?? '');
    const list = lines[RELATIONS.indexOf(link.relation)];
    if (to === undefined || !list) continue;
    for (const premise of premises) {
      const from = cards.slots.get(premise);
      if (from === undefined) continue;
      list.from.push(from);
      list.to.push(to);
      list.toLink.push('link' in target ? 1 : 0);
      list.ids.push(link.id);
    }
  }
  const starts = [0];
  for (const { from } of lines) starts.push((starts.at(-1) ?? 0) + from.length);
  return {
    from: Int32Array.from(lines.flatMap((list) => list.from)),
    to: Int32Array.from(lines.flatMap((list) => list.to)),
    toLink: Uint8Array.from(lines.flatMap((list) => list.toLink)),
    ids: lines.flatMap((list) => list.ids),
    starts,
  };
}
