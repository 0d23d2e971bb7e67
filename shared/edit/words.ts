import type { Link, NodeKind } from '../map/schema';
import type { Staging } from './staging';

/** "1 card", "3 cards". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** What taking proposals of a draft into the map is called in the undo list: "Accept claim", "Accept 12 proposals". */
export function acceptLabel(kinds: readonly NodeKind[]): string {
  return `Accept ${kinds.length === 1 ? kinds[0] : counted(kinds.length, 'proposal')}`;
}

/** What adding a link is called in the undo list: "Link evidence to claim", "Undercut link". */
export function linkLabel(staging: Staging, link: Link): string {
  if ('link' in link.target) return link.relation === 'opposes' ? 'Undercut link' : 'Back link';
  const target = staging.get('nodes', link.target.node)?.kind ?? 'card';
  if (link.premises.length > 1) return `Link ${counted(link.premises.length, 'card')} to ${target}`;
  return `Link ${staging.get('nodes', link.premises[0] ?? '')?.kind ?? 'card'} to ${target}`;
}
