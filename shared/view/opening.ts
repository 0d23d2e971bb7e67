import type { ArgMap } from '../map/arg-map';
import { sortLinks } from '../map/order';
import { linksInto } from '../map/queries';
import { RELATION } from '../map/relations';
import type { Link } from '../map/schema';
import { landmarks } from './landmarks';

/** More cards than any screen has room for, so that they can be read. */
const MANY = 1000;

/**
 * The cards by which one begins to read a map that is too large to be read at once: its main question or claim with what answers it, and as many of the
 * levels below as fit, whole levels only. Empty for a map in which nothing argues for anything.
 * @param fits whether cards can be read when all of these are in view
 */
export function openingCards(map: ArgMap, fits: (ids: readonly string[]) => boolean): string[] {
  const [root] = landmarks(map, 1);
  if (!root) return [];
  const ids = new Set([root.id]);
  const links = linksInto(map, root.id);
  const answers = links.filter(({ relation }) => RELATION[relation].isAnswer);
  let level = premisesOf(map, answers.length > 0 ? answers : links);
  while (level.length > 0) {
    const next = level.filter((id) => !ids.has(id));
    if (next.length === 0) break;
    if (next.length > MANY || !fits([...ids, ...next])) {
      // Of the first level as many as can be read: without any, the question would stand alone.
      if (ids.size === 1) for (const id of next.slice(0, MANY)) if (fits([...ids, id])) ids.add(id);
      break;
    }
    for (const id of next) ids.add(id);
    level = next.flatMap((id) => premisesOf(map, linksInto(map, id)));
  }
  return [...ids];
}

/** The premises of links into one card, in their order. Of very many hardly any are seen, and to sort them takes long: some, as they come. */
function premisesOf(map: ArgMap, links: readonly Link[]): string[] {
  const some = links.length > MANY ? links.slice(0, MANY + 1) : sortLinks(map, links);
  return some.flatMap(({ premises }) => premises);
}
