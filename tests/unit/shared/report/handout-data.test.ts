import { expect, test } from 'vitest';
import { parseMap } from '../../../../shared/map/parse';
import { recordsOf } from '../../../../shared/map/table';
import { drawMap } from '../../../../shared/picture/draw-map';
import { handoutData, handoutMap, type HandoutData } from '../../../../shared/report/handout-data';
import { fixture } from '../../../support/fixture';
import { sampleMap } from '../../../support/sample-map';

test('what belongs to the work on a map stays behind', () => {
  const parsed = parseMap(fixture('maps/v2/every-field.argmap'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const json = JSON.stringify(handoutData(parsed.value.map, { texts: true }));
  for (const key of [
    'versions',
    'rejected',
    'dismissed',
    'matrix',
    'foreign',
    'suggestion',
    'steps',
    'filter',
  ])
    expect(json).not.toContain(`"${key}"`);
  const { records } = JSON.parse(json) as HandoutData;
  const views = [...recordsOf(parsed.value.map.tables.views)];
  expect(records.views?.map(({ title, zoom }) => [title, zoom])).toEqual(
    views.map(({ title, zoom }) => [title, zoom]),
  );
  expect(records.comments?.every(({ text, author }) => text === '' && author === '')).toBe(true);
});

test('the page draws the very picture from it', () => {
  const map = sampleMap('combined');
  const data = JSON.parse(JSON.stringify(handoutData(map, { texts: false }))) as HandoutData;
  const picture = { theme: 'dark' } as const;
  expect(drawMap(handoutMap(data), picture)).toEqual(drawMap(map, picture));
});
