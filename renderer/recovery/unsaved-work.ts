import type { Item } from '../../shared/commands/command';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { msg, t } from '../../shared/words/words';
import { ask, type Dialog, type Workspace } from '../state/workspace';

/** Why nothing can be done with work that is not in the list any more. */
export const WAS_ANSWERED = msg('That work has been opened or thrown away already.');

/** Asks the host what programs that have ended left unsaved. */
export async function refreshUnsavedWork(workspace: Workspace): Promise<void> {
  const found = await workspace.host.api['recovery.list']({});
  if (found.ok) workspace.store.setState({ unsavedWorks: found.value.works });
}

/** The work that a command was given, while it waits for an answer. */
export function workOf({ store }: Workspace, item: Item | undefined): UnsavedWork | undefined {
  return store.getState().unsavedWorks.find(({ id }) => id === item?.id);
}

/** Throws unsaved edits away for good, after a question. */
export async function discardWork(workspace: Workspace, { id, title }: UnsavedWork): Promise<void> {
  const answer = await ask<Extract<Dialog, { kind: 'confirm' }>>(workspace, {
    kind: 'confirm',
    title: t('Throw the unsaved edits of “{title}” away?', { title }),
    message: t('They are in no file, and cannot be brought back. A file that is on disk stays as it is.'),
    choices: [
      { id: 'discard', label: t('Throw away'), tone: 'danger' },
      { id: 'keep', label: t('Keep them') },
    ],
  });
  if (answer !== 'discard') return;
  await workspace.host.api['recovery.discard']({ id });
  await refreshUnsavedWork(workspace);
}
