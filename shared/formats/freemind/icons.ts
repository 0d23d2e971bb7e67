import type { Relation } from '../../map/schema';

/** FreeMind's icons for what speaks for and against: a green tick, a red cross, and a lamp for an answer. */
export const ICON_OF: Readonly<Record<Relation, string>> = {
  supports: 'button_ok',
  opposes: 'button_cancel',
  answers: 'idea',
};

const RELATION_OF = new Map<string, Relation>([
  ['button_ok', 'supports'],
  ['button_cancel', 'opposes'],
]);

/** What an icon of somebody's says of the relation to the node above. */
export function relationOfIcon(icon: string): Relation | undefined {
  return RELATION_OF.get(icon);
}
