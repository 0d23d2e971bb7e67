import { expect, it } from 'vitest';
import { applyDiff, reverseDiff } from '../../../../../shared/edit/diff';
import { serializeMap } from '../../../../../shared/map/serialize';
import { Editor } from '../../../../support/edit-map';
import { randomMap } from '../../../../support/random-map';

function edited(): { editor: Editor; then: string } {
  const editor = new Editor();
  editor.do('source.add', { title: 'Report', text: 'One line.\nAnother line.', authors: [] });
  editor.do('node.add', { kind: 'claim', text: 'First' });
  const then = serializeMap(editor.map);
  editor.do('node.add', { kind: 'evidence', text: 'Later' });
  editor.do('map.set', { fields: { title: 'Later title' } });
  return { editor, then };
}

it('makes the map what it was, to the byte, and can be undone', () => {
  const { editor, then } = edited();
  const now = serializeMap(editor.map);
  const edit = editor.do('map.restore', { content: then, label: 'Restore a version' });
  expect(edit.label).toBe('Restore a version');
  expect(serializeMap(editor.map)).toBe(then);
  expect(serializeMap(applyDiff(editor.map, reverseDiff(edit.diff)))).toBe(now);
});

it('is no edit when the map is that already', () => {
  const { editor } = edited();
  expect(editor.do('map.restore', { content: serializeMap(editor.map), label: 'Restore' }).diff).toEqual([]);
});

it('refuses another map, and what is no map', () => {
  const { editor } = edited();
  const other = serializeMap(randomMap(3));
  expect(editor.refuse('map.restore', { content: other, label: 'Restore' }).code).toBe('other-map');
  expect(editor.refuse('map.restore', { content: '{', label: 'Restore' }).code).toBe('not-json');
});
