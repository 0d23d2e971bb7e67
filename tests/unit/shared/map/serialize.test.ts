import { recordsOf } from '../../../../shared/map/table';
import { describe, expect, it } from 'vitest';
import { buildMap } from '../../../../shared/map/build-map';
import { newMap } from '../../../../shared/map/new-map';
import type { Node } from '../../../../shared/map/schema';
import { serializeMap } from '../../../../shared/map/serialize';
import { seededIds } from '../../../support/ids';

const HEAD = { id: 'm-000000000000', title: 'T', created: '2026-01-01T00:00:00Z' };

describe('a map’s text', () => {
  it('is JSON with two-space indent, all tables and a newline at the end', () => {
    const map = newMap({ title: 'New', newId: seededIds(), now: '2026-01-01T00:00:00Z' });
    const text = serializeMap(map);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      ...['format', 'version', 'id', 'title', 'created'],
      ...['sources', 'passages', 'nodes', 'places', 'links', 'groups', 'steps', 'views', 'comments'],
      ...['ratings', 'confirmed', 'conflicts'],
    ]);
  });

  it('has fields in the order of the schema and records in the order of their ids', () => {
    const later: Node = { text: 'b', kind: 'claim', id: 'n-zzzzzzzzzzzz' };
    const earlier: Node = { tags: ['t'], text: 'a', speaker: 'S', kind: 'gap', id: 'n-00000000000z' };
    const text = serializeMap(buildMap(HEAD, { nodes: [later, earlier] }));
    const { nodes } = JSON.parse(text) as { nodes: Node[] };
    expect(nodes.map((node) => node.id)).toEqual([earlier.id, later.id]);
    expect(Object.keys(nodes[0] ?? {})).toEqual(['id', 'kind', 'text', 'speaker', 'tags']);
  });

  it('changes by a few lines when one record changes', () => {
    const node = (text: string): Node => ({ id: 'n-000000000000', kind: 'claim', text });
    const before = serializeMap(buildMap(HEAD, { nodes: [node('before')] })).split('\n');
    const after = serializeMap(buildMap(HEAD, { nodes: [node('after')] })).split('\n');
    expect(after.filter((line, i) => line !== before[i])).toEqual(['      "text": "after"']);
  });

  it('has no negative zero, which would not come back', () => {
    const places = [{ node: 'n-000000000000', x: -0, y: 0 }];
    const map = buildMap(HEAD, { nodes: [{ id: 'n-000000000000', kind: 'claim', text: '' }], places });
    expect([...recordsOf(map.tables.places)]).toEqual([{ node: 'n-000000000000', x: 0, y: 0 }]);
  });
});
