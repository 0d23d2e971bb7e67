import { changeSettings, type Workspace, type WorkspaceState } from '../state/workspace';

export interface PanelState {
  left: boolean;
  right: boolean;
  leftTab: 'articles' | 'outline';
}

const DEFAULTS: PanelState = { left: true, right: true, leftTab: 'articles' };

/** Which panels are shown. */
export function panelState({ settings }: WorkspaceState): PanelState {
  const { left, right, leftTab } = settings.panels;
  return {
    left: typeof left === 'boolean' ? left : DEFAULTS.left,
    right: typeof right === 'boolean' ? right : DEFAULTS.right,
    leftTab: leftTab === 'outline' ? 'outline' : DEFAULTS.leftTab,
  };
}

/** Shows, hides or toggles a panel, or chooses the left panel's tab (which shows it). */
export function setPanel(
  workspace: Workspace,
  ...[panel, value]: ['left' | 'right', boolean | 'toggle'] | ['leftTab', PanelState['leftTab']]
): void {
  const state = workspace.store.getState();
  const { panels } = state.settings;
  const next = value === 'toggle' ? !panelState(state)[panel] : value;
  const shown = panel === 'leftTab' ? { left: true } : {};
  changeSettings(workspace, { panels: { ...panels, ...shown, [panel]: next } });
}
