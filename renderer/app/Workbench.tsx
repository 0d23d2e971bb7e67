import { Group, Panel, Separator, type Layout } from 'react-resizable-panels';
import { Canvas } from '../canvas/Canvas';
import { DraftTray } from '../draft/DraftTray';
import { useReview } from '../draft/use-review';
import { Inspector } from '../inspector/Inspector';
import { OutlinePanel } from '../outline/OutlinePanel';
import { SourcesPanel } from '../reader/SourcesPanel';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { changeSettings } from '../state/workspace';
import { ReadOnlyBanner } from './ReadOnlyBanner';
import { panelState, setPanel } from './panels';
import './Workbench.css';

/** The map that is shown: articles or outline on the left, a draft beside them, the canvas, the inspector on the right. */
export function Workbench() {
  const workspace = useWorkspace();
  const panels = useWorkspaceState((state) => state.settings.panels);
  const isDrafting = useReview() !== undefined;
  const { left, right, leftTab } = panelState(workspace.store.getState());

  function rememberSizes(layout: Layout): void {
    const sizes = Object.fromEntries(Object.entries(layout).map(([id, size]) => [`size:${id}`, size]));
    changeSettings(workspace, { panels: { ...workspace.store.getState().settings.panels, ...sizes } });
  }

  function sizeOf(id: string, fallback: number): `${number}%` {
    const size = panels[`size:${id}`];
    return `${typeof size === 'number' ? size : fallback}%`;
  }

  return (
    <div className="workbench-frame">
      <ReadOnlyBanner />
      <Group className="workbench" orientation="horizontal" onLayoutChanged={rememberSizes}>
        {left && (
          <>
            <Panel id="left" className="workbench__panel" defaultSize={sizeOf('left', 30)} minSize="260px">
              <div className="workbench__tabs" role="tablist" aria-label="Left panel">
                {(['articles', 'outline'] as const).map((tab) => (
                  <button
                    key={tab}
                    type="button"
                    role="tab"
                    aria-selected={leftTab === tab}
                    aria-controls="left-panel"
                    onClick={() => setPanel(workspace, 'leftTab', tab)}
                  >
                    {tab === 'articles' ? 'Articles' : 'Outline'}
                  </button>
                ))}
              </div>
              <div id="left-panel" className="workbench__content" role="tabpanel" aria-label={leftTab}>
                {leftTab === 'articles' ? <SourcesPanel /> : <OutlinePanel />}
              </div>
            </Panel>
            <Separator className="workbench__separator" />
          </>
        )}
        {isDrafting && (
          <>
            <Panel id="draft" className="workbench__panel" defaultSize={sizeOf('draft', 25)} minSize="300px">
              <DraftTray />
            </Panel>
            <Separator className="workbench__separator" />
          </>
        )}
        <Panel id="canvas" minSize="320px">
          <Canvas />
        </Panel>
        {right && (
          <>
            <Separator className="workbench__separator" />
            <Panel id="right" className="workbench__panel" defaultSize={sizeOf('right', 20)} minSize="240px">
              <Inspector />
            </Panel>
          </>
        )}
      </Group>
    </div>
  );
}
