import type { SavedMap } from '../../shared/host/contract';
import { ok, type AppError, type Result } from '../../shared/result';
import { notIsolated } from '../../shared/words/isolated';
import { t } from '../../shared/words/words';
import { noteStates } from '../state/host-replica';
import { isDirty } from '../state/unsaved';
import type { Session } from '../state/session';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { chooseFiles } from './choose-files';
import { refreshRecent } from './recent';
import { endTyping } from './end-typing';
import { leaveMap } from './leave-map';

/** Saves to the map's file, or asks for one first where there is none that it may be saved to. Returns whether the map is now in a file as it was when this began. */
export async function saveMap(workspace: Workspace, session: Session): Promise<boolean> {
  const { fileName, readOnly } = session.map.store.getState();
  if (fileName === undefined || readOnly) return saveMapAs(workspace, session);
  const saved = await saveToFile(workspace, session);
  if (saved.ok)
    notify(workspace, { tone: 'success', message: t('Saved to {value}', { value: saved.value }) });
  else await tellFailure(session, saved.error);
  return saved.ok;
}

/** Asks for a file and saves to it; it becomes the map's own. */
export async function saveMapAs(workspace: Workspace, session: Session): Promise<boolean> {
  const { fileName, map, readOnly } = session.map.store.getState();
  const name = fileName ?? suggestedFileName(map.head.title);
  const [chosen] = await chooseFiles(workspace, 'save-map', readOnly ? nameOfCopy(name) : name);
  if (chosen === undefined) return false;
  const saved = await saveToFile(workspace, session, { file: chosen.file });
  if (saved.ok)
    notify(workspace, { tone: 'success', message: t('Saved to {value}', { value: saved.value }) });
  else await tellFailure(session, saved.error);
  return saved.ok;
}

/**
 * Saves without a word.
 * @param to another file, which becomes the map's own; or `keepMine`: over what others have written to its file; `autosave`: nobody asked for it
 * @returns the name of the file
 */
export function saveToFile(workspace: Workspace, session: Session, to: SaveTo = {}): Promise<Result<string>> {
  const saving = saveNow(workspace, session, to);
  session.saving.current = saving;
  return saving;
}

interface SaveTo {
  file?: string;
  keepMine?: boolean;
  autosave?: boolean;
}

async function saveNow(workspace: Workspace, session: Session, to: SaveTo): Promise<Result<string>> {
  // What comes while this runs may be in the file, or may not: the host says how far it was.
  const states = noteStates(session);
  const saved = await sendAndSave(workspace, session, to);
  states.end();
  if (!saved.ok) return saved;
  const { fileName, folder, revision, readOnly } = saved.value;
  const isNew = session.map.store.getState().fileName !== fileName;
  session.map.markSaved(fileName, states.at(revision));
  session.map.setReadOnly(readOnly);
  session.file.setState({ folder, conflict: undefined, notSaved: undefined });
  if (isNew) void refreshRecent(workspace);
  return ok(fileName);
}

async function sendAndSave(
  { host: { api } }: Workspace,
  session: Session,
  { file, ...how }: SaveTo,
): Promise<Result<SavedMap>> {
  const flushed = await session.flush();
  if (!flushed.ok) return flushed;
  return file === undefined
    ? api['maps.save']({ map: session.id, ...how })
    : api['maps.saveAs']({ map: session.id, file });
}

/** Refusals to save over what others did to the file. */
const CONFLICTS: Readonly<Record<string, 'changed' | 'gone'>> = {
  conflict: 'changed',
  'file-gone': 'gone',
};

/**
 * What others did to the file is a question to be answered; that it is open elsewhere stands above the map once the host says so; other failures are
 * shown until a save succeeds. The edits stay.
 */
export async function tellFailure(session: Session, error: AppError): Promise<void> {
  // That the program is out of reach stands above the map already.
  if (error.code === 'disconnected') return;
  if (error.code === 'locked') await session.resync();
  const { fileName = '', readOnly } = session.map.store.getState();
  if (error.code === 'locked' && readOnly) return;
  const change = CONFLICTS[error.code];
  session.file.setState(
    change ? { conflict: { change, fileName }, notSaved: undefined } : { notSaved: error },
  );
}

/** A file name from a title: no separators, no reserved signs, short enough for every disk. */
export function suggestedFileName(title: string): string {
  const plain = notIsolated(title)
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|(?<!\.)\.+$/g, '');
  return `${[...(plain || t('Untitled map'))].slice(0, 60).join('').trim()}.argmap`;
}

/** A name for a copy beside the file itself, which is not to be touched. */
function nameOfCopy(fileName: string): string {
  return suggestedFileName(t('{name} (copy)', { name: fileName.replace(/\.argmap$/i, '') }));
}

/**
 * Closes a map; asks first when edits would really be lost.
 * @returns false when the person chose to keep it open, or saving failed
 */
export async function closeMap(workspace: Workspace, session: Session): Promise<boolean> {
  endTyping(session);
  // What is in the file is known once the save that runs has ended.
  await session.saving.current;
  // Once more for what is edited while it is saved.
  let kept: number | undefined;
  while (isDirty(session.map.store.getState()) && kept !== session.revision()) {
    kept = session.revision();
    if (await savesItself(workspace, session)) {
      endTyping(session);
      continue;
    }
    workspace.store.setState({ active: session.id });
    const answer = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
      kind: 'confirm',
      title: t('Save changes to “{title}”?', { title: session.map.store.getState().map.head.title }),
      message: t('Your latest edits are not in a file yet. If you do not save them, they are lost.'),
      choices: [
        { id: 'save', label: t('Save'), tone: 'primary' },
        { id: 'discard', label: t('Do not save'), tone: 'danger' },
        { id: 'cancel', label: t('Cancel') },
      ],
    });
    if (answer === 'cancel') return false;
    if (answer === 'discard') break;
    if (!(await saveMap(workspace, session))) return false;
    endTyping(session);
  }
  await leaveMap(workspace, session);
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
