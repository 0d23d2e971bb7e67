import {
  ConnectionMode,
  ReactFlow,
  useReactFlow,
  useStoreApi,
  type FinalConnectionState,
  type NodeChange,
  type OnNodeDrag,
} from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { Point } from '../../shared/layout/rect';
import { cardLayout } from '../../shared/text-layout/card-size';
import { isTyping } from '../command/typing';
import { useCommandContext } from '../command/use-edit';
import { useMap, useView, useWorkspaceState } from '../state/context';
import { select, toggleSelected } from '../state/view-store';
import type { CanvasParts } from './canvas-parts';
import { Card, type CardNode } from './Card';
import { addAndEdit, startEditing } from '../cards/edit-text';
import { createFlowNodes } from './flow-nodes';
import { connectTo } from './gestures/connect';
import { makesCopies } from './gestures/dragging';
import { usePanePointer } from './gestures/use-pane-pointer';
import { openMenuAt } from './menus';
import { RubberBand } from './RubberBand';
import { useSceneVersion } from './scene/use-scene';
import { ZOOM } from './fit-view';
import { useCanvasApi } from './use-canvas-api';
import { useOpening } from './use-opening';
import { KIND_FOR } from '../../shared/map/node-kinds';

const NODE_TYPES = { card: Card };
/** The library's name would lie over cards; the About dialog has it. */
const NAMED_IN_ABOUT = { hideAttribution: true };
const NO_EDGES: never[] = [];
const PAN_BUTTONS = [1, 2];
const SETTLE = 50; // ms without a move after which the rest of the window hears of the camera
const NEAR_LINK = 9; // screen px in which the pointer takes a link

/** React Flow with the cards in view: their text, their handles, and the view's zooming and panning. */
export function FlowLayer({ parts, ids }: { parts: CanvasParts; ids: readonly string[] }) {
  const context = useCommandContext();
  const { session } = context;
  const { scene, camera, root, pointer, hovered, painter, dragging } = parts;
  const version = useSceneVersion(scene);
  const map = useMap((state) => state);
  const selection = useView((state) => state.selection);
  const platform = useWorkspaceState((state) => state.platform);
  const toFlow = useMemo(() => createFlowNodes(), []);
  const nodes = useMemo(() => {
    void version; // the scene is one object that changes inside
    return toFlow(scene, map, ids, selection);
  }, [toFlow, scene, map, ids, selection, version]);
  const flow = useReactFlow();
  const store = useStoreApi();
  const [band, setBand] = useState<{ from: Point; to: Point }>();
  const ignoresClick = useRef(false);
  useCanvasApi(parts);
  useOpening(parts);

  useEffect(() => {
    // The picture was fitted before anybody listened.
    session.view.setState({ viewport: camera.viewport });
    let settling: ReturnType<typeof setTimeout> | undefined;
    const end = store.subscribe(({ transform: [x, y, zoom] }) => {
      if (!camera.move({ x, y, zoom })) return;
      clearTimeout(settling);
      settling = setTimeout(() => session.view.setState({ viewport: camera.viewport }), SETTLE);
    });
    return () => {
      clearTimeout(settling);
      session.view.setState({ viewport: camera.viewport });
      end();
    };
  }, [store, camera, session]);
  useEffect(() => {
    // A card that was opened for typing while the canvas was not there has the keyboard already.
    if (!isTyping()) session.canvas.current?.focus();
  }, [session]);

  const pointOf = useCallback(
    (event: { clientX: number; clientY: number }): Point =>
      flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }),
    [flow],
  );
  const swallowClick = useCallback(() => (ignoresClick.current = true), []);
  usePanePointer({ root, scene, dragging, toMap: pointOf, showBand: setBand, swallowClick });

  /** What our own layer shows at a point: a card that the page does not hold, a link, a group's title. */
  function drawnAt(point: Point): string | undefined {
    return (
      scene.cardAt(point) ??
      scene.linkAt(point, NEAR_LINK / camera.viewport.zoom) ??
      scene.groups.titleAt(map, point)
    );
  }
  const focusCanvas = (): void => root.current?.focus({ preventScroll: true });

  function onPaneClick(event: MouseEvent): void {
    if (ignoresClick.current) {
      ignoresClick.current = false;
      return;
    }
    session.view.setState({ linkQuestion: undefined });
    const hit = drawnAt(pointOf(event));
    if (hit === undefined) select(session.view, []);
    else if (event.shiftKey || event.ctrlKey || event.metaKey) toggleSelected(session.view, hit);
    else select(session.view, [hit]);
    focusCanvas();
  }

  function onDoubleClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return;
    const point = pointOf(event);
    const card = scene.cardAt(point);
    const link = scene.linkAt(point, NEAR_LINK / camera.viewport.zoom);
    if (card !== undefined) session.canvas.current?.fit([card]);
    else if (link !== undefined) session.canvas.current?.editLink(link);
    else {
      const { width, height } = cardLayout({ text: '' });
      const at = { x: Math.round(point.x - width / 2), y: Math.round(point.y - height / 2) };
      addAndEdit(session, { kind: KIND_FOR.statement, at });
    }
  }

  function onPointerMove(event: MouseEvent): void {
    pointer.current = pointOf(event);
    if (session.view.getState().pointed) session.view.setState({ pointed: undefined });
    const onPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
    const over = onPane && event.buttons === 0 ? drawnAt(pointer.current) : undefined;
    if (over === hovered.current) return;
    hovered.current = over;
    painter.current?.hovered();
    if (root.current) root.current.dataset['over'] = over === undefined ? '' : 'drawn';
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
    const { editing } = session.view.getState();
    if (editing?.node !== node.id || editing.row !== undefined) focusCanvas();
  }

  function onConnectEnd(event: globalThis.MouseEvent | TouchEvent, state: FinalConnectionState): void {
    const spot = 'changedTouches' in event ? event.changedTouches[0] : event;
    const from = state.fromNode?.id;
    if (!spot || from === undefined) return;
    const next = connectTo(session, scene, {
      from,
      downwards: state.fromHandle?.id === 'bottom',
      point: pointOf(spot),
      near: NEAR_LINK / camera.viewport.zoom,
    });
    if (next) session.view.setState({ linkQuestion: next });
  }

  const dragStart = useRef<Point>({ x: 0, y: 0 });
  const onNodeDragStart: OnNodeDrag<CardNode> = (event, node) => {
    dragStart.current = scene.rectOf(node.id) ?? node.position;
    dragging.start([node.id], 'altKey' in event && makesCopies(event, platform));
  };
  const onNodeDrag: OnNodeDrag<CardNode> = (_event, { position }) =>
    dragging.move(position.x - dragStart.current.x, position.y - dragStart.current.y);
  const onNodeDragStop: OnNodeDrag<CardNode> = (_event, { position }) =>
    dragging.stop(position.x - dragStart.current.x, position.y - dragStart.current.y);

  return (
    <div
      className="canvas__flow"
      onDoubleClick={onDoubleClick}
      onPointerMove={onPointerMove}
      onPointerLeave={() => (pointer.current = undefined)}
    >
      <ReactFlow<CardNode>
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        defaultViewport={camera.viewport}
        minZoom={ZOOM.min}
        maxZoom={ZOOM.max}
        panOnScroll
        panOnDrag={PAN_BUTTONS}
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
        onNodeDragStart={onNodeDragStart}
        onNodeDrag={onNodeDrag}
        onNodeDragStop={onNodeDragStop}
        onPaneClick={onPaneClick}
        onPaneContextMenu={(event) => openMenuAt(context, drawnAt(pointOf(event)), pointOf(event), event)}
        onNodeContextMenu={(event, { id }) => openMenuAt(context, id, pointOf(event), event)}
        onConnectEnd={onConnectEnd}
        onError={() => undefined}
        proOptions={NAMED_IN_ABOUT}
      />
      {band && <RubberBand {...band} />}
    </div>
  );
}
