import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { goToNode, unfoldAbove } from '../cards/show-node';
import { openFiles } from '../session/open-map';
import type { LibraryChoice, LibrarySubject } from '../state/library-subject';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { activeSession, ask, notify, type Dialog, type Workspace } from '../state/workspace';

/** Shows maps of the library. @returns what is chosen of it */
export function look(workspace: Workspace, subject: LibrarySubject): Promise<LibraryChoice | undefined> {
  return ask<Extract<Dialog, { kind: 'library' }>>(workspace, { kind: 'library', subject });
}

/** The same; what is chosen is opened. */
export async function lookAndOpen(workspace: Workspace, subject: LibrarySubject): Promise<void> {
  const chosen = await look(workspace, subject);
  if (chosen) await openAt(workspace, chosen);
}

/** Opens a map of the library, or shows it where it is open, and goes to the card or article that was chosen. */
export async function openAt(workspace: Workspace, choice: LibraryChoice): Promise<void> {
  const { file, map: id, node, source } = choice;
  const begun = new Set<Session>();
  await openFiles(workspace, [file], {
    ready: (session) => {
      begun.add(session);
      if (holds(session, 'nodes', node)) beginAt(session, node);
    },
  });
  const session = activeSession(workspace.store.getState());
  // It may not have been opened, which has been said.
  if (session?.map.store.getState().map.head.id !== id) return;
  if (holds(session, 'nodes', node)) {
    if (!begun.has(session)) goToNode({ workspace, session }, node);
  } else if (holds(session, 'sources', source)) workspace.commands.run('source.show', { id: source });
  else if (node !== undefined || source !== undefined)
    notify(workspace, { tone: 'info', message: t('What was found there is not in the map any more.') });
}

function holds({ map }: Session, table: 'nodes' | 'sources', record: string | undefined): record is string {
  return record !== undefined && find(map.store.getState().map, table, record) !== undefined;
}

/** Has a map that is about to be shown begin at a card: its canvas is not there yet. */
function beginAt(session: Session, node: string): void {
  unfoldAbove(session, [node]);
  select(session.view, [node]);
  session.view.setState({ awaited: node });
}
