import { readMap, replaceSession } from '../app/open-map';
import { hasUnsavedEdits } from '../state/map-store';
import type { Session } from '../state/session';
import type { OutsideChange } from '../state/view-store';
import { notify, type Workspace } from '../state/workspace';
import { saveToFile, tellFailure } from './save-map';

/** Others did something to a map's file: without unsaved edits their map is taken, and that is said; else the person is asked. */
export function hearOutsideChange(workspace: Workspace, map: string, outside: OutsideChange): void {
  const session = workspace.store.getState().sessions.find(({ id }) => id === map);
  if (!session) return;
  if (outside.change === 'changed' && !isBusy(session)) void takeTheirs(workspace, session);
  else session.view.setState({ outside });
}

/** Whether taking other content would lose something, be it only the words that are being typed. */
function isBusy({ map, view }: Session): boolean {
  const state = map.store.getState();
  return (
    hasUnsavedEdits(state) || state.history.gesture !== undefined || view.getState().editing !== undefined
  );
}

/** Takes what the map's file holds now in place of what is open; where the person looks stays. */
export async function takeTheirs(workspace: Workspace, session: Session): Promise<void> {
  const theirs = await workspace.host.api['maps.takeTheirs']({ map: session.id });
  if (!theirs.ok) {
    notify(workspace, { tone: 'error', ...theirs.error });
    return;
  }
  const { content, revision, readOnly } = theirs.value;
  // Who reads along with another is not torn out of it at each of their saves, and has asked for just that.
  const followed = readOnly && !isBusy(session) ? readMap(content) : undefined;
  if (followed?.ok) {
    session.map.follow(followed.value.map, revision);
    return;
  }
  replaceSession(workspace, session, theirs.value);
  notify(workspace, {
    tone: 'info',
    message: `“${theirs.value.fileName ?? ''}” was changed outside, and is shown as it is now.`,
  });
}

/** Saves over what others have written to the map's file. */
export async function keepMine(workspace: Workspace, session: Session): Promise<void> {
  const saved = await saveToFile(workspace, session, { keepMine: true });
  if (saved.ok) notify(workspace, { tone: 'success', message: `Saved to ${saved.value}` });
  else tellFailure(session, saved.error);
}
