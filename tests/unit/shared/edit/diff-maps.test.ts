import { recordsOf } from '../../../../shared/map/table';
import { expect, it } from 'vitest';
import { applyDiff, diffFits } from '../../../../shared/edit/diff';
import { diffMaps } from '../../../../shared/edit/diff-maps';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { randomMap } from '../../../support/random-map';
import { Editor } from '../../../support/edit-map';

function readAgain(text: string) {
  const read = parseMap(text);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.map;
}

it('holds one change for each record that differs, and nothing for those that are equal', () => {
  const editor = new Editor();
  editor.do('node.add', { kind: 'claim', text: 'Stays' });
  editor.do('node.add', { kind: 'claim', text: 'Goes' });
  const before = editor.map;
  const [stays, goes] = recordsOf(before.tables.nodes);
  editor.do('remove', { ids: [goes?.id ?? ''] });
  editor.do('node.set', { id: stays?.id ?? '', fields: { text: 'Stays, in other words' } });
  editor.do('map.set', { fields: { title: 'Another title' } });
  const diff = diffMaps(before, editor.map);
  expect(diff.map(({ table }) => table).sort()).toEqual(['head', 'nodes', 'nodes']);
  expect(serializeMap(applyDiff(before, diff))).toBe(serializeMap(editor.map));
});

it('finds no difference between a map and the same one read from its file', () => {
  const map = randomMap(200);
  expect(diffMaps(map, readAgain(serializeMap(map)))).toEqual([]);
});

it('leads from any map to any other, and back', () => {
  const [one, other] = [randomMap(60, 1), randomMap(80, 2)];
  const there = diffMaps(one, other);
  expect(diffFits(one, there)).toBe(true);
  expect(serializeMap(applyDiff(one, there))).toBe(serializeMap(other));
  expect(serializeMap(applyDiff(other, diffMaps(other, one)))).toBe(serializeMap(one));
});
