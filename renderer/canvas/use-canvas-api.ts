import { useReactFlow } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import type { Box, Point } from '../../shared/layout/rect';
import { centreOf } from '../../shared/layout/rect';
import { useSession } from '../state/context';
import type { CanvasApi } from '../state/session';
import { goInHistory, markPlace } from '../state/view-history';
import type { Viewport } from '../state/view-store';
import { shownBox, viewportFor } from './camera';
import type { CanvasParts } from './canvas-parts';
import { glide } from './scene/glide';
import { freePlace, roomFor } from './scene/placing';

const MOVE_TIME = 200; // ms

export const ZOOM = { min: 0.002, max: 2.5 } as const;

/** How a whole map is brought into view; padding in screen px. */
export const FIT = { padding: 48, mostZoom: 1, leastZoom: ZOOM.min } as const;

/** How far a view must move so that a stretch lies in it with some room; 0 when it does. A stretch that is too long is centred. */
function shiftInto(from: number, to: number, viewFrom: number, viewTo: number): number {
  const room = Math.min(60, (viewTo - viewFrom) / 8);
  if (to - from > viewTo - viewFrom - 2 * room) return (from + to - viewFrom - viewTo) / 2;
  if (from < viewFrom) return from - room - viewFrom;
  return to > viewTo ? to + room - viewTo : 0;
}

/** Lets commands and the other panels speak to the canvas while it is shown. */
export function useCanvasApi({ scene, camera, root, pointer, painter, ask }: CanvasParts): void {
  const session = useSession();
  const flow = useReactFlow();

  useLayoutEffect(() => {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE_TIME;
    let heading: { to: Viewport; until: number } | undefined;
    const glideTo = (to: Viewport): void => {
      heading = { to, until: performance.now() + duration };
      void flow.setViewport(to, { duration });
    };
    const viewport = (): Viewport =>
      heading && performance.now() < heading.until ? heading.to : camera.viewport;
    const jumpTo = (to: Viewport): void => {
      markPlace(session);
      glideTo(to);
    };
    const show = (box: Box, mostZoom: number): void =>
      jumpTo(viewportFor(box, camera.size, { ...FIT, mostZoom }));
    /** The view that has moved just so far that a box lies in it; nothing when it does already. */
    const viewHolding = (box: Box): Viewport | undefined => {
      const { x, y, zoom } = viewport();
      const shown = shownBox({ x, y, zoom }, camera.size);
      const { width, height } = camera.size;
      const dx = shiftInto(box.minX, box.maxX, shown.minX, shown.maxX);
      const dy = shiftInto(box.minY, box.maxY, shown.minY, shown.maxY);
      const isIn = width <= 0 || height <= 0 || (dx === 0 && dy === 0);
      return isIn ? undefined : { x: x - dx * zoom, y: y - dy * zoom, zoom };
    };
    const middleOf = (id: string): Point => {
      const rect = scene.rectOf(id);
      return rect
        ? { x: centreOf(rect).x, y: rect.y + rect.height }
        : (scene.shapeOf(id)?.knob ?? { x: 0, y: 0 });
    };

    const api: CanvasApi = {
      fit: (ids) => {
        const box = scene.bounds(ids);
        if (box) show(box, ids ? 1.2 : FIT.mostZoom);
      },
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration }),
      setViewport: (viewport) => void flow.setViewport(viewport),
      viewport,
      showView: ({ x, y, zoom }) => {
        const { width, height } = camera.size;
        jumpTo({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom });
      },
      goInHistory: (step) => {
        const place = goInHistory(session, step);
        if (place) glideTo(place.viewport);
      },
      reveal: (id) => {
        const box = scene.boxOfId(id);
        const to = box && viewHolding(box);
        if (to) jumpTo(to);
      },
      showBox: (box) => show(box, FIT.mostZoom),
      revealBox: (box) => {
        const to = viewHolding(box);
        if (to) glideTo(to);
      },
      centre: () => {
        const shown = camera.box();
        return { x: (shown.minX + shown.maxX) / 2, y: (shown.minY + shown.maxY) / 2 };
      },
      pointer: () => pointer.current,
      freePlace: (size, near) => freePlace(scene, session.map.store.getState().map, size, near),
      place: (id) => scene.rectOf(id),
      roomFor: (ids) => roomFor(scene, session.map.store.getState().map, ids),
      glide: (from) => {
        if (duration > 0) glide(scene, from);
      },
      cardsNear: (point) => {
        const shown = camera.box();
        const reach = { x: (shown.maxX - shown.minX) * 2, y: (shown.maxY - shown.minY) * 2 };
        const box = {
          minX: point.x - reach.x,
          minY: point.y - reach.y,
          maxX: point.x + reach.x,
          maxY: point.y + reach.y,
        };
        const distance = (id: string): number => {
          const rect = scene.rectOf(id);
          return rect ? Math.hypot(rect.x - point.x, rect.y - point.y) : Infinity;
        };
        return scene.cardsIn(box).sort((a, b) => distance(a) - distance(b));
      },
      chooseRelation: (premises, target) => ask({ kind: 'new', premises, target, at: middleOf(target) }),
      editLink: (link) => ask({ kind: 'change', link, at: middleOf(link) }),
      drawNow: () => painter.current?.drawNow(),
      onSharp: (listener) => painter.current?.onSharp(listener) ?? (() => undefined),
      focus: () => root.current?.focus({ preventScroll: true }),
    };
    session.canvas.current = api;
    return () => {
      if (session.canvas.current === api) session.canvas.current = undefined;
    };
  }, [session, flow, scene, camera, root, pointer, painter, ask]);
}
