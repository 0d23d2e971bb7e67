import { useEffect, useRef, type RefObject } from 'react';
import { viewportFor, type Camera } from '../canvas/camera';
import { FIT, ZOOM } from '../canvas/fit-view';
import type { Scene } from '../canvas/scene/scene';

const CLICK = 4; // screen px that a click may slip
const STEP = 80; // screen px of an arrow key
const KEY_ZOOM = 1.25;
const WHEEL_ZOOM = 0.002; // of a px of the wheel
const NEAR_LINK = 9; // screen px

/** Lets a person move about in a picture, by mouse, wheel and keys, and tells which card or link was clicked. */
export function useLookGestures(
  root: RefObject<HTMLElement | null>,
  { scene, camera, onPick }: { scene: Scene; camera: Camera; onPick: ((id: string) => void) | undefined },
): void {
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const pan = (dx: number, dy: number): void => {
      const { x, y, zoom } = camera.viewport;
      camera.move({ x: x + dx, y: y + dy, zoom });
    };
    function zoomBy(factor: number, at: { x: number; y: number }): void {
      const { x, y, zoom } = camera.viewport;
      const next = Math.min(ZOOM.max, Math.max(ZOOM.min, zoom * factor));
      const scale = next / zoom;
      camera.move({ x: at.x - (at.x - x) * scale, y: at.y - (at.y - y) * scale, zoom: next });
    }
    const middle = () => ({ x: camera.size.width / 2, y: camera.size.height / 2 });
    const inside = (event: MouseEvent): { x: number; y: number } => {
      const frame = element.getBoundingClientRect();
      return { x: event.clientX - frame.left, y: event.clientY - frame.top };
    };

    function onWheel(event: WheelEvent): void {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) zoomBy(Math.exp(-event.deltaY * WHEEL_ZOOM), inside(event));
      else pan(-event.deltaX, -event.deltaY);
    }
    function onPointerDown(event: PointerEvent): void {
      if (event.button !== 0 && event.button !== 1) return;
      element?.setPointerCapture(event.pointerId);
      let moved = 0;
      const onMove = ({ movementX, movementY }: PointerEvent): void => {
        moved += Math.abs(movementX) + Math.abs(movementY);
        pan(movementX, movementY);
      };
      const onUp = (up: PointerEvent): void => {
        element?.removeEventListener('pointermove', onMove);
        element?.removeEventListener('pointerup', onUp);
        if (moved <= CLICK) click(inside(up));
      };
      element?.addEventListener('pointermove', onMove);
      element?.addEventListener('pointerup', onUp);
    }
    function click({ x, y }: { x: number; y: number }): void {
      const { viewport } = camera;
      const at = { x: (x - viewport.x) / viewport.zoom, y: (y - viewport.y) / viewport.zoom };
      const id = scene.cardAt(at) ?? scene.linkAt(at, NEAR_LINK / viewport.zoom);
      if (id !== undefined) pick.current?.(id);
    }
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => pan(STEP, 0),
      ArrowRight: () => pan(-STEP, 0),
      ArrowUp: () => pan(0, STEP),
      ArrowDown: () => pan(0, -STEP),
      '+': () => zoomBy(KEY_ZOOM, middle()),
      '=': () => zoomBy(KEY_ZOOM, middle()),
      '-': () => zoomBy(1 / KEY_ZOOM, middle()),
      f: () => {
        const bounds = scene.bounds();
        if (bounds) camera.move(viewportFor(bounds, camera.size, FIT));
      },
    };
    function onKeyDown(event: KeyboardEvent): void {
      const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onPointerDown);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onPointerDown);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [root, scene, camera]);
}
