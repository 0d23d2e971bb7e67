import { expect, it } from 'vitest';
import { pageAt } from '../../../../shared/text/pages';

const PAGES = [
  { start: 10, label: 'iv' },
  { start: 20, label: '1' },
];

it('finds the page on which a place lies', () => {
  const labels = [9, 10, 19, 20, 900].map((offset) => pageAt(PAGES, offset)?.label);
  expect(labels).toEqual([undefined, 'iv', 'iv', '1', '1']);
  expect(pageAt(undefined, 5)).toBeUndefined();
});
