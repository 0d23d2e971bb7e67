import { asNewMap } from '../../shared/history/as-new-map';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { t } from '../../shared/words/words';
import { endTyping } from '../session/end-typing';
import { EDIT_CONTEXT, showMap } from '../session/open-map';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { base64Of } from '../state/origin';
import { notify, type Workspace } from '../state/workspace';
import { momentWords } from '../ui/dates';

/** How often the state before is kept anew while it is edited. */
const ATTEMPTS = 5;

/**
 * Makes the open map what it was in a version: one edit, which undo takes back. The state before is kept as a version, too, with what is edited
 * while that goes on; where it cannot be kept the person is told, and undo is the only way back.
 * @returns whether the map is now as it was then
 */
export function restoreVersion(
  context: CommandContext,
  version: { content: string; taken: string },
): Promise<boolean> {
  return context.session.replacing(() => keepAndRestore(context, version));
}

async function keepAndRestore(
  context: CommandContext,
  version: { content: string; taken: string },
): Promise<boolean> {
  const { workspace, session } = context;
  endTyping(session); // the restore is a step of its own
  if (!(await keepNow(context))) return false;
  const when = momentWords(version.taken);
  const label = t('Restore the version of {when}', { when });
  if (!dispatchOrTell(context, 'map.restore', { content: version.content, label })) return false;
  notify(workspace, {
    tone: 'success',
    message: t('The map is again as it was on {when}.', { when }),
    hint: t('Undo takes this back.'),
  });
  return true;
}

/** Keeps the map as it is, and once more while it is edited meanwhile. @returns false when the host could not be reached, which has been told */
async function keepNow({ workspace, session }: CommandContext): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const revision = session.revision();
    if (!(await session.flush()).ok) return false;
    const kept = await workspace.host.api['history.take']({ map: session.id, reason: 'before-restore' });
    if (!kept.ok) notify(workspace, { tone: 'error', ...kept.error });
    if (!kept.ok || revision === session.revision()) return true;
  }
  return true;
}

/**
 * Opens a version beside what is open.
 * @param as `new`: as a map of its own; `itself`: as the map that it is, when that is not open
 */
export async function openVersion(
  workspace: Workspace,
  then: ArgMap,
  as: 'new' | 'itself',
): Promise<boolean> {
  const map = as === 'new' ? asNewMap(then, EDIT_CONTEXT.newId) : then;
  const bytes = await base64Of(new Blob([serializeMap(map)]));
  const opened = await workspace.host.api['maps.openContent']({ fileName: 'version.argmap', bytes });
  if (!(await showMap(workspace, opened))) return false;
  notify(workspace, {
    tone: 'info',
    message: as === 'new' ? t('The version is open as a map of its own.') : t('The version is open.'),
    hint: t('It has no file yet: save it where you want it.'),
    stays: true,
  });
  return true;
}
