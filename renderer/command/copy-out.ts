import { t } from '../../shared/words/words';
import { notify, type Workspace } from '../state/workspace';

/**
 * Puts something on the clipboard, for other programs. The person is told when the system does not let it.
 * @param what a text, or a file whose type says what it is
 * @param hint what can be done instead
 * @returns whether it is there now
 */
export async function copyOut(workspace: Workspace, what: string | Blob, hint?: string): Promise<boolean> {
  try {
    if (typeof what === 'string') await navigator.clipboard.writeText(what);
    else await navigator.clipboard.write([new ClipboardItem({ [what.type]: what })]);
    return true;
  } catch {
    notify(workspace, { tone: 'error', message: t('The clipboard could not be written.'), hint });
    return false;
  }
}
