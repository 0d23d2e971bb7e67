import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOB_RADIUS } from '../../../../shared/layout/link-route';
import { boxesOverlap, boxOf, type Box, type Rect } from '../../../../shared/layout/rect';
import { linkPill, pillBox } from '../../../../shared/picture/place-verdict';
import { verdictFace } from '../../../../shared/picture/verdict-pill';

const STANDING = { outcome: 'undecided', degree: 0.41 } as const;
const KNOB = { x: 0, y: 0 };

function among(...cards: Rect[]): (box: Box) => boolean {
  return (box) => cards.some((card) => boxesOverlap(boxOf(card), box));
}

describe('the pill of a link', () => {
  it('stands right of the knob where nothing is there', () => {
    const placed = linkPill(STANDING, KNOB, () => false);
    expect(placed?.at.x).toBeGreaterThan(KNOB_RADIUS);
    expect(placed?.pill.word).toBeDefined();
  });

  it('goes to the other side of the knob before it would lie on a card', () => {
    const card = { x: 20, y: -100, width: 300, height: 200 };
    const placed = linkPill(STANDING, KNOB, among(card));
    expect(placed && pillBox(placed).maxX).toBeLessThan(-KNOB_RADIUS);
  });

  it('is its sign alone between cards that stand close together', () => {
    const left = { x: -318, y: -60, width: 300, height: 120 };
    const right = { x: 22, y: -60, width: 300, height: 120 };
    const isBlocked = among(left, right);
    const placed = linkPill(STANDING, KNOB, isBlocked);
    expect(placed?.pill.sign).toBeDefined();
    expect(placed?.pill.word).toBeUndefined();
    expect(placed && isBlocked(pillBox(placed))).toBe(false);
  });

  it('lies on a card only where no side of the knob is free, at every zoom', () => {
    const card = fc.record({
      x: fc.integer({ min: -200, max: 60 }),
      y: fc.integer({ min: -200, max: 60 }),
      width: fc.integer({ min: 20, max: 200 }),
      height: fc.integer({ min: 20, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.array(card, { maxLength: 4 }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (cards, zoom) => {
          const face = verdictFace(zoom);
          const isBlocked = among(...cards);
          const placed = linkPill(STANDING, KNOB, isBlocked, face);
          const alone = linkPill(STANDING, KNOB, () => false, face);
          if (placed && isBlocked(pillBox(placed, face))) expect(placed).toEqual(alone);
        },
      ),
    );
  });
});
