import { ok, type AppError, type Result } from '../../shared/result';
import { hasUnsavedEdits, stepNow, type SavedStep } from '../state/map-store';
import type { Session } from '../state/session';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { chooseFiles } from '../app/choose-files';
import { endEditing } from '../canvas/edit-text';
import { refreshRecent } from '../app/recent';
import { endTyping } from './end-typing';

/** Saves to the map's file, or asks for one first where there is none that it may be saved to. Returns whether the map is now in a file as it was when this began. */
export async function saveMap(workspace: Workspace, session: Session): Promise<boolean> {
  endEditing(session);
  const { fileName, readOnly } = session.map.store.getState();
  if (fileName === undefined || readOnly) return saveMapAs(workspace, session);
  const saved = await saveToFile(workspace, session);
  if (saved.ok) notify(workspace, { tone: 'success', message: `Saved to ${saved.value}` });
  else tellFailure(session, saved.error);
  return saved.ok;
}

/** Asks for a file and saves to it; it becomes the map's own. */
export async function saveMapAs(workspace: Workspace, session: Session): Promise<boolean> {
  endEditing(session);
  const { fileName, map, readOnly } = session.map.store.getState();
  const name = fileName ?? suggestedFileName(map.head.title);
  const [chosen] = await chooseFiles(workspace, 'save-map', readOnly ? nameOfCopy(name) : name);
  if (chosen === undefined) return false;
  const saved = await saveToFile(workspace, session, { file: chosen.file });
  if (saved.ok) notify(workspace, { tone: 'success', message: `Saved to ${saved.value}` });
  else tellFailure(session, saved.error);
  return saved.ok;
}

/**
 * Saves without a word.
 * @param to another file, which becomes the map's own; or `keepMine`: over what others have written to its file; `byItself`: nobody asked for it
 * @returns the name of the file
 */
export async function saveToFile(
  workspace: Workspace,
  session: Session,
  to: { file?: string; keepMine?: boolean; byItself?: boolean } = {},
): Promise<Result<string>> {
  const asked = pointOf(session);
  const flushed = await session.flush();
  if (!flushed.ok) return flushed;
  const { api } = workspace.host;
  const { file, ...how } = to;
  const saved = await (file !== undefined
    ? api['maps.saveAs']({ map: session.id, file })
    : api['maps.save']({ map: session.id, ...how }));
  if (!saved.ok) return saved;
  const isNew = session.map.store.getState().fileName !== saved.value.fileName;
  // What came while this ran may be in the file, or may not: the host says how far it was.
  const held = [pointOf(session), asked].find(({ revision }) => revision === saved.value.revision);
  session.map.markSaved(saved.value.fileName, held ? held.step : 'between-steps');
  session.view.setState({ outside: undefined, notSaved: undefined });
  if (isNew) void refreshRecent(workspace);
  return ok(saved.value.fileName);
}

function pointOf({ map, revision }: Session): { revision: number; step: SavedStep } {
  return { revision: revision(), step: stepNow(map.store.getState()) };
}

/** Refusals to save over what others did to the file. */
const OUTSIDE: Readonly<Record<string, 'changed' | 'gone'>> = {
  'changed-outside': 'changed',
  'file-gone': 'gone',
};

/**
 * What others did to the file is a question to be answered; that it is open elsewhere stands above the map already; other failures are shown until
 * a save succeeds. The edits stay.
 */
export function tellFailure(session: Session, error: AppError): void {
  if (error.code === 'locked') return;
  const { fileName = '' } = session.map.store.getState();
  const change = OUTSIDE[error.code];
  session.view.setState(
    change ? { outside: { change, fileName }, notSaved: undefined } : { notSaved: error },
  );
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

/** A name for a copy beside the file itself, which is not to be touched. */
function nameOfCopy(fileName: string): string {
  return suggestedFileName(`${fileName.replace(/\.argmap$/i, '')} (copy)`);
}

/**
 * Closes a map; asks first when edits would really be lost.
 * @returns false when the person chose to keep it open, or saving failed
 */
export async function closeMap(workspace: Workspace, session: Session): Promise<boolean> {
  endTyping(session);
  // Once more for what is edited while it is saved.
  let kept: number | undefined;
  while (hasUnsavedEdits(session.map.store.getState()) && kept !== session.revision()) {
    kept = session.revision();
    if (await savesItself(workspace, session)) {
      endTyping(session);
      continue;
    }
    workspace.store.setState({ active: session.id });
    const answer = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
      kind: 'confirm',
      title: `Save changes to “${session.map.store.getState().map.head.title}”?`,
      message: 'Your latest edits are not in a file yet. If you do not save them, they are lost.',
      choices: [
        { id: 'save', label: 'Save', tone: 'primary' },
        { id: 'discard', label: 'Do not save', tone: 'danger' },
        { id: 'cancel', label: 'Cancel' },
      ],
    });
    if (answer === 'cancel') return false;
    if (answer === 'discard') break;
    if (!(await saveMap(workspace, session))) return false;
    endTyping(session);
  }
  await workspace.host.api['maps.close']({ map: session.id });
  const sessions = workspace.store.getState().sessions.filter((other) => other !== session);
  workspace.store.setState({ sessions, active: sessions.at(-1)?.id });
  return true;
}

/** Whether a map with a file could be saved without a question: only a map without one, or a save that fails, needs an answer. */
async function savesItself(workspace: Workspace, session: Session): Promise<boolean> {
  const { settings } = workspace.store.getState();
  const { fileName, readOnly } = session.map.store.getState();
  if (!settings.autosave || fileName === undefined || readOnly) return false;
  return (await saveToFile(workspace, session)).ok;
}

/** Closes every map, asking where it must; stops at the first that is to be kept open. */
export async function closeAllMaps(workspace: Workspace): Promise<boolean> {
  for (const session of workspace.store.getState().sessions) {
    if (!(await closeMap(workspace, session))) return false;
  }
  return true;
}
