import { beforeEach, describe, expect, it } from 'vitest';
import { applyDiff, reverseDiff } from '../../../../../shared/edit/diff';
import { find, type TableName } from '../../../../../shared/map/arg-map';
import { serializeMap } from '../../../../../shared/map/serialize';
import { Editor } from '../../../../support/edit-map';

const [A, B, C, D] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c', 'n-00000000000d'];
const [L1, L2, L3] = ['l-000000000001', 'l-000000000002', 'l-000000000003'];
const S = 's-000000000001';

let editor: Editor;
const there = (table: TableName, id: string): boolean => find(editor.map, table, id) !== undefined;
const count = (table: TableName): number => editor.map.tables[table].size;

beforeEach(() => {
  editor = new Editor();
  for (const [id, kind] of [
    [A, 'claim'],
    [B, 'evidence'],
    [C, 'counterargument'],
    [D, 'assumption'],
  ] as const) {
    editor.do('node.add', { id, kind, text: id, at: { x: 0, y: 0 } });
  }
});

describe('removing a card', () => {
  it('takes its place, its links, what undercuts them, and its comments, and one undo brings all back', () => {
    editor.do('link.add', { id: L1, relation: 'supports', premises: [B], target: { node: A } });
    editor.do('link.add', { id: L2, relation: 'opposes', premises: [C], target: { link: L1 } });
    editor.do('link.add', { id: L3, relation: 'opposes', premises: [D], target: { link: L2 } });
    editor.do('comment.add', { on: { link: L2 }, author: 'Ada', text: 'Why?' });
    const before = serializeMap(editor.map);
    const { label, diff } = editor.do('remove', { ids: [A] });
    expect(label).toBe('Remove 1 card');
    expect([count('nodes'), count('places'), count('links'), count('comments')]).toEqual([3, 3, 0, 0]);
    expect(serializeMap(applyDiff(editor.map, reverseDiff(diff)))).toBe(before);
  });

  it('only shrinks a link that has other premises', () => {
    editor.do('link.add', { id: L1, relation: 'supports', premises: [B, C], target: { node: A } });
    editor.do('remove', { ids: [B] });
    expect(find(editor.map, 'links', L1)?.premises).toEqual([C]);
    editor.do('remove', { ids: [C] });
    expect(there('links', L1)).toBe(false);
  });

  it('takes it out of critical questions, tables of hypotheses and groups', () => {
    editor.do('link.add', { id: L1, relation: 'supports', premises: [B], target: { node: A } });
    editor.do('link.set', {
      id: L1,
      fields: { critical: [{ question: 'Is it so?', node: D, status: 'open' }] },
    });
    editor.do('node.set', {
      id: A,
      fields: { matrix: { rows: [C, D], neutral: [{ evidence: D, hypothesis: C, rating: 'N' }] } },
    });
    editor.do('remove', { ids: [D] });
    expect(find(editor.map, 'links', L1)?.critical).toEqual([{ question: 'Is it so?', status: 'open' }]);
    expect(find(editor.map, 'nodes', A)?.matrix).toEqual({ rows: [C], neutral: [] });
  });

  it('takes a whole thread of comments with its first', () => {
    editor.do('comment.add', { id: 'c-000000000001', on: { node: A }, author: 'Ada', text: 'One' });
    editor.do('comment.add', { on: { node: A }, thread: 'c-000000000001', author: 'Ole', text: 'Two' });
    editor.do('comment.add', { on: { node: A }, author: 'Ole', text: 'Another' });
    editor.do('remove', { ids: ['c-000000000001'] });
    expect(count('comments')).toBe(1);
    editor.do('remove', { ids: [A] });
    expect(count('comments')).toBe(0);
  });
});

describe('removing what is anchored', () => {
  const range = { source: S, start: 0, end: 5 };
  beforeEach(() => {
    editor.do('source.add', { id: S, title: 'T', text: 'Words of an article.' });
    editor.do('passage.attach', { node: A, ...range });
    editor.do('passage.attach', { node: B, ...range });
  });

  it('leaves a passage that another card shares, and takes it with its last card', () => {
    editor.do('remove', { ids: [A] });
    expect(count('passages')).toBe(1);
    editor.do('remove', { ids: [B] });
    expect(count('passages')).toBe(0);
  });

  it('takes a shared passage when all its cards go together', () => {
    editor.do('remove', { ids: [A, B] });
    expect(count('passages')).toBe(0);
  });

  it('leaves a highlight of its own', () => {
    editor.do('passage.add', { source: S, start: 6, end: 8 });
    editor.do('remove', { ids: [A, B] });
    expect(count('passages')).toBe(1);
  });

  it('leaves a passage that a person has commented on', () => {
    const [passage = ''] = find(editor.map, 'nodes', A)?.passages ?? [];
    editor.do('comment.add', { on: { passage }, author: 'Ada', text: 'Look here.' });
    editor.do('remove', { ids: [A, B] });
    expect(there('passages', passage)).toBe(true);
  });

  it('takes an article’s passages and leaves its cards without them', () => {
    editor.do('comment.add', { on: { source: S }, author: 'Ada', text: 'Old.' });
    expect(editor.do('remove', { ids: [S] }).label).toBe('Remove 1 article');
    expect([count('sources'), count('passages'), count('comments'), count('nodes')]).toEqual([0, 0, 0, 4]);
    expect(find(editor.map, 'nodes', A)).not.toHaveProperty('passages');
  });
});

it('removing a group frees its cards', () => {
  editor.do('nodes.group', { id: 'g-000000000001', ids: [A, B], title: 'G' });
  editor.do('remove', { ids: ['g-000000000001'] });
  expect(count('groups')).toBe(0);
  expect(find(editor.map, 'nodes', A)).not.toHaveProperty('group');
});

it('removing several things says how many of each', () => {
  editor.do('link.add', { id: L1, relation: 'supports', premises: [B], target: { node: A } });
  expect(editor.do('remove', { ids: [L1, C, D] }).label).toBe('Remove 1 link, 2 cards');
});

it('removing what has gone already is refused', () => {
  editor.do('remove', { ids: [A] });
  expect(editor.refuse('remove', { ids: [A] }).code).toBe('nothing-to-remove');
  expect(editor.refuse('remove', { ids: ['nonsense'] }).code).toBe('nothing-to-remove');
});
