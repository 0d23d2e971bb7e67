import type { Point } from '../../../shared/layout/rect';
import type { Scene } from './scene';

const TIME = 350; // ms
const MOST_CARDS = 5000; // more would not move smoothly

/** Lets cards glide to where they stand now from where they stood before; very many are there at once. */
export function glide(scene: Scene, from: ReadonlyMap<string, Point>): void {
  if (from.size > MOST_CARDS) return;
  const ways = [...from].flatMap(([id, start]) => {
    const slot = scene.shownSlot(id);
    const end = slot === undefined ? undefined : scene.cards.rect(slot);
    const moves = end && (end.x !== start.x || end.y !== start.y);
    return slot !== undefined && moves ? [{ slot, start, end }] : [];
  });
  const slots = ways.map(({ slot }) => slot);
  const begin = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - begin) / TIME));
    const eased = 1 - (1 - share) ** 3;
    const between = (a: number, b: number): number => a + (b - a) * eased;
    scene.showAt(
      slots,
      ways.map(({ start, end }) => ({ x: between(start.x, end.x), y: between(start.y, end.y) })),
    );
    if (share < 1) requestAnimationFrame(step);
  };
  if (ways.length > 0) requestAnimationFrame(step);
}
