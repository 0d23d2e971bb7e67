import { expect, it } from 'vitest';
import { MapBuilder } from '../../../../shared/formats/map-builder';
import { placeAll } from '../../../../shared/formats/place-all';
import { find } from '../../../../shared/map/arg-map';
import { recordsOf } from '../../../../shared/map/table';
import { textHash } from '../../../../shared/text/hash';
import { readContext } from '../../../support/format-context';
import { expectValid } from '../../../support/round-trip';

function finished(builder: MapBuilder) {
  const read = builder.finish();
  if (!read.ok) throw new Error(read.error.message);
  expectValid(read.value.map);
  return read.value;
}

it('makes a map that is called after the file, unless the file says how', () => {
  expect(finished(new MapBuilder(readContext())).map.head.title).toBe('A map');
  const named = new MapBuilder(readContext());
  named.set({ title: 'Own\r\ntitle', description: undefined });
  expect(finished(named).map.head).toMatchObject({ title: 'Own\ntitle' });
  expect(finished(named).map.head).not.toHaveProperty('description');
});

it('keeps an id that the file gave, makes others, and gives every card a place', () => {
  const builder = new MapBuilder(readContext());
  const own = builder.add('nodes', { id: 'n-00000000000a', kind: 'claim', text: 'A\r\nB\uFEFF' });
  const made = builder.add('nodes', { kind: 'claim', text: 'C' });
  builder.add('links', { relation: 'supports', premises: [made], target: { node: own } });
  const { map, report } = finished(builder);
  expect(own).toBe('n-00000000000a');
  expect(find(map, 'nodes', own)?.text).toMatch(/^A\nB/);
  expect(map.tables.places.size).toBe(2);
  expect(report.dropped).toEqual([]);
  expect(placeAll(map)).toBe(map);
});

it('rounds places that the file gave; when some have none, the whole is arranged', () => {
  const builder = new MapBuilder(readContext());
  const node = builder.add('nodes', { kind: 'claim', text: 'A' });
  builder.place(node, { x: 1.4, y: -2.6 });
  expect([...recordsOf(finished(builder).map.tables.places)]).toEqual([{ node, x: 1, y: -3 }]);
  builder.add('nodes', { kind: 'claim', text: 'B' });
  const places = [...recordsOf(finished(builder).map.tables.places)];
  expect(places).toHaveLength(2);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
});

it('leaves out what refers to nothing, and says so', () => {
  const builder = new MapBuilder(readContext());
  const node = builder.add('nodes', { kind: 'claim', text: 'A', group: 'g-000000000000' });
  builder.add('links', { relation: 'supports', premises: ['n-zzzzzzzzzzzz'], target: { node } });
  const { map, report } = finished(builder);
  expect([map.tables.nodes.size, map.tables.links.size]).toEqual([1, 0]);
  expect(report.dropped.map(({ what }) => what)).toContain('reference');
});

it('keeps what a quotation begins with, though a text could not begin so', () => {
  const builder = new MapBuilder(readContext());
  const text = 'a\uFEFFb';
  const source = builder.add('sources', {
    ...{ kind: 'other', title: 'S', authors: [], text, textHash: textHash(text) },
  });
  const place = { start: 1, end: 3, exact: '\uFEFFb', prefix: 'a', suffix: '', textHash: textHash(text) };
  builder.add('passages', { source, ...place });
  const [passage] = recordsOf(finished(builder).map.tables.passages);
  expect(passage?.exact).toBe('\uFEFFb');
  expect(passage?.status).toBeUndefined();
});
