import type { HostClient } from '../host/client';
import { createWorkspace, type Workspace } from '../state/workspace';
import { refreshUnsavedWork } from '../recovery/recover';
import { openFiles, showMap } from './open-map';
import { refreshRecent } from './recent';

/**
 * Brings the window to life: settings, the maps that were open before a reload, the files named at start.
 * @returns the workspace, or in words why there is none
 */
export async function startWorkspace(host: HostClient): Promise<Workspace | string> {
  const start = await host.api['app.start']({});
  if (!start.ok) return [start.error.message, start.error.hint].filter(Boolean).join(' ');
  const { openMaps, files, ...state } = start.value;
  const workspace = createWorkspace(host, state);
  for (const map of openMaps) showMap(workspace, await host.api['maps.resume']({ map }));
  await openFiles(workspace, files);
  await Promise.all([refreshRecent(workspace), refreshUnsavedWork(workspace)]);
  return workspace;
}
