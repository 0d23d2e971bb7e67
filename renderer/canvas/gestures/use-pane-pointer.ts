import { useEffect, type RefObject } from 'react';
import { boxBetween, type Point } from '../../../shared/layout/rect';
import { useSession, useWorkspaceState } from '../../state/context';
import { select } from '../../state/view-store';
import type { Scene } from '../scene/scene';
import { makesCopies, type Dragging } from './dragging';

const THRESHOLD = 3; // screen px before a press becomes a drag
const MOST_LIVE = 2000; // cards that a rubber band selects while it is drawn; more are selected at its end

interface PanePointer {
  root: RefObject<HTMLElement | null>;
  scene: Scene;
  dragging: Dragging;
  toMap: (event: { clientX: number; clientY: number }) => Point;
  /** Shows the rubber band, screen px from the corner of the window; nothing ends it. */
  showBand: (corners: { from: Point; to: Point } | undefined) => void;
  /** Called when the click that follows belongs to a drag. */
  swallowClick: () => void;
}

/**
 * What the left button does where the page holds no card: drags cards that are drawn, drags a group by its title, or draws a rubber
 * band. Works from the map, so at every zoom.
 */
export function usePanePointer({ root, scene, dragging, toMap, showBand, swallowClick }: PanePointer): void {
  const session = useSession();
  const platform = useWorkspaceState((state) => state.platform);
  useEffect(() => {
    const element = root.current;
    if (!element) return;

    function onPointerDown(event: PointerEvent): void {
      const onPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (!onPane || event.button !== 0 || event.pointerType === 'touch') return;
      const from = { x: event.clientX, y: event.clientY };
      const start = toMap(event);
      const card = scene.cardAt(start);
      const title =
        card === undefined ? scene.groups.titleAt(session.map.store.getState().map, start) : undefined;
      const taken =
        card !== undefined ? [card] : title !== undefined ? [...scene.groups.membersOf(title)] : [];
      const before = event.shiftKey ? session.view.getState().selection : new Set<string>();
      let isDrag = false;

      function onMove(move: PointerEvent): void {
        const to = { x: move.clientX, y: move.clientY };
        if (!isDrag && Math.hypot(to.x - from.x, to.y - from.y) < THRESHOLD) return;
        if (!isDrag && taken.length > 0) dragging.start(taken, makesCopies(move, platform));
        isDrag = true;
        const now = toMap(move);
        if (taken.length > 0) dragging.move(now.x - start.x, now.y - start.y);
        else {
          showBand({ from, to });
          selectIn(now, false);
        }
      }
      function selectIn(now: Point, isEnd: boolean): void {
        const ids = scene.cardsIn(boxBetween(start, now));
        if (isEnd || ids.length <= MOST_LIVE) select(session.view, [...before, ...ids]);
      }
      function onUp(up: PointerEvent): void {
        end();
        if (!isDrag) return;
        swallowClick();
        const now = toMap(up);
        if (taken.length > 0) dragging.stop(now.x - start.x, now.y - start.y);
        else selectIn(now, true);
        element?.focus({ preventScroll: true });
      }
      function onKey(key: KeyboardEvent): void {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        end();
        dragging.cancel();
      }
      function end(): void {
        showBand(undefined);
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onUp);
        window.removeEventListener('keydown', onKey, true);
      }
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('keydown', onKey, true);
    }

    element.addEventListener('pointerdown', onPointerDown, true);
    return () => element.removeEventListener('pointerdown', onPointerDown, true);
  }, [root, scene, session, platform, dragging, toMap, showBand, swallowClick]);
}
