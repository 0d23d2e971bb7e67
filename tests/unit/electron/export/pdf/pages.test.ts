import { expect, test } from 'vitest';
import { MOST_PAGES, PAPERS, planPages } from '../../../../../electron/export/pdf/pages';

const sheets = { kind: 'sheets', paper: 'A4', landscape: false, scale: 1 } as const;

test('one page is as large as the picture', () => {
  expect(planPages({ width: 1000, height: 400 }, { kind: 'one' })).toMatchObject({
    size: { width: 750, height: 300 },
    rows: 1,
    columns: 1,
    notes: [],
  });
});

test('a page is at most 200 inches long, and says so', () => {
  const plan = planPages({ width: 100_000, height: 400 }, { kind: 'one' });
  expect(plan.size.width).toBeCloseTo(14_400);
  expect(plan.notes).toEqual([expect.stringContaining('at 19 %')]);
});

test('sheets cover all of the picture, each sharing a strip with the next', () => {
  const plan = planPages({ width: 3000, height: 2500 }, sheets);
  expect([plan.columns, plan.rows]).toEqual([5, 3]);
  expect(plan.pages).toHaveLength(15);
  const [first, second] = plan.pages;
  const strip = (first?.offset.x ?? 0) - (second?.offset.x ?? 0) - (first?.area.width ?? 0);
  expect(strip).toBeCloseTo((-10 * 72) / 25.4);
  const last = plan.pages.at(-1);
  const right = (last?.offset.x ?? 0) + 3000 * plan.scale;
  expect(right).toBeLessThanOrEqual((last?.area.x ?? 0) + (last?.area.width ?? 0) + 0.02);
});

test('all on one sheet, turned as asked', () => {
  const plan = planPages({ width: 3000, height: 1000 }, { ...sheets, landscape: true, scale: 'fit' });
  expect(plan).toMatchObject({
    rows: 1,
    columns: 1,
    size: { width: PAPERS.A4.height, height: PAPERS.A4.width },
  });
  expect(plan.scale).toBeLessThan(0.75);
});

test('there are never more sheets than anybody prints', () => {
  const plan = planPages({ width: 400_000, height: 400_000 }, sheets);
  expect(plan.pages.length).toBeLessThanOrEqual(MOST_PAGES);
  expect(plan.notes).toEqual([expect.stringContaining('not more than')]);
});
