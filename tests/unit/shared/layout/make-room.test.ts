import { describe, expect, it } from 'vitest';
import { makeRoom } from '../../../../shared/layout/make-room';
import { boxOf, boxesOverlap, type Rect } from '../../../../shared/layout/rect';

function room(
  cards: Record<string, Rect>,
  ids: string[],
  pinned: string[] = [],
): Map<string, { x: number; y: number }> {
  return makeRoom(ids, {
    rectOf: (id) => cards[id],
    search: (box) =>
      Object.keys(cards).filter((id) =>
        boxesOverlap(boxOf(cards[id] ?? { x: 0, y: 0, width: 0, height: 0 }), box),
      ),
    isPinned: (id) => pinned.includes(id),
  });
}
const card = (x: number, y: number): Rect => ({ x, y, width: 100, height: 50 });

describe('makeRoom', () => {
  it('moves nothing where there is room', () => {
    expect(room({ new: card(0, 0), other: card(200, 0) }, ['new'])).toEqual(new Map());
  });

  it('pushes down what lies under a card, and what that comes to lie on, and nothing else', () => {
    const moves = room({ new: card(0, 0), a: card(20, 30), b: card(20, 100), far: card(20, 400) }, ['new']);
    expect(moves.get('a')).toEqual({ x: 20, y: 74 });
    expect(moves.get('b')).toEqual({ x: 20, y: 148 });
    expect(moves.has('far')).toBe(false);
    expect(moves.has('new')).toBe(false);
  });

  it('goes around a card that was placed by hand', () => {
    const moves = room({ new: card(0, 0), a: card(20, 30), pin: card(20, 100) }, ['new'], ['pin']);
    expect(moves.has('pin')).toBe(false);
    expect(moves.get('a')).toEqual({ x: 20, y: 174 });
  });
});
