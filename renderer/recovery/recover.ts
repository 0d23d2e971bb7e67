import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { applyDiff } from '../../shared/edit/diff';
import { serializeMap } from '../../shared/map/serialize';
import { ok, type Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import type { CommandContext } from '../command/ui-command';
import { endTyping } from '../session/end-typing';
import { showMap } from '../session/open-map';
import type { Session } from '../state/session';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';
import { refreshUnsavedWork } from './unsaved-work';

/** How often the edits are read anew while the map is edited. */
const ATTEMPTS = 5;

/** Opens a map with the edits that were not saved. What others did to its file meanwhile is a question from the start. */
export async function openWork(workspace: Workspace, work: UnsavedWork): Promise<void> {
  const { id, file, fileName = '' } = work;
  const session = await showMap(workspace, await workspace.host.api['recovery.open']({ id }));
  const hasFile = session?.map.store.getState().fileName !== undefined;
  if (file === 'changed' && hasFile) session?.file.setState({ conflict: { change: 'changed', fileName } });
  await refreshUnsavedWork(workspace);
}

/**
 * Brings the edits that an earlier program has left unsaved into the open map: one step, which undo takes back. Where they do not fit what it holds by now,
 * or it may not be edited, the map with these edits is opened beside it.
 */
export async function bringBack(context: CommandContext, work: UnsavedWork): Promise<void> {
  const { workspace, session } = context;
  const isIn = await session.replacing(() => putIn(context, work));
  if (!isIn.ok) return notify(workspace, { tone: 'error', ...isIn.error });
  putWorkOff(session, work);
  if (isIn.value) await refreshUnsavedWork(workspace);
  else await openWork(workspace, work);
}

/** Shows what the unsaved edits change in the open map. Where they do not fit what it holds by now, that is said. */
export async function compareWork(
  { workspace, session }: CommandContext,
  { id }: UnsavedWork,
): Promise<void> {
  const flushed = await session.flush();
  if (!flushed.ok) return;
  const { map } = session.map.store.getState();
  const read = await workspace.host.api['recovery.read']({
    id,
    map: session.id,
    revision: session.revision(),
  });
  if (!read.ok) return notify(workspace, { tone: 'error', ...read.error });
  await ask<Extract<Dialog, { kind: 'compare' }>>(workspace, {
    kind: 'compare',
    before: { name: t('This map'), map },
    after: { name: t('With the unsaved work'), map: applyDiff(map, read.value.diff) },
  });
}

/** @returns whether they are in the map now; a failure is of the host */
async function putIn({ workspace, session }: CommandContext, { id }: UnsavedWork): Promise<Result<boolean>> {
  const { api } = workspace.host;
  if (!session.map.canEdit()) return ok(false);
  endTyping(session); // what is brought back is a step of its own
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const flushed = await session.flush();
    if (!flushed.ok) return flushed;
    const revision = session.revision();
    const read = await api['recovery.read']({ id, map: session.id, revision });
    if (!read.ok && read.error.code === 'does-not-fit') return ok(false);
    if (!read.ok && read.error.code !== 'out-of-step') return read;
    if (!read.ok || revision !== session.revision()) continue; // it was edited meanwhile
    const content = serializeMap(applyDiff(session.map.store.getState().map, read.value.diff));
    const put = session.map.dispatch('map.restore', { content, label: t('Bring unsaved work back') });
    if (!put.ok) return put;
    const sent = await session.flush();
    return sent.ok ? isOk(await api['recovery.taken']({ id, map: session.id })) : sent;
  }
  return ok(false);
}

function isOk(result: Result<unknown>): Result<boolean> {
  return result.ok ? ok(true) : result;
}

/** Asks no more about it while the map is open; the start screen still has it. */
export function putWorkOff({ file }: Session, work: UnsavedWork): void {
  file.setState({ unsavedWork: file.getState().unsavedWork.filter((other) => other !== work) });
}
