import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { showMap } from '../app/open-map';
import { ask, type Dialog, type Workspace } from '../state/workspace';

/** Asks the host what programs that have ended left unsaved. */
export async function refreshUnsavedWork(workspace: Workspace): Promise<void> {
  const found = await workspace.host.api['recovery.list']({});
  if (found.ok) workspace.store.setState({ unsavedWorks: found.value.works });
}

/** Opens a map with the edits that were not saved. What others did to its file meanwhile is a question from the start. */
export async function openWork(workspace: Workspace, work: UnsavedWork): Promise<void> {
  const { id, file, fileName = '' } = work;
  const session = showMap(workspace, await workspace.host.api['recovery.open']({ id }));
  if (file === 'changed') session?.view.setState({ outside: { change: 'changed', fileName } });
  await refreshUnsavedWork(workspace);
}

/** Throws unsaved edits away for good, after a question. */
export async function discardWork(workspace: Workspace, { id, title }: UnsavedWork): Promise<void> {
  const answer = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: `Throw the unsaved edits of “${title}” away?`,
    message: 'They are in no file, and cannot be brought back. A file that is on disk stays as it is.',
    choices: [
      { id: 'discard', label: 'Throw away', tone: 'danger' },
      { id: 'keep', label: 'Keep them' },
    ],
  });
  if (answer !== 'discard') return;
  await workspace.host.api['recovery.discard']({ id });
  await refreshUnsavedWork(workspace);
}
