import { MODES, type Mode } from '../../shared/commands/view';
import { useMap, useReview, useSession, useView, useWorkspaceState } from './context';
import { panelsWithRoom } from './panel-room';
import type { Pane, SidePanel } from './panes';
import type { Session } from './session';
import { activeSession, type Workspace, type WorkspaceState } from './workspace';

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
  readonly draft: boolean;
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

interface Now extends Pick<WorkspaceState, 'aside' | 'windowWidth'> {
  readonly hasArticle: boolean;
  readonly hasSelection: boolean;
  readonly isDrafting: boolean;
  readonly front: Pane | undefined;
}

function shownBy(choice: PanelChoice, now: Now): ShownPanels {
  const { left, leftTab, right, details } = choice;
  const { front, hasArticle, hasSelection, isDrafting } = now;
  const wanted = new Set<SidePanel>();
  if (left ?? (hasArticle || leftTab !== 'articles')) wanted.add('left');
  if (isDrafting) wanted.add('draft');
  if (right && (details || hasSelection)) wanted.add('right');
  const shown: ReadonlySet<Pane> = front
    ? new Set([front])
    : panelsWithRoom(wanted, now.aside, now.windowWidth);
  return { left: shown.has('left'), draft: shown.has('draft'), right: shown.has('right'), leftTab };
}

/** Which panels a map shows now. */
export function shownPanels(workspace: Workspace, session: Session): ShownPanels {
  const { settings, aside, windowWidth } = workspace.store.getState();
  return shownBy(choiceIn(settings.panels), {
    aside,
    windowWidth,
    isDrafting: session.draft.getState().review !== undefined,
    hasArticle: session.beganEmpty || session.map.store.getState().map.tables.sources.size > 0,
    hasSelection: session.view.getState().selection.size > 0,
    front: frontPane(workspace),
  });
}

/** The same; the component is drawn again when it changes. */
export function useShownPanels(): ShownPanels {
  const { beganEmpty } = useSession();
  const panels = useWorkspaceState((state) => state.settings.panels);
  const hasArticle = useMap((map) => map.tables.sources.size > 0);
  const hasSelection = useView((state) => state.selection.size > 0);
  const isDrafting = useReview() !== undefined;
  const aside = useWorkspaceState((state) => state.aside);
  const windowWidth = useWorkspaceState((state) => state.windowWidth);
  const front = useFrontPane();
  return shownBy(choiceIn(panels), {
    hasArticle: beganEmpty || hasArticle,
    hasSelection,
    isDrafting,
    aside,
    windowWidth,
    front,
  });
}

/** Whether what is selected has no inspector beside the map only because other panels have the room; the component is drawn again when that changes. */
export function useInspectorGaveWay(): boolean {
  const isWanted = useWorkspaceState((state) => choiceIn(state.settings.panels).right);
  const isSmall = useWorkspaceState((state) => state.isSmall);
  return !useShownPanels().right && isWanted && !isSmall;
}

/** The one of the panels that is shown where there is room for one alone; nothing where they stand beside each other. */
export function frontPane({ store }: Workspace): Pane | undefined {
  const state = store.getState();
  return frontBy(state, activeSession(state)?.draft.getState().review !== undefined);
}

/** The same; the component is drawn again when it changes. */
export function useFrontPane(): Pane | undefined {
  const isSmall = useWorkspaceState((state) => state.isSmall);
  const front = useWorkspaceState((state) => state.front);
  return frontBy({ isSmall, front }, useReview() !== undefined);
}

/** Where a draft was in front and has been closed, the map is. */
function frontBy(
  { isSmall, front }: { isSmall: boolean; front: Pane },
  isDrafting: boolean,
): Pane | undefined {
  if (!isSmall) return undefined;
  return front === 'draft' && !isDrafting ? 'main' : front;
}

/** Whether the middle of the window is seen: no other panel is in front of it. */
function isMiddleSeen(workspace: Workspace): boolean {
  return (frontPane(workspace) ?? 'main') === 'main';
}

/** What the middle of the window shows; nothing while another panel is in front of it. */
export function shownMode(workspace: Workspace): Mode | undefined {
  return isMiddleSeen(workspace) ? choiceIn(workspace.store.getState().settings.panels).mode : undefined;
}

/** Which tab of the left panel is chosen. */
export function shownLeftTab(workspace: Workspace): LeftTab {
  return choiceIn(workspace.store.getState().settings.panels).leftTab;
}

/** What it shows as soon as it is seen; the component is drawn again when that changes. */
export function useMode(): Mode {
  return useWorkspaceState((state) => choiceIn(state.settings.panels).mode);
}

/** Whether the findings are seen. */
export function showsFindings(workspace: Workspace): boolean {
  return isMiddleSeen(workspace) && choiceIn(workspace.store.getState().settings.panels).findings;
}

/** Whether they are shown below the middle; the component is drawn again when it changes. */
export function useShowsFindings(): boolean {
  return useWorkspaceState((state) => choiceIn(state.settings.panels).findings);
}
