import type { Actions } from './actions';

const FAR = 50; // px that a finger goes for a swipe

/** Lets a finger go from step to step: to the side; up and down it scrolls. */
export function listenToSwipes(element: HTMLElement, { next, back }: Actions, isGiven: () => boolean): void {
  let from: { x: number; y: number } | undefined;
  element.addEventListener('touchstart', ({ touches }) => {
    const [touch] = touches;
    from = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
  });
  element.addEventListener('touchend', ({ changedTouches: [touch] }) => {
    if (!from || !touch || !isGiven()) return;
    const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
    from = undefined;
    if (Math.abs(dx) < FAR || Math.abs(dx) < 2 * Math.abs(dy)) return;
    if (dx < 0 === (getComputedStyle(element).direction === 'ltr')) next();
    else back();
  });
}
