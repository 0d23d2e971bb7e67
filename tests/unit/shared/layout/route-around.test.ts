import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../../../shared/layout/cubic';
import { boxesOverlap, boxHolds, boxOf, type Box, type Rect } from '../../../../shared/layout/rect';
import { routeAround } from '../../../../shared/layout/route-around';

const card = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -700, max: 700 }),
  width: fc.constant(260),
  height: fc.integer({ min: 60, max: 200 }),
});

function around(premise: Rect, target: Rect, others: readonly Rect[]) {
  return routeAround([premise], target, {
    joint: undefined,
    lane: 20,
    obstaclesIn: (box: Box) => others.map((rect) => boxOf(rect)).filter((other) => boxesOverlap(other, box)),
  });
}

describe('a way around cards', () => {
  it('touches no card that it passes, and leads from the premise to the target', () => {
    fc.assert(
      fc.property(card, card, fc.array(card, { maxLength: 12 }), (premise, target, some) => {
        fc.pre(!boxesOverlap(boxOf(premise, 40), boxOf(target, 40)));
        const others = some.filter(
          (rect) => ![premise, target].some((end) => boxesOverlap(boxOf(end, 20), boxOf(rect))),
        );
        const route = around(premise, target, others);
        if (!route) return; // walled in
        const curves = [...route.premises.flat(), ...route.arrow];
        for (const curve of curves)
          for (let t = 0; t <= 1; t += 0.05)
            for (const other of others) expect(boxHolds(boxOf(other), pointAt(curve, t))).toBe(false);
        const [first, last] = [curves[0]!, curves.at(-1)!];
        expect(boxHolds(boxOf(premise, 1), { x: first.x0, y: first.y0 })).toBe(true);
        expect(boxHolds(boxOf(target, 3), { x: last.x3, y: last.y3 })).toBe(true);
      }),
    );
  });

  it('gives none where a wall goes all around', () => {
    const walls = [
      { x: -300, y: -300, width: 900, height: 100 },
      { x: -300, y: 300, width: 900, height: 100 },
      { x: -300, y: -300, width: 100, height: 700 },
      { x: 500, y: -300, width: 100, height: 700 },
    ];
    const inside = { x: 0, y: 0, width: 200, height: 80 };
    expect(around(inside, { x: 0, y: 900, width: 200, height: 80 }, walls)).toBeUndefined();
  });
});
