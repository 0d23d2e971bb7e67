import { freePlace, roomFor } from '../../shared/layout/placing';
import type { Point } from '../../shared/layout/rect';
import { StandingCards } from '../../shared/layout/standing-cards';
import type { CanvasApi, Session } from '../state/session';

/**
 * Where cards have room: among those that the canvas shows, or where the map has them while something else is shown in the place of the canvas. Ask
 * for it when it is needed: without a canvas it knows the map of that moment, and what it has moved itself.
 */
export function standing({ canvas, map }: Session): Pick<CanvasApi, 'freePlace' | 'roomFor'> {
  if (canvas.current) return canvas.current;
  const now = map.store.getState().map;
  const cards = new StandingCards(now);
  return {
    freePlace: (size, near) => freePlace(cards, now, size, near),
    roomFor: (ids) => {
      const moves = roomFor(cards, now, ids);
      for (const move of moves) cards.move(move.node, move);
      return moves;
    },
  };
}

/** The middle of what the canvas shows; without one, the corner of what it showed last. Map px. */
export function middleOfView({ canvas, view }: Session): Point {
  if (canvas.current) return canvas.current.centre();
  const { x, y, zoom } = view.getState().viewport;
  return { x: -x / zoom, y: -y / zoom };
}
