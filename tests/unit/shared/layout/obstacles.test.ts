import { describe, expect, it } from 'vitest';
import { BoxIndex } from '../../../../shared/layout/box-index';
import { MOST_OBSTACLES } from '../../../../shared/layout/grid-path';
import { obstaclesAmong } from '../../../../shared/layout/obstacles';
import { boxOf } from '../../../../shared/layout/rect';

const BOX = { minX: 0, minY: 0, maxX: 1e6, maxY: 100 };

/** Cards side by side, and how many of them have been looked at one by one. */
function row(count: number) {
  const index = new BoxIndex();
  const boxes = Array.from({ length: count }, (_, x) => boxOf({ x: x * 20, y: 0, width: 10, height: 10 }));
  boxes.forEach(({ minX, minY, maxX, maxY }, number) => index.put(number, minX, minY, maxX, maxY));
  const asked = { count: 0 };
  const cardOf = (number: number) => {
    asked.count++;
    const box = boxes[number];
    return box && { id: `n${number}`, box };
  };
  return {
    asked,
    obstacles: obstaclesAmong(
      () => index,
      cardOf,
      () => [],
    ),
  };
}

describe('what stands in the way of a link', () => {
  it('is what a box holds, without the cards of the link', () => {
    const { obstacles } = row(MOST_OBSTACLES + 2);
    expect(obstacles.obstaclesIn(BOX, ['n0', 'n1'])).toHaveLength(MOST_OBSTACLES);
  });

  it('is not told one by one where no way is looked for among so many', () => {
    const { asked, obstacles } = row(2000);
    expect(obstacles.obstaclesIn(BOX, ['n0', 'n1'])).toBeUndefined();
    expect(asked.count).toBe(0);
  });
});
