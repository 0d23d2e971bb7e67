import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { commentsOn } from '../../../../shared/map/queries';
import { Editor } from '../../../support/edit-map';

const A = 'n-00000000000a';
const [C1, C2, C3] = ['c-000000000001', 'c-000000000002', 'c-000000000003'];

let editor: Editor;

beforeEach(() => {
  editor = new Editor();
  editor.do('node.add', { id: A, kind: 'claim' });
  editor.do('comment.add', { id: C1, on: { node: A }, author: ' ', text: ' Why?\r\n' });
});

describe('a comment', () => {
  it('is kept trimmed with the time of now, and somebody as its author', () => {
    expect(find(editor.map, 'comments', C1)).toEqual({
      id: C1,
      on: { node: A },
      author: 'Anonymous',
      created: '2026-03-01T09:00:00Z',
      text: 'Why?',
    });
  });

  it('that answers an answer joins its thread and its subject', () => {
    editor.do('comment.add', { id: C2, on: { node: A }, thread: C1, author: 'Ada', text: 'So.' });
    const answer = { on: { map: editor.map.head.id }, thread: C2, author: 'Ole', text: 'Oh.' };
    expect(editor.do('comment.add', { id: C3, ...answer }).label).toBe('Answer comment');
    expect(commentsOn(editor.map, A).map(({ thread }) => thread)).toEqual([undefined, C1, C1]);
  });

  it('is resolved and opened again', () => {
    const resolved = { by: 'Ada', at: '2026-03-02T09:00:00Z' };
    expect(editor.do('comment.set', { id: C1, fields: { resolved } }).label).toBe('Resolve comment');
    expect(editor.do('comment.set', { id: C1, fields: { resolved: null } }).label).toBe('Reopen comment');
    expect(find(editor.map, 'comments', C1)).not.toHaveProperty('resolved');
  });

  it.each([
    [
      'empty',
      () => editor.refuse('comment.add', { on: { node: A }, author: '', text: ' ' }),
      'empty-comment',
    ],
    ['emptied', () => editor.refuse('comment.set', { id: C1, fields: { text: ' ' } }), 'empty-comment'],
    [
      'about nothing',
      () => editor.refuse('comment.add', { on: { node: 'n-zzzzzzzzzzzz' }, author: '', text: 'x' }),
      'no-subject',
    ],
    [
      'about another map',
      () => editor.refuse('comment.add', { on: { map: 'm-zzzzzzzzzzzz' }, author: '', text: 'x' }),
      'no-subject',
    ],
    [
      'in no thread',
      () => editor.refuse('comment.add', { on: { node: A }, thread: C2, author: '', text: 'x' }),
      'no-thread',
    ],
  ])('is refused when it is %s', (_what, refuse, code) => {
    expect(refuse().code).toBe(code);
  });
});

describe('the map itself', () => {
  it('has a title, a language and settings', () => {
    expect(editor.do('map.set', { fields: { title: 'New' } })).toMatchObject({
      label: 'Edit map’s title',
      mergeKey: 'map.set:map:title',
    });
    editor.do('map.set', { fields: { language: 'fa-IR', settings: { layoutDirection: 'left-right' } } });
    editor.do('map.set', { fields: { language: null, title: null } });
    expect(editor.map.head).toEqual({
      id: 'm-000000000000',
      title: '',
      created: '2026-01-01T00:00:00Z',
      settings: { layoutDirection: 'left-right' },
    });
  });
});
