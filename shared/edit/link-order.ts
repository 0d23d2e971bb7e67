import { linksInto, targetId } from '../map/queries';
import type { Link } from '../map/schema';
import { orderKeyAfter } from './order-key';
import type { Staging } from './staging';

/**
 * A new link to a target comes behind the links that are there. Where those have been put in order, as in a map that was imported, it gets a
 * key behind theirs; else it stands by its place, like the others, and a card that is dragged to the left comes further up.
 * @param staged links that come in the same edit, before this one
 */
export function behindSiblings(staging: Staging, link: Link, staged: readonly Link[] = []): Link {
  const target = targetId(link);
  const keys: string[] = [];
  for (const others of [linksInto(staging.map, target), staged])
    for (const other of others) {
      if (other.id === link.id || targetId(other) !== target) continue;
      if (other.order === undefined) return unordered(link);
      keys.push(other.order);
    }
  return keys.length === 0 ? unordered(link) : { ...link, order: orderKeyAfter(keys, link.id) };
}

function unordered(link: Link): Link {
  return link.order === undefined ? link : { ...link, order: undefined };
}
