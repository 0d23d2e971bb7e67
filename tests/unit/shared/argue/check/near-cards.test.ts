import { expect, it } from 'vitest';
import { NearCards } from '../../../../../shared/argue/check/near-cards';
import type { Node } from '../../../../../shared/map/schema';

const card = (number: number, text: string): Node => ({
  id: `n-${String(number).padStart(12, '0')}`,
  kind: 'claim',
  text,
});

const SHIPS = card(1, 'Grain ships leave the harbour');
const BOATS = card(2, 'Grain boats leave the harbour');
const OTHER = card(3, 'Budgets shrink because taxes fall');
const pairsOf = (pairs: readonly (readonly [Node, Node])[]): string[] =>
  pairs.map(([a, b]) => `${a.text} | ${b.text}`);

it('finds cards with most words in common, in the order of the cards', () => {
  const near = new NearCards();
  near.update([], [BOATS, OTHER, SHIPS]);
  expect(pairsOf(near.pairs())).toEqual([`${SHIPS.text} | ${BOATS.text}`]);
});

it('follows cards that come, change and go as if it began anew', () => {
  const near = new NearCards();
  const crowd = Array.from({ length: 45 }, (_each, index) =>
    card(10 + index, `Grain harbour leave topic${index} matter${index} issue${index}`),
  );
  // With the crowd the words in common are no longer rare; without it they are again.
  const steps = [
    [SHIPS, BOATS],
    [SHIPS, BOATS, ...crowd],
    [SHIPS, { ...BOATS, text: OTHER.text }, OTHER, ...crowd.slice(5)],
    [OTHER, BOATS, SHIPS],
    [],
    [SHIPS, BOATS],
  ];
  let before: Node[] = [];
  for (const nodes of steps) {
    near.update(
      before.filter((node) => !nodes.includes(node)),
      nodes.filter((node) => !before.includes(node)),
    );
    before = nodes;
    const anew = new NearCards();
    anew.update([], nodes);
    expect(near.pairs()).toEqual(anew.pairs());
  }
  expect(near.pairs()).toHaveLength(1);
});
