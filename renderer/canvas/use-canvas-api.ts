import { useReactFlow } from '@xyflow/react';
import { useLayoutEffect } from 'react';
import { freePlace, roomFor } from '../../shared/layout/placing';
import type { Box, Point } from '../../shared/layout/rect';
import { boxOf, centreOf } from '../../shared/layout/rect';
import { WHOLE_FROM } from '../../shared/picture/card-face';
import { useSession } from '../state/context';
import type { CanvasApi } from '../state/session';
import { goInHistory, markPlace } from '../state/view-history';
import type { Viewport } from '../state/view-store';
import { shownBox } from './camera';
import type { CanvasParts } from './canvas-parts';
import {
  coversOf,
  FIT,
  isAmong,
  isCardOf,
  minimapPlace,
  movedClear,
  viewClearOf,
  type Covered,
} from './fit-view';
import { glide } from './scene/glide';

const MOVE_TIME = 200; // ms
const SAME_ZOOM = 0.001; // by which a zoom may be another after a glide

/** How far a view must move so that a stretch lies in it with some room; 0 when it does. A stretch that is too long is centred. */
function shiftInto(from: number, to: number, viewFrom: number, viewTo: number): number {
  const room = Math.min(60, (viewTo - viewFrom) / 8);
  if (to - from > viewTo - viewFrom - 2 * room) return (from + to - viewFrom - viewTo) / 2;
  if (from < viewFrom) return from - room - viewFrom;
  return to > viewTo ? to + room - viewTo : 0;
}

/** Lets commands and the other panels speak to the canvas while it is shown. */
export function useCanvasApi({ scene, camera, root, pointer, painter }: CanvasParts): void {
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
    /** As large as the canvas is on the page, of which the camera may not have heard yet. */
    const covered = (): Covered => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = root.current ?? {};
      const place = minimapPlace(root.current);
      const bounds = scene.bounds();
      return {
        size: width > 0 ? { width, height } : camera.size,
        covers: coversOf(root.current),
        minimap: place && bounds && { place, bounds },
      };
    };
    const show = (box: Box, mostZoom: number, isCard = isCardOf(scene)): void =>
      jumpTo(viewClearOf(box, covered(), { ...FIT, mostZoom }, isCard));
    /** The view that has moved just so far that a box lies in it, and nothing over the box; nothing when it does already. */
    const viewHolding = (box: Box, view = viewport()): Viewport | undefined => {
      const { x, y, zoom } = view;
      const shown = shownBox({ x, y, zoom }, camera.size);
      const { width, height } = camera.size;
      if (width <= 0 || height <= 0) return undefined;
      const dx = shiftInto(box.minX, box.maxX, shown.minX, shown.maxX);
      const dy = shiftInto(box.minY, box.maxY, shown.minY, shown.maxY);
      const to = movedClear(box, { x: x - dx * zoom, y: y - dy * zoom, zoom }, covered());
      return to.x === x && to.y === y ? undefined : to;
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
        if (box && ids) show(box, 1.2, (cover) => isAmong(scene, ids, cover));
        else if (box) show(box, FIT.mostZoom);
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
      comeNear: (id) => {
        const before = viewport();
        const rect = before.zoom < WHOLE_FROM ? scene.rectOf(id) : undefined;
        if (!rect) return undefined;
        const { x, y } = centreOf(rect);
        // The card stays where it is on the screen, as far as there is room for it.
        const at = { x: x * before.zoom + before.x, y: y * before.zoom + before.y };
        const near = { x: at.x - x, y: at.y - y, zoom: 1 };
        const to = viewHolding(boxOf(rect), near) ?? near;
        glideTo(to);
        return () => {
          if (Math.abs(viewport().zoom / to.zoom - 1) > SAME_ZOOM) return;
          const there = scene.rectOf(id);
          glideTo((there && viewHolding(boxOf(there), before)) ?? before);
        };
      },
      showBox: (box) => show(box, FIT.mostZoom),
      revealBox: (box) => {
        const to = viewHolding(box);
        if (to) glideTo(to);
      },
      shown: () => camera.box(),
      centre: () => {
        const shown = camera.box();
        return { x: (shown.minX + shown.maxX) / 2, y: (shown.minY + shown.maxY) / 2 };
      },
      pointer: () => session.view.getState().pointed ?? pointer.current,
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
      chooseRelation: (premises, target) =>
        session.view.setState({
          linkQuestion: { kind: 'new', premises, target, at: middleOf(target) },
        }),
      editLink: (link) =>
        session.view.setState({ linkQuestion: { kind: 'change', link, at: middleOf(link) } }),
      drawNow: () => painter.current?.drawNow(),
      onSharp: (listener) => painter.current?.onSharp(listener) ?? (() => undefined),
      focus: () => root.current?.focus({ preventScroll: true }),
    };
    session.canvas.current = api;
    return () => {
      if (session.canvas.current === api) session.canvas.current = undefined;
    };
  }, [session, flow, scene, camera, root, pointer, painter]);
}
