import { beforeEach, describe, expect, it } from 'vitest';
import { applyDiff, reverseDiff } from '../../../../../shared/edit/diff';
import { find } from '../../../../../shared/map/arg-map';
import { linksFrom, passagesOfSource } from '../../../../../shared/map/queries';
import { serializeMap } from '../../../../../shared/map/serialize';
import { Editor } from '../../../../support/edit-map';

const S = 's-000000000001';
const THERE = 'n-00000000000a';
const TEXT = 'Trams are quiet. They pay for themselves. So the city should build them.';
const [QUIET, PAY, BUILD] = [
  { start: 0, end: 16 },
  { start: 17, end: 41 },
  { start: 42, end: 72 },
];

let editor: Editor;

beforeEach(() => {
  editor = new Editor();
  editor.do('source.add', { id: S, title: 'Trams', text: TEXT });
  editor.do('node.add', { id: THERE, kind: 'question', text: 'What should the city build?' });
});

function accept(input: Omit<Parameters<typeof editor.do<'draft.accept'>>[1], 'source'>): string[] {
  const edit = editor.do('draft.accept', { source: S, ...input });
  return edit.diff.flatMap((change) => (change.table === 'nodes' ? [change.id] : []));
}

describe('accepting proposals', () => {
  it('adds anchored nodes with speaker, main flag and place, in the order given', () => {
    const [build = '', quiet = ''] = accept({
      nodes: [
        { kind: 'claim', text: 'Build trams.', main: true, at: { x: 5, y: 7 }, ...BUILD },
        { kind: 'evidence', text: 'Quiet.', speaker: 'A driver', main: false, ...QUIET },
      ],
    });
    const node = find(editor.map, 'nodes', build);
    expect(node).toMatchObject({ kind: 'claim', text: 'Build trams.', main: true });
    expect(find(editor.map, 'passages', node?.passages?.[0] ?? '')).toMatchObject({
      exact: 'So the city should build them.',
      source: S,
    });
    expect(find(editor.map, 'places', build)).toMatchObject({ x: 5, y: 7 });
    expect(find(editor.map, 'nodes', quiet)).toMatchObject({ speaker: 'A driver' });
    expect(find(editor.map, 'nodes', quiet)).not.toHaveProperty('main');
    expect(find(editor.map, 'places', quiet)).toBeUndefined();
  });

  it('links them to each other and to what is in the map, all in one step', () => {
    const before = serializeMap(editor.map);
    const edit = editor.do('draft.accept', {
      source: S,
      nodes: [
        { kind: 'claim', text: 'Build.', ...BUILD },
        { kind: 'evidence', text: 'Pay.', ...PAY },
      ],
      links: [
        { relation: 'answers', premise: { added: 0 }, target: { node: THERE } },
        { relation: 'supports', premise: { added: 1 }, target: { added: 0 } },
      ],
    });
    expect(edit.label).toBe('Accept 2 proposals');
    const [build = '', pay = ''] = edit.diff.flatMap(({ table, id }) => (table === 'nodes' ? [id] : []));
    expect(linksFrom(editor.map, build)).toMatchObject([{ relation: 'answers', target: { node: THERE } }]);
    expect(linksFrom(editor.map, pay)).toMatchObject([{ relation: 'supports', target: { node: build } }]);
    expect(serializeMap(applyDiff(editor.map, reverseDiff(edit.diff)))).toBe(before);
  });

  it('shares a passage among nodes of the same words', () => {
    accept({ nodes: [{ kind: 'claim', text: 'a', ...PAY }] });
    accept({
      nodes: [
        { kind: 'claim', text: 'b', ...PAY },
        { kind: 'question', text: 'c', ...QUIET },
        { kind: 'assumption', text: 'd', ...QUIET },
      ],
    });
    expect(passagesOfSource(editor.map, S)).toHaveLength(2);
  });

  it('makes a link once, whether it was asked for twice or is there already', () => {
    const [pay = ''] = accept({ nodes: [{ kind: 'claim', text: 'p', ...PAY }] });
    const link = { relation: 'supports', premise: { added: 0 }, target: { node: pay } } as const;
    const [quiet = ''] = accept({ nodes: [{ kind: 'evidence', text: 'q', ...QUIET }], links: [link, link] });
    expect(linksFrom(editor.map, quiet)).toHaveLength(1);
    accept({
      nodes: [{ kind: 'claim', text: 'b', ...BUILD }],
      links: [{ relation: 'supports', premise: { node: quiet }, target: { node: pay } }],
    });
    expect(linksFrom(editor.map, quiet)).toHaveLength(1);
  });

  it('is refused whole when an end of a link is gone, a range is none or the article is away', () => {
    const node = { kind: 'claim', text: 'p', ...PAY } as const;
    const gone = { relation: 'supports', premise: { added: 0 }, target: { node: 'n-zzzzzzzzzzzz' } } as const;
    expect(editor.refuse('draft.accept', { source: S, nodes: [node], links: [gone] }).code).toBe('no-target');
    const missing = { ...gone, target: { added: 4 } };
    expect(editor.refuse('draft.accept', { source: S, nodes: [node], links: [missing] }).code).toBe(
      'no-target',
    );
    expect(editor.refuse('draft.accept', { source: S, nodes: [{ ...node, end: 999 }] }).code).toBe(
      'no-range',
    );
    expect(editor.refuse('draft.accept', { source: 's-zzzzzzzzzzzz', nodes: [node] }).code).toBe('no-source');
    expect(editor.refuse('draft.accept', { source: S, nodes: [] }).code).toBe('bad-input');
  });
});
