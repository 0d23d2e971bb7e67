import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../../shared/map/arg-map';
import { textHash } from '../../../../../shared/text/hash';
import { Editor } from '../../../../support/edit-map';

const S = 's-000000000001';

let editor: Editor;

beforeEach(() => {
  editor = new Editor();
  editor.do('source.add', {
    id: S,
    title: 'CafÃ©',
    text: 'CafÃ©\n\nBien fait.',
    publisher: 'Le PÃ¨re',
    voices: [{ start: 7, end: 17, who: 'reader comment' }],
    pages: [{ start: 0, label: '1' }],
  });
  editor.do('source.set', {
    id: S,
    fields: { note: 'mine', rejected: [{ start: 0, end: 4, kind: 'claim' }] },
  });
});

const source = () => find(editor.map, 'sources', S);

describe('reading an article again', () => {
  it('replaces its text and what was known of ranges in it, and keeps the rest', () => {
    editor.do('source.reread', { id: S, text: 'Café\n\nBien fait.', fields: { title: 'Café' } });
    expect(source()).toEqual({
      id: S,
      kind: 'article',
      title: 'Café',
      authors: [],
      publisher: 'Le PÃ¨re',
      text: 'Café\n\nBien fait.',
      textHash: textHash('Café\n\nBien fait.'),
      note: 'mine',
    });
  });

  it('takes the new ranges and clears fields that it is told to clear, but no title', () => {
    const voices = [{ start: 6, end: 16, who: 'reader comment' }];
    editor.do('source.reread', {
      id: S,
      text: 'Café\n\nBien fait.',
      voices,
      fields: { publisher: null, title: null },
    });
    expect(source()).toMatchObject({ voices, title: 'CafÃ©' });
    expect(source()?.publisher).toBeUndefined();
  });

  it('is refused when a passage is anchored in the text', () => {
    editor.do('passage.add', { source: S, start: 0, end: 5 });
    expect(editor.refuse('source.reread', { id: S, text: 'Café' }).code).toBe('has-passages');
  });

  it('is refused for a text that is empty, and for an article that is gone', () => {
    expect(editor.refuse('source.reread', { id: S, text: ' \n' }).code).toBe('empty-source');
    expect(editor.refuse('source.reread', { id: 's-000000000009', text: 'T' }).code).toBe('no-source');
  });
});
