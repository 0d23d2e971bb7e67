import type { HostClient } from '../host/client';
import { createWorkspace, type Workspace } from '../state/workspace';
import { refreshUnsavedWork } from '../recovery/recover';
import { hearFileEvents } from '../saving/hear-file-events';
import { openFiles, showMap } from './open-map';
import { refreshRecent } from './recent';

/**
 * Brings the window to life: settings, the maps that were open before a reload, the files named at start.
 * @returns the workspace, or in words why there is none
 */
export async function startWorkspace(host: HostClient): Promise<Workspace | string> {
  // From the first moment on: what the system asks to open while the window starts must not be lost.
  const early: string[] = [];
  let open = (file: string): void => void early.push(file);
  host.on('app.openFile', ({ file }) => open(file));
  const start = await host.api['app.start']({});
  if (!start.ok) return [start.error.message, start.error.hint].filter(Boolean).join(' ');
  const { openMaps, files, ...state } = start.value;
  const workspace = createWorkspace(host, state);
  hearFileEvents(workspace);
  for (const map of openMaps) showMap(workspace, await host.api['maps.resume']({ map }));
  open = (file) => void openFiles(workspace, [file]);
  await openFiles(workspace, [...files, ...early.splice(0)]);
  await Promise.all([refreshRecent(workspace), refreshUnsavedWork(workspace)]);
  return workspace;
}
