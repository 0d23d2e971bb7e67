import { expect, it } from 'vitest';
import { shownPart } from '../../../../shared/formats/shown-part';
import { unfolded } from '../../../../shared/formats/unfolded';
import { find } from '../../../../shared/map/arg-map';
import { checkMap } from '../../../../shared/map/invariants';
import { Editor } from '../../../support/edit-map';

const [A, B, C] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c'];
const [L1, L2] = ['l-000000000001', 'l-000000000002'];

function editorWithMap(): Editor {
  const editor = new Editor();
  for (const id of [A, B, C]) editor.do('node.add', { id, kind: 'claim', text: id, at: { x: 0, y: 0 } });
  editor.do('link.add', { id: L1, relation: 'supports', premises: [B], target: { node: A } });
  editor.do('link.add', { id: L2, relation: 'opposes', premises: [C], target: { link: L1 } });
  return editor;
}

it('leaves out what is hidden with the links that hang on it, and holds together', () => {
  const { map } = editorWithMap();
  expect(shownPart(map, [])).toBe(map);
  const part = shownPart(map, [B]);
  expect([part.tables.nodes.size, part.tables.links.size, part.tables.places.size]).toEqual([2, 0, 2]);
  expect(checkMap(part)).toEqual([]);
  const linkless = shownPart(map, [L1]);
  expect([linkless.tables.nodes.size, linkless.tables.links.size]).toEqual([3, 0]);
  expect(map.tables.links.size).toBe(2);
});

it('does without ids that the map has not', () => {
  const { map } = editorWithMap();
  expect(shownPart(map, ['n-zzzzzzzzzzzz', '__proto__']).tables.nodes.size).toBe(3);
});

it('opens every branch, and changes nothing else', () => {
  const editor = editorWithMap();
  const before = editor.map;
  editor.do('node.set', { id: A, fields: { folded: true } });
  const open = unfolded(editor.map);
  expect(find(open, 'nodes', A)).toEqual(find(before, 'nodes', A));
  expect(find(open, 'nodes', B)).toBe(find(editor.map, 'nodes', B));
});
