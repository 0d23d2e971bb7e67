import { expect, it } from 'vitest';
import { Scene } from '../../../../../renderer/canvas/scene/scene';
import { FEW } from '../../../../../renderer/canvas/scene/unplaced';
import { atOnce } from '../../../../../renderer/state/in-steps';
import { find, type ArgMap } from '../../../../../shared/map/arg-map';
import { emptyTable, idsOf, withRecords } from '../../../../../shared/map/table';
import type { Place } from '../../../../../shared/map/schema';
import { randomMap } from '../../../../support/random-map';
import { SHAPES } from '../../../../support/shapes';

const LARGE = 2500;

function without(map: ArgMap, ids: readonly string[]): ArgMap {
  const places = withRecords(
    map.tables.places,
    ids.map((id) => [id, undefined] as const),
  );
  return { ...map, tables: { ...map.tables, places } };
}

it('shows every card of a large map without places at once, none on another, and the rest when they are laid out', () => {
  const map = randomMap(LARGE);
  const scene = new Scene({ ...map, tables: { ...map.tables, places: emptyTable<Place>() } });
  const ids = [...idsOf(map.tables.nodes)];
  expect(scene.waiting.ids.size).toBe(LARGE);
  const seen = ids.map((id) => scene.rectOf(id));
  expect(new Set(seen.map((rect) => `${rect?.x} ${rect?.y}`)).size).toBe(LARGE);
  const { version } = scene;
  scene.cardsIn({ minX: 0, minY: 0, maxX: 1, maxY: 1 });
  atOnce(scene.waiting.settleAtSteps(new Map(ids.map((id, index) => [id, { x: index, y: 7 }]))));
  expect(scene.version).toBeGreaterThan(version);
  expect(scene.waiting.ids.size).toBe(0);
  expect(scene.rectOf(ids[5] ?? '')).toMatchObject({ x: 5, y: 7 });
  expect(scene.cardsIn({ minX: 0, minY: 0, maxX: 1, maxY: 7 }).sort()).toEqual(ids.slice(0, 2).sort());
});

it('lets the members of a group wait beside each other', () => {
  const map = SHAPES['groups']?.();
  if (!map) throw new Error('There is no such shape.');
  const scene = new Scene(map);
  const { size } = map.tables.groups;
  const wide = [...idsOf(map.tables.groups)].filter((id) => {
    const box = scene.groups.boxOf(map, id);
    return !box || box.maxX - box.minX > 1000;
  });
  // Only where a row ends.
  expect(wide.length).toBeLessThan(size / 50);
});

it('puts a few cards without places by what they are linked to, once the picture is there', () => {
  const map = randomMap(LARGE);
  const ids = [...idsOf(map.tables.nodes)].slice(100, 100 + FEW / 10);
  const scene = new Scene(without(map, ids));
  expect(scene.waiting.ids.size).toBe(ids.length);
  atOnce(scene.waiting.settleSteps());
  expect(scene.waiting.ids.size).toBe(0);
  for (const id of ids) {
    const rect = scene.rectOf(id);
    expect(rect && scene.cardsIn({ minX: rect.x, minY: rect.y, maxX: rect.x, maxY: rect.y })).toEqual([id]);
    expect(find(map, 'nodes', id)).toBeDefined();
  }
});

it('leaves a card where somebody has put it while it waited', () => {
  const map = randomMap(LARGE);
  const [id = ''] = idsOf(map.tables.nodes);
  const scene = new Scene(without(map, [id]));
  const place = { node: id, x: 99_000, y: 99_000 };
  scene.update([{ table: 'places', id, to: place }], {
    ...map,
    tables: { ...map.tables, places: withRecords(map.tables.places, [[id, place]]) },
  });
  atOnce(scene.waiting.settleAtSteps(new Map([[id, { x: 0, y: 0 }]])));
  expect(scene.rectOf(id)).toMatchObject({ x: 99_000, y: 99_000 });
});
