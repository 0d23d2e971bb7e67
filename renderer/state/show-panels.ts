import type { Mode } from '../../shared/commands/view';
import { shownPanels, type LeftTab, type PanelChoice } from './panels';
import type { Pane, SidePanel } from './panes';
import type { Session } from './session';
import { changeSettings, type Workspace } from './workspace';

// What brings panels and views of the map before a person, or takes them away: only an open map needs it.

/** Brings a panel to the front, where there is room for one alone; where not all have room beside the map, this one has. */
export function bringToFront(workspace: Workspace, front: Pane): void {
  const { store } = workspace;
  if (store.getState().front !== front) store.setState({ front });
  if (front !== 'main') keepBeside(workspace, front);
}

/** Others give way to this panel, where not all have room beside the map: it was asked for, or is worked in. */
export function keepBeside({ store }: Workspace, aside: SidePanel): void {
  if (store.getState().aside !== aside) store.setState({ aside });
}

/** Chooses what is shown of the panels. */
export function choosePanels(workspace: Workspace, chosen: Partial<PanelChoice>): void {
  const { panels } = workspace.store.getState().settings;
  changeSettings(workspace, { panels: { ...panels, ...(chosen as Record<string, boolean | string>) } });
}

/** Shows a tab of the left panel. */
export function showLeftTab(workspace: Workspace, leftTab: LeftTab): void {
  choosePanels(workspace, { left: true, leftTab });
  bringToFront(workspace, 'left');
}

/** Shows the map or another view of it in the middle. */
export function showMode(workspace: Workspace, mode: Mode): void {
  choosePanels(workspace, { mode });
  bringToFront(workspace, 'main');
}

/** Shows the findings below the middle. */
export function showFindings(workspace: Workspace): void {
  choosePanels(workspace, { findings: true });
  bringToFront(workspace, 'main');
}

/** Shows the left panel, or hides it. */
export function toggleLeft(workspace: Workspace, session: Session): void {
  if (shownPanels(workspace, session).left) return hide(workspace, { left: false });
  choosePanels(workspace, { left: true });
  bringToFront(workspace, 'left');
}

/** Hides a panel; where it is the one that there is room for, the map takes its place. */
function hide(workspace: Workspace, chosen: Partial<PanelChoice>): void {
  if (!workspace.store.getState().isSmall) choosePanels(workspace, chosen);
  bringToFront(workspace, 'main');
}

/** Shows the inspector of what is selected; with nothing selected that of the map, which then stays until it is hidden. */
export function showInspector(workspace: Workspace, session: Session): void {
  const isForMap = session.view.getState().selection.size === 0;
  choosePanels(workspace, { right: true, ...(isForMap && { details: true }) });
  bringToFront(workspace, 'right');
}

/** Shows the inspector, or hides it until it is asked for again. */
export function toggleInspector(workspace: Workspace, session: Session): void {
  if (shownPanels(workspace, session).right) hide(workspace, { right: false, details: false });
  else showInspector(workspace, session);
}
