import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '../../shared/layout/rect';
import { useSession, useView, useWorkspace } from '../state/context';
import { GhostLayer } from '../draft/GhostLayer';
import { afterPaint } from './after-paint';
import { Camera } from './camera';
import { CanvasControls } from './CanvasControls';
import { CanvasHint } from './CanvasHint';
import { CARD_STYLE } from './Card';
import type { Painter } from './draw/painter';
import { FlowLayer } from './FlowLayer';
import { createDragging } from './gestures/dragging';
import { useHistoryButtons } from './gestures/use-history-buttons';
import type { LinkQuestion } from './link-question';
import { LinkPopover } from './LinkPopover';
import { Minimap } from './Minimap';
import { PictureLayer } from './PictureLayer';
import type { CanvasParts } from './canvas-parts';
import { useLook } from './scene/use-look';
import { useScene } from './scene/use-scene';
import { useEditedCard } from './use-edited-card';
import { useShownCards } from './use-shown-cards';
import { WorkBar } from './WorkBar';
import { CanvasOverlays } from '../wayfinding/CanvasOverlays';

const POPOVER_HEIGHT = 180; // px

/**
 * The canvas: a picture of everything, and over it React Flow with the cards that are in view and large enough to read. The picture comes
 * first; React Flow is mounted once it is on the screen.
 */
export function CanvasView() {
  const workspace = useWorkspace();
  const session = useSession();
  const scene = useScene();
  useLook(scene);
  const camera = useMemo(() => new Camera(session.view.getState().viewport), [session]);
  const ids = useEditedCard(scene, useShownCards(scene, camera));
  const mounted = useMemo(() => new Set(ids), [ids]);
  const root = useRef<HTMLDivElement>(null);
  const pointer = useRef<Point>(undefined);
  const hovered = useRef<string>(undefined);
  const painter = useRef<Painter>(undefined);
  useHistoryButtons(root);
  const [question, setQuestion] = useState<LinkQuestion>();
  const isBusy = useView((state) => state.work !== undefined);
  const [isDrawn, setDrawn] = useState(false);
  const parts = useMemo((): CanvasParts => {
    const dragging = createDragging({ workspace, session }, scene);
    return { scene, camera, root, pointer, hovered, painter, dragging, ask: setQuestion };
  }, [workspace, session, scene, camera]);

  useEffect(() => afterPaint(() => setDrawn(true)), []);
  useEffect(() => {
    if (!isDrawn) return;
    const idle = requestIdleCallback(() => scene.prepare(), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [isDrawn, scene]);

  const focus = (): void => root.current?.focus({ preventScroll: true });
  return (
    <div
      ref={root}
      className="canvas"
      data-scope="canvas"
      role="application"
      aria-label="Canvas"
      aria-busy={isBusy}
      tabIndex={0}
      style={CARD_STYLE}
    >
      <PictureLayer scene={scene} camera={camera} painter={painter} mounted={mounted} hovered={hovered} />
      <GhostLayer parts={parts} />
      {isDrawn && (
        <ReactFlowProvider>
          <FlowLayer parts={parts} ids={ids} />
          <Minimap scene={scene} camera={camera} />
          <CanvasControls />
          <CanvasOverlays />
        </ReactFlowProvider>
      )}
      <CanvasHint />
      <WorkBar />
      {question && (
        <LinkPopover
          question={question}
          x={question.at.x * camera.viewport.zoom + camera.viewport.x}
          y={Math.min(
            question.at.y * camera.viewport.zoom + camera.viewport.y,
            camera.size.height - POPOVER_HEIGHT,
          )}
          onDone={() => {
            setQuestion(undefined);
            focus();
          }}
        />
      )}
    </div>
  );
}
