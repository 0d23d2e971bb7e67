import { expect, it } from 'vitest';
import {
  arrangementOf,
  arrangeTaskSteps,
  placesIn,
  placeSteps,
} from '../../../../renderer/workers/arrange-messages';
import { atOnce } from '../../../../renderer/state/in-steps';
import { arrange } from '../../../../shared/layout/arrange';
import { cardSizes, nodeSize } from '../../../../shared/layout/node-card';
import { idsOf } from '../../../../shared/map/table';
import { randomMap } from '../../../support/random-map';

it('hands a map over to the worker so that it is laid out there as it would be here', () => {
  const map = randomMap(300);
  const sizes = cardSizes(map);
  const [first = '', second = '', ...rest] = [...idsOf(map.tables.nodes)];
  const how = {
    direction: 'top-down' as const,
    only: new Set([second, ...rest]),
    pinned: new Map([[second, { x: 1234, y: -56 }]]),
  };
  const task = atOnce(arrangeTaskSteps(map, (node) => nodeSize(map, node), how));
  const there = arrangementOf(structuredClone(task));
  const sizeOf = (id: string): { width: number; height: number } => sizes.get(id) ?? { width: 0, height: 0 };
  const { only, pinned, direction } = there;
  const places = arrange(there.map, (id) => there.sizes.get(id) ?? { width: 0, height: 0 }, {
    direction,
    pinned,
    ...(only && { only }),
  });
  expect(only).toEqual(how.only);
  expect(places).toEqual(arrange(map, sizeOf, how));
  expect(places.has(first)).toBe(false);
});

it('hands the places back by the numbers of the cards', () => {
  const ids = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c'];
  const places = new Map([
    ['n-00000000000c', { x: 1, y: 2 }],
    ['n-00000000000a', { x: -3, y: 4 }],
  ]);
  expect(
    atOnce(
      placeSteps(
        placesIn(places, (id) => ids.indexOf(id)),
        ids,
      ),
    ),
  ).toEqual(places);
});
