import type { ReadOnly } from '../../shared/host/contract';
import { serializeMap } from '../../shared/map/serialize';
import { replaceSession } from '../app/open-map';
import type { Session } from '../state/session';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { endTyping } from './end-typing';
import { whoHasIt, type LockedMap } from './lock-words';

/** Others have taken a map over, or left it. What is being typed counts as typed before: it is an edit that is kept. */
export function hearReadOnly(workspace: Workspace, map: string, readOnly: ReadOnly): void {
  const session = workspace.store.getState().sessions.find(({ id }) => id === map);
  if (!session) return;
  if (!session.map.store.getState().readOnly) endTyping(session);
  session.map.setReadOnly(readOnly);
}

/** Makes a map that is open elsewhere one that is edited here; asks first unless it is free. */
export async function takeOver(workspace: Workspace, session: Session, locked: LockedMap): Promise<void> {
  if (!locked.isFree && !(await isSure(workspace, session, locked))) return;
  const flushed = await session.flush();
  if (!flushed.ok) return; // the person has been told
  const taken = await workspace.host.api['maps.takeOver']({ map: session.id });
  if (!taken.ok) {
    notify(workspace, { tone: 'error', ...taken.error });
    return;
  }
  const { map, content, revision, readOnly } = taken.value;
  // By its number, too: of a file that only looks other the host has read the same map again, and edits are counted on from there.
  const isSame =
    map === session.id &&
    revision === session.revision() &&
    content === serializeMap(session.map.store.getState().map);
  if (isSame) session.map.setReadOnly(readOnly);
  else replaceSession(workspace, session, taken.value);
  if (readOnly) notify(workspace, { tone: 'info', message: 'Somebody else was faster: the map is theirs.' });
}

async function isSure(workspace: Workspace, session: Session, locked: LockedMap): Promise<boolean> {
  const { fileName = '' } = session.map.store.getState();
  const answer = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: `Edit “${fileName}” here instead?`,
    message:
      `${whoHasIt(locked, true)} can then only read it, within seconds. What they have not saved yet stays in their window: ` +
      'they can save it as a copy, but it is not part of what you go on with.',
    choices: [
      { id: 'take', label: 'Edit here', tone: 'primary' },
      { id: 'leave', label: 'Leave it to them' },
    ],
  });
  return answer === 'take';
}
