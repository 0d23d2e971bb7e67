import type { HostEvents } from '../../shared/host/events';
import { t } from '../../shared/words/words';
import { isDirty } from '../state/unsaved';
import type { Session } from '../state/session';
import type { FileConflict } from '../state/file-status';
import { notify, type Workspace } from '../state/workspace';
import { saveToFile, tellFailure } from '../session/save-map';
import { takeTheirs } from './take-theirs';

/** Others did something to a map's file: without unsaved edits their map is taken, and that is said; else the person is asked, until it is over. */
export async function hearConflict(
  workspace: Workspace,
  session: Session,
  { change, fileName }: Pick<HostEvents['maps.conflict'], 'change' | 'fileName'>,
): Promise<void> {
  if (change === 'over') {
    session.file.setState({ conflict: undefined });
    session.saveSoon();
  } else if (change === 'changed' && !isBusy(session))
    await followFile(workspace, session, { change, fileName });
  else session.file.setState({ conflict: { change, fileName } });
}

function isBusy({ map }: Session): boolean {
  const state = map.store.getState();
  return isDirty(state) || state.history.gesture !== undefined;
}

/** Shows what the file holds by now in place of what was open; what is edited meanwhile stays, or is asked about. */
async function followFile(workspace: Workspace, session: Session, conflict: FileConflict): Promise<void> {
  const taken = await takeTheirs(workspace, session, 'by-itself');
  if (!taken.ok) {
    session.file.setState({ conflict });
    if (taken.error.code !== 'conflict') notify(workspace, { tone: 'error', ...taken.error });
    return;
  }
  session.file.setState({ conflict: undefined });
  // Who reads along with another is not told of each of their saves, and has asked for just that.
  if (!taken.value.isOther || session.map.store.getState().readOnly) return;
  notify(workspace, {
    tone: 'info',
    message: t('“{fileName}” was changed by others, and is shown as it is now.', {
      fileName: conflict.fileName,
    }),
  });
}

/** Brings a map that is edited here from now on to what its file holds. What is unsaved here stays; what the file holds is asked about then. */
export async function catchUp(workspace: Workspace, session: Session): Promise<void> {
  const { fileName = '' } = session.map.store.getState();
  if (!isBusy(session)) await followFile(workspace, session, { change: 'changed', fileName });
}

/** Takes what the map's file holds now in place of what is open, as the person wishes. */
export async function takeFile(workspace: Workspace, session: Session): Promise<void> {
  const taken = await takeTheirs(workspace, session, 'asked');
  if (!taken.ok) {
    notify(workspace, { tone: 'error', ...taken.error });
    return;
  }
  session.file.setState({ conflict: undefined });
  const { fileName = '' } = session.map.store.getState();
  notify(workspace, {
    tone: 'info',
    message: t('“{fileName}” is shown as others have written it.', { fileName }),
    hint: {
      none: t('Undo brings back what you had.'),
      kept: t('What you edited meanwhile is in it still. Undo brings back what you had.'),
      dropped: t('What you edited meanwhile does not fit it. Undo brings it back.'),
    }[taken.value.own],
  });
}

/** Saves over what others have written to the map's file. */
export async function keepMine(workspace: Workspace, session: Session): Promise<void> {
  const saved = await saveToFile(workspace, session, { keepMine: true });
  if (saved.ok)
    notify(workspace, { tone: 'success', message: t('Saved to {value}', { value: saved.value }) });
  else await tellFailure(session, saved.error);
}
