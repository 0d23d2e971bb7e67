import type { ShareChoice } from '../../shared/share/parts';
import type { CommandContext } from '../command/ui-command';
import { chooseFiles } from '../session/choose-files';
import { suggestedFileName } from '../session/save-map';
import { notify } from '../state/workspace';
import { SHARE_WORDS } from './words';
import { t } from '../../shared/words/words';

/** Asks where to, and writes the copy there. */
export async function writeShare({ workspace, session }: CommandContext, choice: ShareChoice): Promise<void> {
  const { fileName, map } = session.map.store.getState();
  const stem = fileName?.replace(/\.argmap$/i, '') ?? map.head.title;
  const [chosen] = await chooseFiles(
    workspace,
    'save-copy',
    suggestedFileName(t('{name} (shared)', { name: stem })),
  );
  if (!chosen) return;
  const flushed = await session.flush();
  if (!flushed.ok) return; // the person has been told
  const written = await workspace.host.api['share.write']({
    map: session.id,
    file: chosen.file,
    without: [...choice.without],
    ...(choice.clear !== undefined && { clear: choice.clear }),
  });
  if (!written.ok) return notify(workspace, { tone: 'error', ...written.error });
  notify(workspace, { tone: 'success', message: SHARE_WORDS.done(written.value.fileName) });
}
