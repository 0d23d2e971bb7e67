import { foldsHiding } from '../../shared/view/fold-levels';
import type { CommandContext } from '../commands/ui-command';
import type { Session } from '../state/session';
import { jump } from '../state/view-history';
import { select } from '../state/view-store';

const READABLE = 0.5; // zoom below which a card is brought near when somebody goes to it

/** Goes to a node or link: unfolds what hides it, selects it and brings it into view, near enough to read. */
export function goToNode({ session }: CommandContext, id: string): void {
  jump(session, () => {
    unfoldAbove(session, [id]);
    select(session.view, [id]);
    if (!comeNear(session, id)) session.canvas.current?.reveal(id);
  });
}

/** Goes near a card that is too small to read; returns whether it was. */
export function comeNear({ canvas }: Session, id: string): boolean {
  const isFar = canvas.current !== undefined && canvas.current.viewport().zoom < READABLE;
  if (isFar) canvas.current?.fit([id]);
  return isFar;
}

/** Brings a node or link into view as near as one looks already; unfolds what hides it. */
export function showNode(session: Session, id: string): void {
  unfoldAbove(session, [id]);
  session.canvas.current?.reveal(id);
}

/** Unfolds the branches that hide nodes and links, as one step; none if all are shown. */
export function unfoldAbove({ map }: Session, ids: Iterable<string>): void {
  const folded = foldsHiding(map.store.getState().map, ids);
  if (folded.length > 0) map.dispatch('nodes.fold', { ids: folded, folded: false });
}
