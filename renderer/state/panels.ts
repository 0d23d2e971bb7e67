import { MODES, type Mode } from '../../shared/commands/view';
import { useMap, useSession, useView, useWorkspaceState } from './context';
import type { Session } from './session';
import { changeSettings, type Workspace } from './workspace';

/** What the left panel can show. */
export const LEFT_TABS = ['articles', 'outline', 'comments', 'steps'] as const;
export type LeftTab = (typeof LEFT_TABS)[number];

/** What a person has chosen of the panels; kept between runs. */
export interface PanelChoice {
  /** Articles, outline, comments or steps. While nobody has chosen they are there where a map has an article, or began empty. */
  readonly left: boolean | undefined;
  readonly leftTab: LeftTab;
  /** Whether the inspector comes with a selection. */
  readonly right: boolean;
  /** Whether it stays without one, with the details of the map. */
  readonly details: boolean;
  /** Whether the findings are shown below the middle. */
  readonly findings: boolean;
  /** What the middle shows. */
  readonly mode: Mode;
}

/** Which panels a map shows. */
export interface ShownPanels extends Pick<PanelChoice, 'leftTab'> {
  readonly left: boolean;
  readonly right: boolean;
}

function choiceIn(panels: Readonly<Record<string, unknown>>): PanelChoice {
  const { left, right, details, leftTab, findings, mode } = panels;
  return {
    left: typeof left === 'boolean' ? left : undefined,
    leftTab: LEFT_TABS.find((tab) => tab === leftTab) ?? 'articles',
    right: right !== false,
    details: details === true,
    findings: findings === true,
    mode: MODES.find((one) => one === mode) ?? 'map',
  };
}

function shownBy(choice: PanelChoice, now: { hasArticle: boolean; hasSelection: boolean }): ShownPanels {
  const { left, leftTab, right, details } = choice;
  return {
    left: left ?? (now.hasArticle || leftTab !== 'articles'),
    leftTab,
    right: right && (details || now.hasSelection),
  };
}

/** Which panels a map shows now. */
export function shownPanels(workspace: Workspace, session: Session): ShownPanels {
  return shownBy(choiceIn(workspace.store.getState().settings.panels), {
    hasArticle: session.beganEmpty || session.map.store.getState().map.tables.sources.size > 0,
    hasSelection: session.view.getState().selection.size > 0,
  });
}

/** The same; the component is drawn again when it changes. */
export function useShownPanels(): ShownPanels {
  const { beganEmpty } = useSession();
  const panels = useWorkspaceState((state) => state.settings.panels);
  const hasArticle = useMap((map) => map.tables.sources.size > 0);
  const hasSelection = useView((state) => state.selection.size > 0);
  return shownBy(choiceIn(panels), { hasArticle: beganEmpty || hasArticle, hasSelection });
}

/** What the middle of the window shows. */
export function shownMode(workspace: Workspace): Mode {
  return choiceIn(workspace.store.getState().settings.panels).mode;
}

/** The same; the component is drawn again when it changes. */
export function useMode(): Mode {
  return useWorkspaceState((state) => choiceIn(state.settings.panels).mode);
}

/** Whether the findings are shown. */
export function showsFindings(workspace: Workspace): boolean {
  return choiceIn(workspace.store.getState().settings.panels).findings;
}

/** The same; the component is drawn again when it changes. */
export function useShowsFindings(): boolean {
  return useWorkspaceState((state) => choiceIn(state.settings.panels).findings);
}

/** Chooses what is shown of the panels. */
export function choosePanels(workspace: Workspace, chosen: Partial<PanelChoice>): void {
  const { panels } = workspace.store.getState().settings;
  changeSettings(workspace, { panels: { ...panels, ...(chosen as Record<string, boolean | string>) } });
}

/** Shows a tab of the left panel. */
export function showLeftTab(workspace: Workspace, leftTab: LeftTab): void {
  choosePanels(workspace, { left: true, leftTab });
}

/** Shows the inspector of what is selected; with nothing selected that of the map, which then stays until it is hidden. */
export function showInspector(workspace: Workspace, session: Session): void {
  const isForMap = session.view.getState().selection.size === 0;
  choosePanels(workspace, { right: true, ...(isForMap && { details: true }) });
}

/** Shows the inspector, or hides it until it is asked for again. */
export function toggleInspector(workspace: Workspace, session: Session): void {
  if (shownPanels(workspace, session).right) choosePanels(workspace, { right: false, details: false });
  else showInspector(workspace, session);
}
