import type { Link, NodeKind } from '../map/schema';
import type { Staging } from './staging';
import { KIND } from '../map/node-kinds';
import { countedProposals, countedRecords, RECORD_NOUNS } from '../map/record-words';
import { RELATION } from '../map/relations';
import { lowered, t } from '../words/words';

/** "1 card", "3 cards". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** What taking proposals of a draft into the map is called in the undo list: "Accept claim", "Accept 12 proposals". */
export function acceptLabel(kinds: readonly NodeKind[]): string {
  const [only] = kinds;
  return t('Accept {which}', {
    which: only && kinds.length === 1 ? lowered(KIND[only].label) : countedProposals(kinds.length),
  });
}

/** What adding a link is called in the undo list: "Link evidence to claim", "Undercut link". */
export function linkLabel(staging: Staging, link: Link): string {
  if ('link' in link.target) return t('{order} link', { order: RELATION[link.relation].onLink.order });
  const kindOf = (id = ''): string => {
    const node = staging.get('nodes', id);
    return node ? lowered(KIND[node.kind].label) : RECORD_NOUNS.nodes;
  };
  const target = kindOf(link.target.node);
  if (link.premises.length > 1)
    return t('Link {cards} to {target}', { cards: countedRecords('nodes', link.premises.length), target });
  return t('Link {kind} to {target}', { kind: kindOf(link.premises[0]), target });
}
