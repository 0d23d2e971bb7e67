import { expect, it } from 'vitest';
import { diffMaps } from '../../../../shared/edit/diff-maps';
import { changedCards } from '../../../../shared/history/changed-cards';
import type { Node } from '../../../../shared/map/schema';
import { recordsOf } from '../../../../shared/map/table';
import { Editor } from '../../../support/edit-map';

it('lists cards that came, changed and went, with their words before', () => {
  const editor = new Editor();
  for (const text of ['Stays', 'Goes', 'Folds', 'Turns'])
    editor.do('node.add', { kind: 'claim', text, at: { x: 0, y: 0 } });
  const ids = new Map([...recordsOf(editor.map.tables.nodes)].map(({ id, text }) => [text, id]));
  editor.do('link.add', {
    relation: 'supports',
    premises: [ids.get('Turns') ?? ''],
    target: { node: ids.get('Folds') ?? '' },
  });
  const before = editor.map;
  const named = (text: string): Node => {
    const node = [...recordsOf(before.tables.nodes)].find((each) => each.text === text);
    if (!node) throw new Error(text);
    return node;
  };
  editor.do('remove', { ids: [named('Goes').id] });
  editor.do('nodes.fold', { ids: [named('Folds').id], folded: true });
  editor.do('node.set', { id: named('Turns').id, fields: { text: 'Turned' } });
  editor.do('node.set', { id: named('Stays').id, fields: { kind: 'evidence' } });
  editor.do('node.add', { kind: 'claim', text: 'Comes', at: { x: 0, y: 0 } });
  const cards = changedCards(diffMaps(before, editor.map));
  expect(cards.map(({ how, card }) => `${how} ${card.text}`).sort()).toEqual([
    'added Comes',
    'changed Stays',
    'changed Turned',
    'removed Goes',
  ]);
  expect(cards[0]?.how).toBe('added');
  expect(cards.find(({ card }) => card.text === 'Turned')?.textBefore).toBe('Turns');
  expect(cards.find(({ card }) => card.text === 'Stays')?.textBefore).toBeUndefined();
});
