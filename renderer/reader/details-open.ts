import { changeSettings, type Workspace, type WorkspaceState } from '../state/workspace';

const KEY = 'reader:details';

/** Whether the fields of the article are shown above its text; kept between runs. */
export function detailsOpen({ settings }: WorkspaceState): boolean {
  return settings.panels[KEY] === true;
}

/** Shows or hides the fields of the article. */
export function toggleDetails(workspace: Workspace): void {
  const state = workspace.store.getState();
  changeSettings(workspace, { panels: { ...state.settings.panels, [KEY]: !detailsOpen(state) } });
}
