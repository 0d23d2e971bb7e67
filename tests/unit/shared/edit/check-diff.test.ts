import { expect, it } from 'vitest';
import { checkDiff } from '../../../../shared/edit/check-diff';
import { applyDiff, reverseDiff } from '../../../../shared/edit/diff';
import { recordsOf } from '../../../../shared/map/table';
import { Editor } from '../../../support/edit-map';

it('lets a card lose its place, whatever refers to the card', () => {
  const editor = new Editor();
  editor.do('node.add', { kind: 'claim', text: 'One' });
  const [node] = recordsOf(editor.map.tables.nodes);
  editor.do('comment.add', { on: { node: node?.id ?? '' }, author: 'A', text: 'Words' });
  const { diff } = editor.do('nodes.move', { places: [{ node: node?.id ?? '', x: 1, y: 2 }] });
  const undone = reverseDiff(diff);
  expect(undone).toMatchObject([{ table: 'places' }]);
  expect(checkDiff(applyDiff(editor.map, undone), undone)).toEqual([]);
});

it('finds what refers to a card that is gone', () => {
  const editor = new Editor();
  editor.do('node.add', { kind: 'claim', text: 'One' });
  const [node] = recordsOf(editor.map.tables.nodes);
  editor.do('comment.add', { on: { node: node?.id ?? '' }, author: 'A', text: 'Words' });
  const diff = [{ table: 'nodes', id: node?.id ?? '', ...(node && { from: node }) }] as const;
  expect(checkDiff(applyDiff(editor.map, diff), diff)).toMatchObject([{ code: 'dangling' }]);
});
