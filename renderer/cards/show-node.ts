import { foldsHiding } from '../../shared/view/fold-levels';
import { t } from '../../shared/words/words';
import { unless, type CommandContext } from '../command/ui-command';
import { shownMode } from '../state/panels';
import { bringToFront, showMode } from '../state/show-panels';
import type { Session } from '../state/session';
import { jump } from '../state/view-history';
import { select, type ViewState } from '../state/view-store';
import type { Workspace } from '../state/workspace';

const READABLE = 0.5; // zoom below which a card is brought near when somebody goes to it

/** Goes to a node or link in the middle of the window: unfolds what hides it, selects it and brings it into view, near enough to read. */
export function goToNode({ workspace, session }: CommandContext, id: string): void {
  bringToFront(workspace, 'main');
  jump(session, () => {
    unfoldAbove(session, [id]);
    select(session.view, [id]);
    if (!comeNear(session, id)) reveal(session, id);
  });
}

/** Goes near a card that is too small to be found by its words; returns whether it was. */
function comeNear({ canvas }: Session, id: string): boolean {
  const isFar = canvas.current !== undefined && canvas.current.viewport().zoom < READABLE;
  if (isFar) canvas.current?.fit([id]);
  return isFar;
}

/** Brings a node or link into view at the present zoom; unfolds what hides it. */
export function showNode(session: Session, id: string): void {
  unfoldAbove(session, [id]);
  reveal(session, id);
}

function reveal({ canvas, view }: Session, id: string): void {
  if (canvas.current) canvas.current.reveal(id);
  else view.setState({ awaited: id });
}

/** Shows the map in the place of its other views and of what is in front of it, with the one thing that is selected in view. */
export function showMap(workspace: Workspace, session: Session): void {
  if (shownMode(workspace) === 'map') return;
  const [only, ...more] = session.view.getState().selection;
  showMode(workspace, 'map');
  if (only !== undefined && more.length === 0) session.view.setState({ awaited: only });
}

/** Why what is done on the canvas alone cannot be done: something else is shown. */
export function whyNotOnMap({ workspace }: CommandContext): string | undefined {
  return unless(shownMode(workspace) === 'map', t('Show the map first.'));
}

/** Shows a node or link on the map, which takes the place of its other views. */
export function showOnMap({ workspace, session }: CommandContext, id: string): void {
  showMap(workspace, session);
  showNode(session, id);
}

/** Opens one of the menus that lie over the canvas. */
export function openOverMap({ workspace, session }: CommandContext, openMenu: ViewState['openMenu']): void {
  showMap(workspace, session);
  session.view.setState({ openMenu });
}

/** Unfolds the branches that hide nodes and links, as one step; none if all are shown. */
export function unfoldAbove({ map }: Session, ids: Iterable<string>): void {
  const folded = foldsHiding(map.store.getState().map, ids);
  if (folded.length > 0) map.dispatch('nodes.fold', { ids: folded, folded: false });
}
