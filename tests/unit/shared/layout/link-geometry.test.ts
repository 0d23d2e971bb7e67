import { expect, it } from 'vitest';
import { linkShapes } from '../../../../shared/layout/link-geometry';
import { undercutsOf } from '../../../support/deep-maps';

it('a chain of undercuts of any length is drawn whole', () => {
  const map = undercutsOf(20_000);
  const rectOf = (id: string): { x: number; y: number; width: number; height: number } => ({
    x: Number(id.slice(2)) * 300,
    y: 0,
    width: 260,
    height: 62,
  });
  expect(linkShapes(map, rectOf, { direction: 'top-down', isBlocked: () => false }).size).toBe(20_000);
});
