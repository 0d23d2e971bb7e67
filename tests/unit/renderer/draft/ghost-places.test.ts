import { describe, expect, it } from 'vitest';
import { ghostPicture, ghostSize } from '../../../../renderer/draft/ghost-places';
import { boxOf, boxesOverlap } from '../../../../shared/layout/rect';
import { proposalFor } from '../../../support/fake-draft';

const premise = (id: string, to: string) =>
  proposalFor(id, 'sentence', { links: [{ relation: 'supports', to, confidence: 0.5, cue: 'follows it' }] });

describe('the picture of a draft', () => {
  it('begins at its corner and holds all of its cards, none on another', () => {
    const proposals = [
      proposalFor('p1', 'sentence'),
      ...Array.from({ length: 30 }, (_, i) => premise(`q${i}`, i < 9 ? 'p1' : `q${i % 9}`)),
    ];
    const { places, width, height } = ghostPicture(proposals, 'top-down');
    const boxes = proposals.map(({ id, text }) => boxOf({ ...places.get(id)!, ...ghostSize(text, false) }));
    expect(Math.min(...boxes.map((box) => box.minX))).toBe(0);
    expect(Math.min(...boxes.map((box) => box.minY))).toBe(0);
    expect(Math.max(...boxes.map((box) => box.maxX))).toBe(width);
    expect(Math.max(...boxes.map((box) => box.maxY))).toBe(height);
    boxes.forEach((box, index) =>
      expect(boxes.slice(index + 1).some((other) => boxesOverlap(box, other))).toBe(false),
    );
  });

  it('keeps premises in the order of the text', () => {
    const { places } = ghostPicture(
      [proposalFor('z', 'sentence'), premise('y', 'z'), premise('x', 'z'), premise('w', 'z')],
      'top-down',
    );
    const [y, x, w] = ['y', 'x', 'w'].map((id) => places.get(id)!);
    const isBefore = (a: { x: number; y: number }, b: typeof a) => a.x < b.x || (a.x === b.x && a.y < b.y);
    expect([isBefore(y!, x!), isBefore(x!, w!)]).toEqual([true, true]);
  });

  it('survives links in a circle, to itself and to nothing, and a draft of nothing', () => {
    const circle = [premise('a', 'b'), premise('b', 'a'), premise('c', 'c'), premise('d', 'gone')];
    expect(ghostPicture(circle, 'left-right').places.size).toBe(4);
    expect(ghostPicture([], 'top-down')).toEqual({ places: new Map(), width: 0, height: 0 });
  });
});
