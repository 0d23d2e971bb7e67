import { listWords, quotedWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import type { Session } from '../state/session';
import { notify, type Workspace } from '../state/workspace';
import { openFiles } from './open-map';
import { refreshRecent } from './recent';

/** Opens what was open in this window when the program ended: first the map that was in front, unless another is by now; then the others behind it. */
export async function bringBack(workspace: Workspace): Promise<void> {
  const last = await workspace.host.api['maps.lastOpen']({});
  if (!last.ok) return;
  const { files, front, missing } = last.value;
  const came = new Map<number, Session>();
  for (const index of [front, ...files.keys()]) {
    const file = files[index];
    if (!file || came.has(index)) continue;
    const [session] = await openFiles(workspace, [file.file], { isBehind: true });
    if (session) came.set(index, session);
  }
  const inOrder = [...files.keys()].flatMap((index) => came.get(index) ?? []);
  const open = new Set(workspace.store.getState().sessions);
  const back = new Set(inOrder.filter((session) => open.has(session)));
  workspace.store.setState({ sessions: [...back, ...[...open].filter((session) => !back.has(session))] });
  if (missing.length > 0)
    notify(workspace, {
      tone: 'info',
      message: t(
        '{count, plural, one {A map that was open is not where it was: {names}.} other {Maps that were open are not where they were: {names}.}}',
        { count: missing.length, names: listWords(missing.map(quotedWords)) },
      ),
      hint: t('It may have been moved or renamed, or lie on a disk that is not there.'),
    });
  await refreshRecent(workspace);
}
