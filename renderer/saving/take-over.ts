import type { ReadOnly } from '../../shared/host/contract';
import { t } from '../../shared/words/words';
import { replaceSession } from '../session/open-map';
import type { Session } from '../state/session';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { endTyping } from '../session/end-typing';
import { catchUp } from './conflict';
import { whoHasIt, type LockedMap } from './lock-words';

/** Others have taken a map over, or left it. What is being typed counts as typed before: it is an edit that is kept. */
export function hearReadOnly(session: Session, readOnly: ReadOnly): void {
  if (!session.map.store.getState().readOnly) endTyping(session);
  session.map.setReadOnly(readOnly);
}

/** Makes a map that is open elsewhere one that is edited here; asks first unless it is free. */
export async function takeOver(workspace: Workspace, session: Session, locked: LockedMap): Promise<void> {
  if (!locked.isFree && !(await isSure(workspace, session, locked))) return;
  const flushed = await session.flush();
  if (!flushed.ok) return; // the person has been told
  const { api } = workspace.host;
  const taken = await api['maps.takeLock']({ map: session.id });
  if (!taken.ok) {
    notify(workspace, { tone: 'error', ...taken.error });
    return;
  }
  const { map, readOnly } = taken.value;
  if (map !== session.id) {
    replaceSession(workspace, session, await api['maps.resume']({ map }));
    return;
  }
  session.map.setReadOnly(readOnly);
  if (readOnly)
    notify(workspace, { tone: 'info', message: t('Somebody else was faster: the map is theirs.') });
  else await catchUp(workspace, session);
}

async function isSure(workspace: Workspace, session: Session, locked: LockedMap): Promise<boolean> {
  const { fileName = '' } = session.map.store.getState();
  const answer = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: t('Edit “{fileName}” here instead?', { fileName }),
    message:
      t(
        '{whoHasIt} can then only read it, within seconds. What they have not saved yet stays in their window: ',
        { whoHasIt: whoHasIt(locked, true) },
      ) +
      t(
        'it is not part of what you go on with, but they can save it as a copy, which can be merged into the map.',
      ),
    choices: [
      { id: 'take', label: t('Edit here'), tone: 'primary' },
      { id: 'leave', label: t('Leave it to them') },
    ],
  });
  return answer === 'take';
}
