import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { passagesOfSource } from '../../../../shared/map/queries';
import { textHash } from '../../../../shared/text/hash';
import { Editor } from '../../../support/edit-map';

const S = 's-000000000001';
const [A, B] = ['n-00000000000a', 'n-00000000000b'];
const TEXT = 'One sentence. 🚲 Another sentence.';

let editor: Editor;

beforeEach(() => {
  editor = new Editor();
  editor.do('source.add', { id: S, title: ' T ', text: TEXT });
  editor.do('node.add', { id: A, kind: 'claim', passages: [{ source: S, start: 0, end: 12 }] });
  editor.do('node.add', { id: B, kind: 'claim' });
});

const passageOf = (node: string): string => find(editor.map, 'nodes', node)?.passages?.[0] ?? '';

describe('an article', () => {
  it('is added with plain line ends and the hash of its text', () => {
    const input = { id: 's-000000000002', title: '', text: '\ufeffone\r\ntwo', publisher: 'P\r\nQ' };
    expect(editor.do('source.add', input).label).toBe('Add article “Untitled article”');
    expect(find(editor.map, 'sources', 's-000000000002')).toEqual({
      id: 's-000000000002',
      kind: 'article',
      title: 'Untitled article',
      authors: [],
      publisher: 'P\nQ',
      text: 'one\ntwo',
      textHash: textHash('one\ntwo'),
    });
  });

  it('is refused when it has no text', () => {
    expect(editor.refuse('source.add', { title: 'T', text: ' \r\n\u0000' }).code).toBe('empty-source');
  });

  it('has fields to edit, but not its text', () => {
    const edit = editor.do('source.set', {
      id: S,
      fields: { reliability: 'B', authors: ['Ada'], published: '2026-02' },
    });
    expect(edit.label).toBe('Edit article’s fields');
    expect(editor.do('source.set', { id: S, fields: { reliability: null } }).label).toBe(
      'Edit article’s grade',
    );
    expect(editor.refuse('source.set', { id: S, fields: { text: 'other' } as object }).code).toBe(
      'bad-input',
    );
    expect(editor.refuse('source.set', { id: S, fields: { published: 'May' } }).message).toContain(
      '2026-02-06',
    );
  });

  it('keeps no voices outside its text', () => {
    const voices = [{ start: 0, end: 900, who: 'a reader' }];
    expect(editor.refuse('source.set', { id: S, fields: { voices } }).code).toBe('broken-edit');
  });
});

describe('a passage', () => {
  it('is shared by cards that are anchored in the same words', () => {
    editor.do('passage.attach', { node: B, source: S, start: 0, end: 12 });
    expect(passageOf(B)).toBe(passageOf(A));
    const again = editor.refuse('passage.attach', { node: B, source: S, start: 0, end: 12 });
    expect(again.code).toBe('attached');
  });

  it('moves for every card that shares it', () => {
    editor.do('passage.attach', { node: B, source: S, start: 0, end: 12 });
    editor.do('passage.move', { id: passageOf(A), start: 4, end: 12 });
    expect(find(editor.map, 'passages', passageOf(B))).toMatchObject({ exact: 'sentence', prefix: 'One ' });
  });

  it('goes when its last card lets go of it, and not before', () => {
    editor.do('passage.attach', { node: B, source: S, start: 0, end: 12 });
    const passage = passageOf(A);
    editor.do('passage.detach', { node: A, passage });
    expect(passagesOfSource(editor.map, S)).toHaveLength(1);
    editor.do('passage.detach', { node: B, passage });
    expect(passagesOfSource(editor.map, S)).toEqual([]);
    expect(editor.refuse('passage.detach', { node: B, passage }).code).toBe('no-passage');
  });

  it('is made once, however often the same words are highlighted', () => {
    expect(editor.do('passage.add', { source: S, start: 4, end: 12 }).diff).toHaveLength(1);
    expect(editor.do('passage.add', { source: S, start: 4, end: 12 }).diff).toEqual([]);
  });

  it.each([
    ['outside the text', 0, 900],
    ['empty', 5, 5],
    ['backwards', 9, 4],
    ['inside a character', 0, TEXT.indexOf('🚲') + 1],
  ])('is refused when its range is %s', (_what, start, end) => {
    expect(editor.refuse('passage.add', { source: S, start, end }).code).toBe('no-range');
    expect(editor.refuse('passage.move', { id: passageOf(A), start, end }).code).toBe('no-range');
  });

  it('may begin with a mark that at the head of a file would be a byte order mark', () => {
    editor.do('source.add', { id: 's-000000000002', title: 'T', text: 'a\ufeffb' });
    editor.do('passage.add', { source: 's-000000000002', start: 1, end: 3 });
    expect(passagesOfSource(editor.map, 's-000000000002')[0]?.exact).toBe('\ufeffb');
  });
});

describe('an article whose text is replaced', () => {
  const longer = (rest: string): string => `${rest} What follows was added to the article in the evening.`;

  it('keeps its earlier text, and its passages where their words are', () => {
    editor.do('node.set', { id: A, fields: { text: 'kept' } });
    editor.do('source.replace', { id: S, text: longer(TEXT) });
    const source = find(editor.map, 'sources', S);
    expect(source).toMatchObject({ text: longer(TEXT), textHash: textHash(longer(TEXT)) });
    expect(source?.versions).toMatchObject([{ text: TEXT, textHash: textHash(TEXT) }]);
    expect(find(editor.map, 'passages', passageOf(A))).toMatchObject({
      start: 0,
      end: 12,
      textHash: textHash(longer(TEXT)),
    });
  });

  it('keeps the words of a passage that is lost, and finds them again in a still newer text', () => {
    editor.do('source.replace', { id: S, text: 'Nothing of all that.' });
    expect(find(editor.map, 'passages', passageOf(A))).toMatchObject({
      status: 'lost',
      exact: 'One sentence',
    });
    editor.do('source.replace', { id: S, text: longer(TEXT) });
    const found = find(editor.map, 'passages', passageOf(A));
    expect(found).toMatchObject({ start: 0, end: 12, exact: 'One sentence' });
    expect(found?.status).toBeUndefined();
  });

  it('waits for a person where words were changed', () => {
    const long = 'The ministry said that exports rose by 12 percent in March, and nobody doubted it then.';
    editor.do('source.add', { id: 's-000000000002', title: 'T', text: long });
    editor.do('passage.add', { source: 's-000000000002', start: 0, end: 58 });
    editor.do('source.replace', { id: 's-000000000002', text: long.replace('12', '72') });
    const [passage] = passagesOfSource(editor.map, 's-000000000002');
    expect(passage).toMatchObject({ status: 'reworded', exact: long.slice(0, 58), start: 0, end: 58 });
    editor.do('passages.confirm', { ids: [passage?.id ?? ''] });
    const [confirmed] = passagesOfSource(editor.map, 's-000000000002');
    expect(confirmed?.exact).toContain('72');
    expect(confirmed?.status).toBeUndefined();
    expect(editor.refuse('passages.confirm', { ids: [passage?.id ?? ''] }).code).toBe('nothing-to-confirm');
  });

  it('waits on when a still newer text says nothing of what is in doubt', () => {
    const [first, second] = [
      'Nobody in the harbour had asked the islanders about the new quay.',
      'The cranes were sold to a yard that lies much further in the north.',
    ];
    editor.do('source.add', { id: 's-000000000002', title: 'T', text: `${first} ${second}` });
    editor.do('passage.add', { source: 's-000000000002', start: 0, end: first.length });
    const status = (): unknown => passagesOfSource(editor.map, 's-000000000002')[0]?.status;
    editor.do('source.replace', { id: 's-000000000002', text: `${second} ${first}` });
    expect(status()).toBe('moved');
    editor.do('source.replace', { id: 's-000000000002', text: `${second} ${first} The end.` });
    expect(status()).toBe('moved');
  });

  it('does not take a copy for a passage that was reworded before', () => {
    const rows = Array.from(
      { length: 9 },
      (_, at) =>
        `It was much the same in week ${at}.\n\nThis page is updated every day. Subscribe to our letter for more.`,
    );
    const text = rows.join('\n\n');
    const reworded = rows.with(4, rows[4]?.replace('every day', 'each week') ?? '').join('\n\n');
    editor.do('source.add', { id: 's-000000000002', title: 'T', text });
    const start = text.indexOf('This page', text.indexOf('week 4'));
    editor.do('passage.add', { source: 's-000000000002', start, end: start + 31 });
    const status = (): unknown => passagesOfSource(editor.map, 's-000000000002')[0]?.status;
    editor.do('source.replace', { id: 's-000000000002', text: `A new beginning.\n\n${reworded}` });
    expect(status()).toBe('reworded');
    editor.do('source.replace', { id: 's-000000000002', text: `A new beginning.\n\n${reworded} The end.` });
    expect(status()).not.toBeUndefined();
  });

  it('drops what is said of places in the old text that are not in the new one', () => {
    const voices = [{ start: 14, end: TEXT.length, who: 'a reader' }];
    editor.do('source.set', { id: S, fields: { voices, pages: [{ start: 0, label: '1' }] } });
    editor.do('source.replace', { id: S, text: 'Nothing of all that.' });
    expect(find(editor.map, 'sources', S)?.voices).toBeUndefined();
    expect(find(editor.map, 'sources', S)?.pages).toBeUndefined();
  });

  it('can have an earlier text dropped, and no text twice', () => {
    expect(editor.refuse('source.replace', { id: S, text: TEXT }).code).toBe('same-text');
    expect(editor.refuse('source.replace', { id: S, text: ' ' }).code).toBe('empty-source');
    editor.do('source.replace', { id: S, text: longer(TEXT) });
    editor.do('source.replace', { id: S, text: TEXT });
    expect(find(editor.map, 'sources', S)?.versions).toHaveLength(1);
    editor.do('source.dropVersion', { id: S, textHash: textHash(longer(TEXT)) });
    expect(find(editor.map, 'sources', S)?.versions).toBeUndefined();
    expect(editor.refuse('source.dropVersion', { id: S, textHash: textHash(TEXT) }).code).toBe('no-version');
  });
});
