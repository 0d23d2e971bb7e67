import { causesIn, type Cause } from '../../edit/causes';
import { find, type ArgMap } from '../../map/arg-map';
import { linksFrom, nodesOfPassage, passagesOfSource, targetId } from '../../map/queries';
import { recordsOf } from '../../map/table';

/** Why something has to be looked at again, and how that comes to bear on it. */
export interface Again {
  readonly cause: Cause;
  /** From the card that has it from the cause up to this one, by the ids of cards and links. */
  readonly way: readonly string[];
}

/**
 * The cards and links whose verdict rests on something that has changed, each with all causes and the shortest way from each. What a person has said
 * still holds is left out, for that cause as it is now, and so is what rests on it alone.
 */
export function toLookAtAgain(map: ArgMap): Map<string, Again[]> {
  const confirmed = new Set(
    [...recordsOf(map.tables.confirmed)].map(({ on, cause, hash }) => `${on} ${cause} ${hash}`),
  );
  const again = new Map<string, Again[]>();
  for (const cause of causesIn(map)) {
    const ways = new Map<string, string[]>();
    const reach = (id: string, before: readonly string[]): void => {
      if (!ways.has(id) && !confirmed.has(`${id} ${cause.id} ${cause.hash}`)) ways.set(id, [...before, id]);
    };
    for (const id of cardsOf(map, cause)) reach(id, []);
    // It grows while it is walked.
    for (const [id, way] of ways) {
      const link = find(map, 'links', id);
      if (link) reach(targetId(link), way);
      else for (const from of linksFrom(map, id)) reach(from.id, way);
    }
    for (const [id, way] of ways) again.set(id, [...(again.get(id) ?? []), { cause, way }]);
  }
  return again;
}

/** The cards that a cause bears on first. */
function cardsOf(map: ArgMap, { id }: Cause): string[] {
  if (find(map, 'nodes', id)) return [id];
  const passages = find(map, 'passages', id) ? [id] : passagesOfSource(map, id).map((passage) => passage.id);
  return passages.flatMap((passage) => nodesOfPassage(map, passage).map((node) => node.id));
}
