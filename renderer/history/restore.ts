import { asNewMap } from '../../shared/history/as-new-map';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { EDIT_CONTEXT, showMap } from '../app/open-map';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import type { CommandContext } from '../commands/ui-command';
import { base64Of } from '../import/origin';
import { notify, type Workspace } from '../state/workspace';
import { momentWords } from './by-day';

/**
 * Makes the open map what it was in a version: one edit, which undo takes back. The state before is kept as a version, too; where that cannot
 * be done the person is told, and undo is the only way back.
 * @returns whether the map is now as it was then
 */
export async function restoreVersion(
  context: CommandContext,
  version: { content: string; taken: string },
): Promise<boolean> {
  const { workspace, session } = context;
  session.map.endGesture(); // the restore is a step of its own
  const flushed = await session.flush();
  if (!flushed.ok) return false; // the person has been told
  const kept = await workspace.host.api['history.take']({ map: session.id, reason: 'before-restore' });
  if (!kept.ok) notify(workspace, { tone: 'error', ...kept.error });
  const when = momentWords(version.taken);
  const label = `Restore the version of ${when}`;
  if (!dispatchOrTell(context, 'map.restore', { content: version.content, label })) return false;
  notify(workspace, {
    tone: 'success',
    message: `The map is again as it was on ${when}.`,
    hint: 'Undo takes this back.',
  });
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
  if (!showMap(workspace, opened)) return false;
  notify(workspace, {
    tone: 'info',
    message: as === 'new' ? 'The version is open as a map of its own.' : 'The version is open.',
    hint: 'It has no file yet: save it where you want it.',
  });
  return true;
}
