import { expect, it } from 'vitest';
import { countMap } from '../../../../electron/cli/count-map';
import { Editor } from '../../../support/edit-map';

const [A, B, C] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c'];

it('counts an undercut as opposing, and a backing as no undercut', () => {
  const editor = new Editor();
  for (const id of [A, B, C]) editor.do('node.add', { id, kind: 'claim' });
  editor.do('link.add', {
    id: 'l-000000000001',
    relation: 'supports',
    premises: [B, C],
    target: { node: A },
  });
  editor.do('link.add', { relation: 'opposes', premises: [A], target: { link: 'l-000000000001' } });
  editor.do('link.add', { relation: 'supports', premises: [A], target: { link: 'l-000000000001' } });
  editor.do('link.add', { relation: 'opposes', premises: [B], target: { node: C } });
  expect(countMap(editor.map)).toMatchObject({
    links: { supports: 2, opposes: 2, answers: 0 },
    undercuts: 1,
    linkedPremises: 1,
  });
});
