import { changeSettings, type Workspace, type WorkspaceState } from '../state/workspace';
import { withRecent } from './rank';

const KEY = 'palette:recent';

/** Ids of the commands that were run from the palette lately, the latest first; kept between runs. */
export function recentCommands({ settings }: WorkspaceState): string[] {
  const kept = settings.panels[KEY];
  return typeof kept === 'string' ? kept.split(' ').filter(Boolean) : [];
}

/** Remembers that a command was run from the palette. */
export function rememberCommand(workspace: Workspace, id: string): void {
  const state = workspace.store.getState();
  const recent = withRecent(recentCommands(state), id);
  changeSettings(workspace, { panels: { ...state.settings.panels, [KEY]: recent.join(' ') } });
}
