import type { Relation } from '../../map/schema';
import { RELATION, RELATION_FOR, RELATION_NAMES } from '../../map/relations';

/** FreeMind's icons for our relations: a green tick, a red cross, and a lamp for an answer. */
export const RELATION_ICONS: readonly string[] = RELATION_NAMES.map(
  (relation) => RELATION[relation].formats.freemind,
);

// A lamp of somebody's is an idea.
const RELATION_OF = new Map<string, Relation>([
  ...[RELATION_FOR.pro, RELATION_FOR.con].map((side) => [RELATION[side].formats.freemind, side] as const),
  // Freeplane's other icons for a side: thumbs, signs, a tick and a cross.
  ...['emoji-1F44D', 'emoji-2795', 'emoji-2705', 'addition', 'plus'].map(
    (icon) => [icon, RELATION_FOR.pro] as const,
  ),
  ...['emoji-1F44E', 'emoji-2796', 'emoji-274C', 'subtraction', 'minus'].map(
    (icon) => [icon, RELATION_FOR.con] as const,
  ),
]);

/** What an icon of somebody's says of the relation to the node above. */
export function relationOfIcon(icon: string): Relation | undefined {
  return RELATION_OF.get(icon);
}
