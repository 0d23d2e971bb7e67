import {
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  useStoreApi,
  type FinalConnectionState,
  type NodeChange,
} from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { Point } from '../../shared/layout/rect';
import { useMap, useSession, useView } from '../state/context';
import { select, toggleSelected } from '../state/view-store';
import { CanvasControls } from './CanvasControls';
import { CanvasFind } from './CanvasFind';
import { CanvasHint } from './CanvasHint';
import { Card, CARD_STYLE, type CardNode } from './Card';
import { LinkLayer } from './LinkLayer';
import { LinkPopover } from './LinkPopover';
import { connectTo } from './gestures/connect';
import { useDrag } from './gestures/use-drag';
import { createFlowNodes } from './flow-nodes';
import type { LinkQuestion } from './link-question';
import { addAndEdit, startEditing } from './edit-text';
import { cardLayout } from '../../shared/text-layout/card-size';
import { useCanvasApi, ZOOM } from './use-canvas-api';
import { useScene, useSceneVersion } from './use-scene';
import { useShownCards } from './use-shown-cards';

const NODE_TYPES = { card: Card };
const NO_EDGES: never[] = [];
const PAN_BUTTONS = [1, 2];
const NEAR_LINK = 9; // screen px in which the pointer takes a link

/** React Flow with the cards in view, over our own layer of links. */
export function CanvasView() {
  const session = useSession();
  const scene = useScene();
  const version = useSceneVersion(scene);
  const ids = useShownCards(scene);
  const map = useMap((state) => state);
  const selection = useView((state) => state.selection);
  const toFlow = useMemo(() => createFlowNodes(), []);
  const nodes = useMemo(() => {
    void version; // the scene is one object that changes inside
    return toFlow(scene, map, ids, selection);
  }, [toFlow, scene, map, ids, selection, version]);
  const mounted = useMemo(() => new Set(ids), [ids]);
  const root = useRef<HTMLDivElement>(null);
  const pointer = useRef<Point>(undefined);
  const [question, setQuestion] = useState<LinkQuestion>();
  const [finding, setFinding] = useState(false);
  const flow = useReactFlow();
  const store = useStoreApi();
  const openFind = useCallback(() => setFinding(true), []);
  useCanvasApi({ scene, root, pointer, ask: setQuestion, openFind });
  const drag = useDrag(scene);
  useFirstView();

  const pointOf = (event: { clientX: number; clientY: number }): Point =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });

  /** What our own layer shows at a point: a card that the page does not hold, a link, a group's title. */
  function drawnAt(point: Point): string | undefined {
    return (
      scene.cardAt(point) ?? scene.linkAt(point, NEAR_LINK / flow.getZoom()) ?? scene.groupTitleAt(point)
    );
  }

  function onPaneClick(event: MouseEvent): void {
    setQuestion(undefined);
    const hit = drawnAt(pointOf(event));
    if (hit === undefined) select(session.view, []);
    else if (event.shiftKey || event.ctrlKey || event.metaKey) toggleSelected(session.view, hit);
    else select(session.view, [hit]);
    root.current?.focus({ preventScroll: true });
  }

  function onDoubleClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return;
    const point = pointOf(event);
    const card = scene.cardAt(point);
    const link = scene.linkAt(point, NEAR_LINK / flow.getZoom());
    if (card !== undefined) session.canvas.current?.fit([card]);
    else if (link !== undefined) session.canvas.current?.editLink(link);
    else {
      const { width, height } = cardLayout({ text: '' });
      const at = { x: Math.round(point.x - width / 2), y: Math.round(point.y - height / 2) };
      addAndEdit(session, { kind: 'claim', at });
    }
  }

  function onNodesChange(changes: NodeChange<CardNode>[]): void {
    const picked = changes.flatMap((change) => (change.type === 'select' ? [change] : []));
    if (picked.length === 0) return;
    const next = new Set(session.view.getState().selection);
    for (const { id, selected } of picked) {
      if (selected) next.add(id);
      else next.delete(id);
    }
    select(session.view, next);
  }

  function onNodeClick(event: MouseEvent, node: CardNode): void {
    const several = event.shiftKey || event.ctrlKey || event.metaKey;
    if (!several) select(session.view, [node.id]);
    if (session.view.getState().editing !== node.id) root.current?.focus({ preventScroll: true });
  }

  function onConnectEnd(event: globalThis.MouseEvent | TouchEvent, state: FinalConnectionState): void {
    const spot = 'changedTouches' in event ? event.changedTouches[0] : event;
    const from = state.fromNode?.id;
    if (!spot || from === undefined) return;
    const downwards = state.fromHandle?.id === 'bottom';
    const next = connectTo(session, scene, {
      from,
      downwards,
      point: pointOf(spot),
      near: NEAR_LINK / flow.getZoom(),
    });
    if (next) setQuestion(next);
  }

  const spot = question && flow.flowToScreenPosition(question.at);
  const frame = root.current?.getBoundingClientRect();
  return (
    <div
      ref={root}
      className="canvas"
      data-scope="canvas"
      role="application"
      aria-label="Canvas"
      tabIndex={0}
      style={CARD_STYLE}
      onDoubleClick={onDoubleClick}
      onPointerMove={(event) => {
        pointer.current = pointOf(event);
        const overLink =
          event.target instanceof Element &&
          event.target.classList.contains('react-flow__pane') &&
          scene.linkAt(pointer.current, NEAR_LINK / flow.getZoom()) !== undefined;
        event.currentTarget.dataset['over'] = overLink ? 'link' : '';
      }}
      onPointerLeave={() => (pointer.current = undefined)}
    >
      <LinkLayer scene={scene} mounted={mounted} />
      <ReactFlow<CardNode>
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        defaultViewport={session.view.getState().viewport}
        onMoveEnd={(_event, viewport) => session.view.setState({ viewport })}
        minZoom={ZOOM.min}
        maxZoom={ZOOM.max}
        panOnScroll
        panOnDrag={PAN_BUTTONS}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        zoomOnDoubleClick={false}
        multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
        selectionKeyCode={null}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesFocusable={false}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={0}
        nodeDragThreshold={3}
        autoPanOnNodeFocus={false}
        onNodesChange={onNodesChange}
        onNodeClick={onNodeClick}
        onNodeDoubleClick={(_event, node) => startEditing(session, node.id)}
        onPaneClick={onPaneClick}
        onSelectionStart={() => root.current?.focus({ preventScroll: true })}
        onConnectEnd={onConnectEnd}
        onError={() => undefined}
        {...drag}
      />
      <CanvasControls />
      <CanvasHint />
      {finding && (
        <CanvasFind
          onClose={() => {
            setFinding(false);
            root.current?.focus();
          }}
        />
      )}
      {question && spot && frame && (
        <LinkPopover
          question={question}
          x={spot.x - frame.left}
          y={Math.min(spot.y - frame.top, store.getState().height - 180)}
          onDone={() => {
            setQuestion(undefined);
            root.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </div>
  );
}

/** Fits the map when it is shown for the first time, and gives the canvas the keyboard. */
function useFirstView(): void {
  const session = useSession();
  const store = useStoreApi();
  useEffect(() => {
    let done = false;
    function look(): void {
      if (done || store.getState().width === 0) return;
      done = true;
      const { x, y, zoom } = session.view.getState().viewport;
      if (x === 0 && y === 0 && zoom === 1) requestAnimationFrame(() => session.canvas.current?.fit());
      session.canvas.current?.focus();
    }
    look();
    return store.subscribe(look);
  }, [session, store]);
}
