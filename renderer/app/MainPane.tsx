import { lazy, Suspense, type ComponentType } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Mode } from '../../shared/commands/view';
import { MIDDLE_LEAST } from '../state/panel-room';
import { useMode, useShowsFindings } from '../state/panels';
import { MapPane } from './MapPane';
import { StatusLine } from './StatusLine';

/** What each mode shows: all but the map is loaded when it is first shown. */
const PANES: Readonly<Record<Mode, ComponentType>> = {
  map: MapPane,
  matrix: lazy(() => import('../matrix/MatrixPane').then(({ MatrixPane }) => ({ default: MatrixPane }))),
  timeline: lazy(() =>
    import('../timeline/TimelinePane').then(({ TimelinePane }) => ({ default: TimelinePane })),
  ),
};

const LazyFindings = lazy(() =>
  import('../findings/FindingsPanel').then(({ FindingsPanel }) => ({ default: FindingsPanel })),
);

/** The middle of the window: the map, its matrix or its timeline, the findings below it, and the status line. */
export function MainPane() {
  const Pane = PANES[useMode()];
  const showsFindings = useShowsFindings();
  return (
    <div className="workbench__main">
      <Group className="workbench__stack" orientation="vertical">
        <Panel id="mode" className="workbench__mode-panel" minSize={MIDDLE_LEAST}>
          <Suspense fallback={<div aria-busy />}>
            <Pane />
          </Suspense>
        </Panel>
        {showsFindings && (
          <>
            <Separator className="workbench__separator workbench__separator--flat" />
            <Panel id="findings" defaultSize={220} minSize={90} groupResizeBehavior="preserve-pixel-size">
              <Suspense fallback={<div aria-busy />}>
                <LazyFindings />
              </Suspense>
            </Panel>
          </>
        )}
      </Group>
      <StatusLine />
    </div>
  );
}
