import { expect, test } from 'vitest';
import { groupBox } from '../../../../shared/layout/group-box';

const group = { id: 'g-000000000000', title: 'Costs' };

test('wraps its members, with room for the title', () => {
  const members = [
    { x: 0, y: 0, width: 100, height: 50 },
    { x: 200, y: 100, width: 100, height: 50 },
  ];
  expect(groupBox(group, members)).toEqual({ minX: -24, minY: -48, maxX: 324, maxY: 174 });
});

test('is its own frame where it has one, and nowhere without members', () => {
  const frame = { x: 10, y: 20, width: 30, height: 40 };
  expect(groupBox({ ...group, frame }, [])).toEqual({ minX: 10, minY: 20, maxX: 40, maxY: 60 });
  expect(groupBox(group, [])).toBeUndefined();
});
