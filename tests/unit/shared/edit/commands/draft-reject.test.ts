import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../../shared/map/arg-map';
import { Editor } from '../../../../support/edit-map';

const S = 's-000000000001';
const FIRST = { start: 0, end: 10, kind: 'claim' } as const;
const SECOND = { start: 11, end: 22, kind: 'evidence' } as const;

let editor: Editor;

beforeEach(() => {
  editor = new Editor();
  editor.do('source.add', { id: S, title: 'T', text: 'One stone. Two stones.' });
});

const rejected = () => find(editor.map, 'sources', S)?.rejected;

describe('rejecting proposals', () => {
  it('is remembered by the article, each once, in the order of its text', () => {
    expect(editor.do('draft.reject', { source: S, proposals: [SECOND] }).label).toBe(
      'Reject proposed evidence',
    );
    expect(editor.do('draft.reject', { source: S, proposals: [FIRST, SECOND, FIRST] }).label).toBe(
      'Reject 3 proposals',
    );
    expect(rejected()).toEqual([FIRST, SECOND]);
  });

  it('tells the same words as another kind apart', () => {
    editor.do('draft.reject', { source: S, proposals: [FIRST] });
    editor.do('draft.reject', { source: S, proposals: [{ ...FIRST, kind: 'question' }] });
    expect(rejected()).toHaveLength(2);
  });

  it('is forgotten by an edit of the article', () => {
    editor.do('draft.reject', { source: S, proposals: [FIRST] });
    expect(editor.do('source.set', { id: S, fields: { rejected: null } }).label).toBe(
      'Edit article’s rejections',
    );
    expect(rejected()).toBeUndefined();
  });

  it('is refused for a range outside of the text, and without an article', () => {
    const outside = { ...FIRST, end: 400 };
    expect(editor.refuse('draft.reject', { source: S, proposals: [outside] }).code).toBe('no-range');
    expect(editor.refuse('draft.reject', { source: 's-zzzzzzzzzzzz', proposals: [FIRST] }).code).toBe(
      'no-source',
    );
  });
});
