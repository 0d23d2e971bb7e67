import type { ChosenFile, FilePurpose } from '../../shared/host/contract';
import { ask, notify, type Dialog, type Workspace } from '../state/workspace';

/**
 * Asks the person for files: by the system's dialog where the host has one, else by our own over the folders that the host shows.
 * @returns none when cancelled or when it failed (which has been shown)
 */
export async function chooseFiles(
  workspace: Workspace,
  purpose: FilePurpose,
  suggestedName?: string,
): Promise<readonly ChosenFile[]> {
  const answer = await workspace.host.api['files.choose']({
    purpose,
    ...(suggestedName && { suggestedName }),
  });
  if (!answer.ok) {
    notify(workspace, { tone: 'error', ...answer.error });
    return [];
  }
  if (answer.value.kind === 'chosen') return answer.value.files;
  if (answer.value.kind === 'cancelled') return [];
  return ask<Extract<Dialog, { kind: 'files' }>>(workspace, {
    kind: 'files',
    purpose,
    suggestedName,
    roots: answer.value.roots,
  });
}
