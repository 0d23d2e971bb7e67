import type { Camera } from './camera';

const SLOP = 4; // px: less is a click and no drag
const KEY_STEP = 80; // px

/** Mouse, touch and keys on the map: drag and arrows move it, wheel, pinch, + and - zoom. */
export function listenToGestures(
  frame: HTMLElement,
  camera: Camera,
  act: { click: (target: Element) => void; fit: () => void },
): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let pressed: Element | undefined;

  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) travelled = 0;
    pressed = event.target instanceof Element ? event.target : undefined;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  frame.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    travelled += Math.abs(dx) + Math.abs(dy);
    if (travelled < SLOP) return;
    if (!frame.hasPointerCapture(event.pointerId)) frame.setPointerCapture(event.pointerId);
    frame.classList.add('dragging');
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const { left, top } = frame.getBoundingClientRect();
      const [was, is] = [distance(before, other), distance(now, other)];
      if (was > 0) camera.zoom(is / was, { x: other.x - left, y: other.y - top });
    } else camera.pan(dx, dy);
    pointers.set(event.pointerId, now);
  });
  const release = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) return;
    frame.classList.remove('dragging');
    if (event.type === 'pointerup' && travelled < SLOP && pressed) act.click(pressed);
  };
  frame.addEventListener('pointerup', release);
  frame.addEventListener('pointercancel', release);

  frame.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { left, top } = frame.getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
      const delta = Math.max(-120, Math.min(120, event.deltaY * lines * (event.ctrlKey ? 4 : 1)));
      camera.zoom(Math.exp(-delta / 500), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false },
  );
  frame.addEventListener('keydown', (event) => {
    const move = KEYS[event.key] ?? KEYS[event.code];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(camera, act.fit);
  });
}

const KEYS: Readonly<Record<string, (camera: Camera, fit: () => void) => void>> = {
  ArrowLeft: (camera) => camera.pan(KEY_STEP, 0),
  ArrowRight: (camera) => camera.pan(-KEY_STEP, 0),
  ArrowUp: (camera) => camera.pan(0, KEY_STEP),
  ArrowDown: (camera) => camera.pan(0, -KEY_STEP),
  '+': (camera) => camera.zoomIn(),
  '=': (camera) => camera.zoomIn(),
  '-': (camera) => camera.zoomOut(),
  '0': (_camera, fit) => fit(),
  // Where it writes another digit, or none without Shift.
  Digit0: (_camera, fit) => fit(),
};

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
