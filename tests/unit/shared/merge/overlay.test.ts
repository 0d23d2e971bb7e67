import { expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { differenceOf } from '../../../../shared/merge/difference';
import { conflictSeenAt, overlayOf, unfolded } from '../../../../shared/merge/overlay';
import { Editor } from '../../../support/edit-map';

const [MAIN, REASON, GONE] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c'];

function tree(): Editor {
  const editor = new Editor();
  editor.do('node.add', { id: MAIN, kind: 'claim', text: 'Build trams.', at: { x: 0, y: 0 } });
  for (const [id, text] of [
    [REASON, 'They are quiet.'],
    [GONE, 'They are cheap.'],
  ] as const)
    editor.do('node.add', {
      id,
      kind: 'evidence',
      text,
      at: { x: 0, y: 200 },
      link: { as: 'premise', relation: 'supports', target: { node: MAIN } },
    });
  return editor;
}

it('has in one picture what came, what went with its links, what changed and what was moved, each with its mark', () => {
  const before = tree();
  const after = new Editor();
  after.map = before.map;
  after.do('remove', { ids: [GONE] });
  after.do('node.set', { id: MAIN, fields: { text: 'Build more trams.' } });
  after.do('nodes.move', { places: [{ node: REASON, x: 50, y: 300 }] });
  const [added = ''] = after
    .do('node.add', { kind: 'question', text: 'Where?' })
    .diff.flatMap(({ table, id }) => (table === 'nodes' ? [id] : []));
  const { map, marks } = overlayOf(after.map, differenceOf(before.map, after.map).changes);
  expect(find(map, 'nodes', GONE)?.text).toBe('They are cheap.');
  expect(find(map, 'places', GONE)).toMatchObject({ x: 0, y: 200 });
  expect(find(map, 'nodes', MAIN)?.text).toBe('Build more trams.');
  expect(map.tables.links.size).toBe(2);
  const cards = [...marks].filter(([id]) => id.startsWith('n-'));
  expect(new Map(cards)).toEqual(
    new Map([
      [GONE, 'removed'],
      [MAIN, 'changed'],
      [REASON, 'moved'],
      [added, 'added'],
    ]),
  );
  expect([...marks].filter(([id]) => id.startsWith('l-')).map(([, sign]) => sign)).toEqual(['removed']);
});

it('marks groups, and cards of which a passage or a comment is another', () => {
  const before = tree();
  const source = 's-00000000000a';
  before.do('source.add', { id: source, title: 'Trams', text: 'They are quiet. They are cheap.' });
  before.do('passage.attach', { node: REASON, source, start: 0, end: 15 });
  before.do('nodes.group', { id: 'g-00000000000a', title: 'Money', ids: [GONE] });
  const [passage = ''] = find(before.map, 'nodes', REASON)?.passages ?? [];
  const after = new Editor();
  after.map = before.map;
  after.do('passage.move', { id: passage, start: 16, end: 31 });
  after.do('comment.add', { on: { node: MAIN }, author: 'Ann', text: 'How many?' });
  after.do('group.set', { id: 'g-00000000000a', fields: { title: 'Costs' } });
  const { marks } = overlayOf(after.map, differenceOf(before.map, after.map).changes);
  expect(Object.fromEntries(marks)).toEqual({
    [REASON]: 'reanchored',
    [MAIN]: 'commented',
    'g-00000000000a': 'changed',
  });
});

it('shows what is folded away, and a highlight at its card', () => {
  const editor = tree();
  editor.do('nodes.fold', { ids: [MAIN], folded: true });
  expect(find(unfolded(editor.map), 'nodes', MAIN)?.folded).not.toBe(true);
  editor.do('source.add', { id: 's-00000000000a', title: 'Trams', text: 'They are quiet.' });
  editor.do('passage.attach', { node: REASON, source: 's-00000000000a', start: 0, end: 15 });
  const [passage = ''] = find(editor.map, 'nodes', REASON)?.passages ?? [];
  expect(conflictSeenAt(editor.map, passage)).toBe(REASON);
  expect(conflictSeenAt(editor.map, 's-00000000000a')).toBeUndefined();
});
