import { cardLayout } from '../../shared/text-layout/card-size';
import type { Session } from '../state/session';

/** Where a new anchored card with this text can stand: as near to the middle of what the canvas shows as there is room. Whole map px. */
export function freePlace({ canvas }: Session, text: string): { x: number; y: number } {
  const size = cardLayout({ text, badges: true });
  const centre = canvas.current?.centre() ?? { x: 0, y: 0 };
  const corner = {
    x: Math.round(centre.x - size.width / 2),
    y: Math.round(centre.y - size.height / 2),
  };
  return canvas.current?.freePlace(size, corner) ?? corner;
}
