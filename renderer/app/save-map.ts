import { hasUnsavedEdits } from '../state/map-store';
import type { Session } from '../state/session';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { chooseFiles } from './choose-files';
import { refreshRecent } from './open-map';

/** Saves to the map's file, or asks for one first. Returns whether the map is now in a file as it was when this began. */
export async function saveMap(workspace: Workspace, session: Session): Promise<boolean> {
  if (session.map.store.getState().fileName === undefined) return saveMapAs(workspace, session);
  return save(workspace, session, undefined);
}

/** Asks for a file and saves to it; it becomes the map's own. */
export async function saveMapAs(workspace: Workspace, session: Session): Promise<boolean> {
  const { fileName, map } = session.map.store.getState();
  const [chosen] = await chooseFiles(workspace, 'save-map', fileName ?? suggestedFileName(map.head.title));
  return chosen !== undefined && save(workspace, session, chosen.file);
}

async function save(workspace: Workspace, session: Session, file: string | undefined): Promise<boolean> {
  const step = session.map.store.getState().history.done.at(-1);
  const flushed = await session.flush();
  if (!flushed.ok) return false;
  const { api } = workspace.host;
  const saved = await (file
    ? api['maps.saveAs']({ map: session.id, file })
    : api['maps.save']({ map: session.id }));
  if (!saved.ok) {
    notify(workspace, { tone: 'error', ...saved.error });
    return false;
  }
  session.map.markSaved(saved.value.fileName, step);
  notify(workspace, { tone: 'success', message: `Saved to ${saved.value.fileName}` });
  void refreshRecent(workspace);
  return true;
}

/** A file name from a title: no separators, no reserved signs, short enough for every disk. */
export function suggestedFileName(title: string): string {
  const plain = title
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|(?<!\.)\.+$/g, '');
  return `${[...(plain || 'Untitled map')].slice(0, 60).join('').trim()}.argmap`;
}

/**
 * Closes a map; asks first when edits would really be lost.
 * @returns false when the person chose to keep it open, or saving failed
 */
export async function closeMap(workspace: Workspace, session: Session): Promise<boolean> {
  const state = session.map.store.getState();
  if (hasUnsavedEdits(state)) {
    workspace.store.setState({ active: session.id });
    const answer = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
      kind: 'confirm',
      title: `Save changes to “${state.map.head.title}”?`,
      message: 'Your latest edits are not in a file yet. If you do not save them, they are lost.',
      choices: [
        { id: 'save', label: 'Save', tone: 'primary' },
        { id: 'discard', label: 'Do not save', tone: 'danger' },
        { id: 'cancel', label: 'Cancel' },
      ],
    });
    if (answer === 'cancel') return false;
    if (answer === 'save' && !(await saveMap(workspace, session))) return false;
  }
  await workspace.host.api['maps.close']({ map: session.id });
  const sessions = workspace.store.getState().sessions.filter((other) => other !== session);
  workspace.store.setState({ sessions, active: sessions.at(-1)?.id });
  return true;
}

/** Closes every map, asking where it must; stops at the first that is to be kept open. */
export async function closeAllMaps(workspace: Workspace): Promise<boolean> {
  for (const session of workspace.store.getState().sessions) {
    if (!(await closeMap(workspace, session))) return false;
  }
  return true;
}
