import type { ChosenFile } from '../../shared/host/contract';
import type { HostClient } from '../host/client';
import { commandsOver } from './registry';
import { tellFaults } from '../state/tell-fault';
import { createWorkspace, notify, untilAnswered, type Workspace } from '../state/workspace';
import { refreshUnsavedWork } from '../recovery/unsaved-work';
import { hearFileEvents } from '../saving/hear-file-events';
import { refreshRecent } from '../session/recent';
import { adoptLanguage, chosenLanguage } from '../words/adopt-language';
import { loadWhenIdle } from './on-demand';
import { errorLine } from '../../shared/result';

/** A window that can be shown, and what is left to do once it is: opening files may ask questions, which need a window. */
export interface Started {
  readonly workspace: Workspace;
  readonly openRest: () => Promise<void>;
}

/**
 * Brings the window to life: settings, the maps that were open before a reload, the files named at start, those that were open at the last end.
 * @returns in words why there is no window, where there is none
 */
export async function startWorkspace(host: HostClient): Promise<Started | string> {
  // From the first moment on: what the system asks to open while the window starts must not be lost.
  const early: ChosenFile[] = [];
  let open = (file: ChosenFile): void => void early.push(file);
  host.on('app.openFile', (file) => open(file));
  tellFaults(host);
  const start = await host.api['app.start']({ languages: [...navigator.languages] });
  if (!start.ok) return errorLine(start.error);
  const { openMaps, files, comesBack, notes, ...state } = start.value;
  await adoptLanguage(chosenLanguage(state.settings));
  const workspace = createWorkspace(host, state, commandsOver);
  const isOpening = files.length > 0 || comesBack;
  if (openMaps.length > 0 || isOpening) void workspace.commands.loadForMap();
  workspace.store.setState({ isOpening });
  hearFileEvents(workspace);
  for (const message of notes) notify(workspace, { tone: 'info', message });
  for (const map of openMaps) {
    const { resumeMap } = await import('../session/open-map');
    await resumeMap(workspace, map);
  }
  async function take(named: readonly ChosenFile[]): Promise<void> {
    const { takeNamed } = await import('./take-files');
    await takeNamed(workspace, named);
  }
  async function openRest(): Promise<void> {
    // What is asked just now is about the map that is shown: it stays in front until then.
    open = (file) => void untilAnswered(workspace).then(() => take([file]));
    try {
      if (files.length + early.length > 0) await take([...files, ...early.splice(0)]);
      if (comesBack) {
        const { comeBack } = await import('./come-back');
        await comeBack(workspace, files.length > 0);
      }
    } finally {
      workspace.store.setState({ isOpening: false });
    }
    await Promise.all([refreshRecent(workspace), refreshUnsavedWork(workspace)]);
    loadWhenIdle(workspace);
  }
  return { workspace, openRest };
}
