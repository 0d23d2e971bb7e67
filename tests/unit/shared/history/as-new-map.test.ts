import { expect, it } from 'vitest';
import { asNewMap } from '../../../../shared/history/as-new-map';
import { checkMap } from '../../../../shared/map/invariants';
import { serializeMap } from '../../../../shared/map/serialize';
import { Editor } from '../../../support/edit-map';
import { seededIds } from '../../../support/ids';

it('is the same map under another id, to which its comments go', () => {
  const editor = new Editor();
  editor.do('node.add', { kind: 'claim', text: 'Words' });
  const { id } = editor.map.head;
  editor.do('comment.add', { on: { map: id }, author: 'A', text: 'On the whole' });
  const copy = asNewMap(editor.map, seededIds(7));
  expect(copy.head.id).not.toBe(id);
  expect(checkMap(copy)).toEqual([]);
  expect(serializeMap(copy).replaceAll(copy.head.id, id)).toBe(serializeMap(editor.map));
});
