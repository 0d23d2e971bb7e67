import type { MapDiff } from '../edit/diff';
import { sameValue } from '../map/same-value';
import type { Node } from '../map/schema';

/** A card that is not the same in two versions of a map. */
export interface ChangedCard {
  readonly id: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** As it is in the later version; a removed one as it was. */
  readonly card: Node;
  /** Its words before, where they are others. */
  readonly textBefore?: string;
}

const ORDER = { added: 0, changed: 1, removed: 2 } as const;

/** The cards that an edit touches, added ones first. Folding a branch is no change of a card. */
export function changedCards(diff: MapDiff): ChangedCard[] {
  const cards = diff.flatMap((change): ChangedCard[] => {
    if (change.table !== 'nodes') return [];
    const { id, from, to } = change;
    if (!to) return from ? [{ id, how: 'removed', card: from }] : [];
    if (!from) return [{ id, how: 'added', card: to }];
    if (sameValue({ ...from, folded: false }, { ...to, folded: false })) return [];
    return [{ id, how: 'changed', card: to, ...(from.text !== to.text && { textBefore: from.text }) }];
  });
  return cards.sort((a, b) => ORDER[a.how] - ORDER[b.how] || (a.id < b.id ? -1 : 1));
}
