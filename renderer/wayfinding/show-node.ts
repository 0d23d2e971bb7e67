import { foldedAbove } from '../../shared/view/fold-levels';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import { select } from '../state/view-store';

const READABLE = 0.5; // zoom below which a card is brought near when somebody goes to it

/** Goes to a node or link: unfolds what hides it, selects it and brings it into view, near enough to read. */
export function goToNode(context: CommandContext, id: string): void {
  const { session } = context;
  unfoldAbove(context, id);
  select(session.view, [id]);
  if (session.view.getState().viewport.zoom < READABLE) session.canvas.current?.fit([id]);
  else session.canvas.current?.reveal(id);
}

/** Unfolds the branches in which a node or link lies, as one step. */
export function unfoldAbove(context: CommandContext, id: string): void {
  const folded = foldedAbove(context.session.map.store.getState().map, id);
  if (folded.length > 0) dispatchOrTell(context, 'nodes.fold', { ids: folded, folded: false });
}
