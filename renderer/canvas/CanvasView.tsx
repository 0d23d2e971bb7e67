import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState, type ComponentType, type MouseEvent } from 'react';
import type { Point } from '../../shared/layout/rect';
import { t } from '../../shared/words/words';
import { useMapState, useSession, useView, useWorkspace } from '../state/context';
import { inSteps } from '../state/in-steps';
import { useIndexed } from '../state/use-indexed';
import { afterPaint } from '../state/after-paint';
import { Camera } from './camera';
import { CanvasHint } from './CanvasHint';
import { CanvasTree, treeItemId } from './CanvasTree';
import { CARD_STYLE } from './card-style';
import type { Painter } from './draw/painter';
import { FaceZoom } from './FaceZoom';
import { FlowLayer } from './FlowLayer';
import { GroupName } from './GroupName';
import { createDragging } from './gestures/dragging';
import { useHistoryButtons } from './gestures/use-history-buttons';
import { LinkPopover } from './LinkPopover';
import { Minimap } from './Minimap';
import { OpeningNote } from './OpeningNote';
import { PictureLayer } from './PictureLayer';
import { SelectionTools } from './SelectionTools';
import type { CanvasParts } from './canvas-parts';
import { useVisibility } from './scene/use-visibility';
import { useScene } from './scene/use-scene';
import { usePlacing } from './use-placing';
import { useEditedCard } from './use-edited-card';
import { useShownCards } from './use-shown-cards';
import { openSelectionMenu } from './menus';
import { WorkBar } from './WorkBar';
import { CanvasOverlays } from '../wayfinding/CanvasOverlays';

/**
 * The canvas: a picture of everything, and over it React Flow with the cards that are in view and large enough to read. The picture comes
 * first; React Flow is mounted once it is on the screen.
 */
export function CanvasView({ Overlay }: { Overlay?: ComponentType<{ parts: CanvasParts }> | undefined }) {
  const workspace = useWorkspace();
  const session = useSession();
  const scene = useScene();
  useVisibility(scene);
  const camera = useMemo(() => new Camera(session.view.getState().viewport), [session]);
  const ids = useEditedCard(scene, useShownCards(scene, camera));
  const mounted = useMemo(() => new Set(ids), [ids]);
  const root = useRef<HTMLDivElement>(null);
  const pointer = useRef<Point>(undefined);
  const hovered = useRef<string>(undefined);
  const painter = useRef<Painter>(undefined);
  useHistoryButtons(root);
  const question = useView((state) => state.linkQuestion);
  const selected = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  const isBusy = useView((state) => state.work !== undefined);
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  // An empty map has no picture to wait for, and takes its first key at once.
  const [isPainted, setPainted] = useState(() => session.map.store.getState().map.tables.nodes.size === 0);
  const isIndexed = useIndexed();
  const isDrawn = isPainted && isIndexed;
  const parts = useMemo((): CanvasParts => {
    const dragging = createDragging({ workspace, session }, scene);
    return { scene, camera, root, pointer, hovered, painter, dragging };
  }, [workspace, session, scene, camera]);

  useEffect(() => afterPaint(() => setPainted(true)), []);
  useEffect(() => () => session.view.setState({ linkQuestion: undefined }), [session]);
  useEffect(() => {
    if (!isDrawn) return;
    return inSteps(scene.prepareSteps(), () => undefined);
  }, [isDrawn, scene]);

  usePlacing(scene, isDrawn);
  const focus = (): void => root.current?.focus({ preventScroll: true });
  /** The menu key, which comes to the canvas itself: what is pressed with the mouse lies above it. */
  function onMenuKey(event: MouseEvent): void {
    if (event.target === root.current) openSelectionMenu({ workspace, session }, parts, event);
  }
  return (
    <div
      ref={root}
      className="canvas"
      data-scope="canvas"
      data-read-only={isReadOnly}
      role="application"
      aria-label={t('Canvas')}
      aria-busy={isBusy}
      aria-activedescendant={selected === undefined ? undefined : treeItemId(selected)}
      tabIndex={0}
      style={CARD_STYLE}
      onContextMenu={onMenuKey}
    >
      <PictureLayer
        of={session}
        scene={scene}
        camera={camera}
        painter={painter}
        mounted={mounted}
        hovered={hovered}
      />
      {Overlay && <Overlay parts={parts} />}
      {isDrawn && (
        <ReactFlowProvider>
          <FaceZoom camera={camera}>
            <FlowLayer parts={parts} ids={ids} />
          </FaceZoom>
          <Minimap scene={scene} camera={camera} />
          <SelectionTools parts={parts} />
          <GroupName parts={parts} />
          <CanvasOverlays />
          <OpeningNote camera={camera} />
        </ReactFlowProvider>
      )}
      <CanvasTree />
      <CanvasHint />
      <WorkBar />
      {question && (
        <LinkPopover
          question={question}
          x={question.at.x * camera.viewport.zoom + camera.viewport.x}
          y={question.at.y * camera.viewport.zoom + camera.viewport.y}
          onDone={() => {
            session.view.setState({ linkQuestion: undefined });
            focus();
          }}
        />
      )}
    </div>
  );
}
