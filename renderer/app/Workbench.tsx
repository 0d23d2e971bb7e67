import { useRef } from 'react';
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';
import { SuggestingBar } from '../comments/SuggestingBar';
import { DraftTray } from '../draft/DraftTray';
import { useLiveFindings } from '../findings/use-live-findings';
import { useLiveVerdicts } from '../judging/use-live-verdicts';
import { RightPanel } from '../why/RightPanel';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { useIndexed } from '../state/use-indexed';
import { changeSettings } from '../state/workspace';
import { usualWidth } from '../state/panel-room';
import { useShownPanels } from '../state/panels';
import { keepBeside } from '../state/show-panels';
import type { SidePanel } from '../state/panes';
import { LeftPanel } from './LeftPanel';
import { MainPane } from './MainPane';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { SmallWorkbench } from './SmallWorkbench';
import './Workbench.css';

/** The map that is shown, judged and checked whichever of its panels are: articles or outline on the left, a draft beside them, the canvas or another view of it, the inspector on the right. */
export function Workbench() {
  useLiveVerdicts();
  useLiveFindings();
  const isSmall = useWorkspaceState((state) => state.isSmall);
  return (
    <div className="workbench-frame">
      <ReadOnlyBanner />
      <SuggestingBar />
      {isSmall ? <SmallWorkbench /> : <WideWorkbench />}
    </div>
  );
}

function WideWorkbench() {
  const workspace = useWorkspace();
  const panels = useWorkspaceState((state) => state.settings.panels);
  const isIndexed = useIndexed();
  const { left, draft, right, leftTab } = useShownPanels();
  const group = useRef<HTMLDivElement>(null);

  /** Kept in px: a percentage would mean another width with every panel that comes or goes. */
  function rememberWidths(layout: Layout, { isUserInteraction }: { isUserInteraction: boolean }): void {
    const all = group.current?.getBoundingClientRect().width ?? 0;
    if (!isUserInteraction || all === 0) return;
    const widths = Object.fromEntries(
      Object.entries(layout)
        .filter(([id]) => id !== 'canvas')
        .map(([id, percent]) => [`width:${id}`, Math.round((percent / 100) * all)]),
    );
    changeSettings(workspace, { panels: { ...workspace.store.getState().settings.panels, ...widths } });
  }

  function widthOf(id: SidePanel): number {
    const width = panels[`width:${id}`];
    return typeof width === 'number' ? width : usualWidth(id, window.innerWidth);
  }

  return (
    <Group className="workbench" orientation="horizontal" elementRef={group} onLayoutChanged={rememberWidths}>
      {left && (
        <>
          <Panel
            id="left"
            className="workbench__panel"
            defaultSize={widthOf('left')}
            minSize={240}
            groupResizeBehavior="preserve-pixel-size"
            onFocusCapture={() => keepBeside(workspace, 'left')}
          >
            {isIndexed && <LeftPanel tab={leftTab} />}
          </Panel>
          <Separator className="workbench__separator" />
        </>
      )}
      {draft && (
        <>
          <Panel
            id="draft"
            className="workbench__panel"
            defaultSize={widthOf('draft')}
            minSize={280}
            groupResizeBehavior="preserve-pixel-size"
            onFocusCapture={() => keepBeside(workspace, 'draft')}
          >
            <DraftTray />
          </Panel>
          <Separator className="workbench__separator" />
        </>
      )}
      <Panel id="canvas" minSize={240}>
        <MainPane />
      </Panel>
      {right && (
        <>
          <Separator className="workbench__separator" />
          <Panel
            id="right"
            className="workbench__panel"
            defaultSize={widthOf('right')}
            minSize={220}
            groupResizeBehavior="preserve-pixel-size"
            onFocusCapture={() => keepBeside(workspace, 'right')}
          >
            {isIndexed && <RightPanel />}
          </Panel>
        </>
      )}
    </Group>
  );
}
