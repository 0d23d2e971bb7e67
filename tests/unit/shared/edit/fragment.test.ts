import { beforeEach, describe, expect, it } from 'vitest';
import { copyFragment, parseFragment, type Fragment } from '../../../../shared/edit/fragment';
import { find, type ArgMap } from '../../../../shared/map/arg-map';
import { linksFrom } from '../../../../shared/map/queries';
import type { Node } from '../../../../shared/map/schema';
import { recordsOf } from '../../../../shared/map/table';
import { textHash } from '../../../../shared/text/hash';
import { Editor } from '../../../support/edit-map';

const [A, B, C] = ['n-00000000000a', 'n-00000000000b', 'n-00000000000c'];
const [L1, L2, L3] = ['l-000000000001', 'l-000000000002', 'l-000000000003'];
const S = 's-000000000001';

let editor: Editor;

beforeEach(() => {
  editor = new Editor();
  editor.do('source.add', { id: S, title: 'T', text: 'Words of an article.' });
  editor.do('node.add', { id: A, kind: 'claim', text: 'A', at: { x: 100, y: 50 } });
  editor.do('node.set', { id: A, fields: { main: true } });
  const passages = [{ source: S, start: 0, end: 5 }];
  editor.do('node.add', { id: B, kind: 'evidence', text: 'B', at: { x: 300, y: 250 }, passages });
  editor.do('node.add', { id: C, kind: 'counterargument', text: 'C', at: { x: 0, y: 500 } });
  editor.do('link.add', { id: L1, relation: 'supports', premises: [B], target: { node: A } });
  editor.do('link.add', { id: L2, relation: 'opposes', premises: [B], target: { link: L1 } });
  editor.do('link.add', { id: L3, relation: 'opposes', premises: [C], target: { link: L1 } });
});

const withText = (map: ArgMap, text: string): Node[] =>
  [...recordsOf(map.tables.nodes)].filter((node) => node.text === text);

describe('a copied part of a map', () => {
  it('holds the links whose ends are all in it, those on links among them', () => {
    expect(copyFragment(editor.map, [A, B]).links.map(({ id }) => id)).toEqual([L1, L2]);
    expect(copyFragment(editor.map, [B, C])).toMatchObject({ links: [], passages: [{ exact: 'Words' }] });
  });

  it('comes back from a clipboard’s text, and other text is refused', () => {
    const fragment = copyFragment(editor.map, [A, B]);
    expect(parseFragment(JSON.stringify(fragment))).toEqual({ ok: true, value: fragment });
    expect(parseFragment('Words of an article.').ok).toBe(false);
    expect(parseFragment('{"nodes": [{"id": 1}]}').ok).toBe(false);
  });
});

describe('pasting', () => {
  it('into the same map makes new cards and links, and shares the passages', () => {
    const fragment = copyFragment(editor.map, [A, B]);
    expect(editor.do('fragment.insert', { fragment, at: { x: 1000, y: 1000 } }).label).toBe('Paste 2 cards');
    const [copy] = withText(editor.map, 'B').filter(({ id }) => id !== B);
    expect(copy?.passages).toEqual(find(editor.map, 'nodes', B)?.passages);
    expect(linksFrom(editor.map, copy?.id ?? '')).toHaveLength(2);
    expect([editor.map.tables.links.size, editor.map.tables.passages.size]).toEqual([5, 1]);
    expect(find(editor.map, 'places', copy?.id ?? '')).toMatchObject({ x: 1200, y: 1200 });
  });

  it('makes no second main claim', () => {
    editor.do('fragment.insert', { fragment: copyFragment(editor.map, [A]), at: { x: 0, y: 0 } });
    expect(withText(editor.map, 'A').filter((node) => node.main)).toHaveLength(1);
  });

  it('into another map brings the article along, once', () => {
    const other = new Editor();
    const fragment = copyFragment(editor.map, [A, B]);
    other.do('fragment.insert', { fragment, at: { x: 0, y: 0 } });
    other.do('fragment.insert', { fragment, at: { x: 9, y: 9 } });
    const { nodes, links, passages, sources } = other.map.tables;
    expect([nodes.size, links.size, passages.size, sources.size]).toEqual([4, 4, 1, 1]);
  });

  it('uses an article that the other map has under another id', () => {
    const other = new Editor();
    other.do('source.add', { id: 's-000000000009', title: 'Same', text: 'Words of an article.' });
    other.do('fragment.insert', { fragment: copyFragment(editor.map, [B]), at: { x: 0, y: 0 } });
    expect([...recordsOf(other.map.tables.passages)].map(({ source }) => source)).toEqual(['s-000000000009']);
  });

  it('keeps an article apart that has the id of another', () => {
    const other = new Editor();
    other.do('source.add', { id: S, title: 'Other', text: 'Quite another text.' });
    other.do('fragment.insert', { fragment: copyFragment(editor.map, [B]), at: { x: 0, y: 0 } });
    expect(other.map.tables.sources.size).toBe(2);
  });

  it('of nothing, or of what does not hold together, is refused', () => {
    const fragment = copyFragment(editor.map, [B]);
    const paste = (broken: object) =>
      editor.refuse('fragment.insert', { fragment: { ...fragment, ...broken }, at: { x: 0, y: 0 } }).code;
    expect(paste({ nodes: [] })).toBe('nothing-to-paste');
    const passages = fragment.passages.map((passage) => ({ ...passage, start: 1, end: 6 }));
    expect(paste({ passages })).toBe('broken-edit');
  });

  it('takes cards back into their group, and into another map brings the group along, without its frame', () => {
    const G = 'g-000000000001';
    editor.do('nodes.group', { id: G, ids: [A], title: 'Side' });
    editor.do('group.set', { id: G, fields: { frame: { x: 0, y: 0, width: 300, height: 200 } } });
    const fragment = copyFragment(editor.map, [A, B]);
    expect(fragment.groups.map(({ id }) => id)).toEqual([G]);
    expect(copyFragment(editor.map, [B]).groups).toEqual([]);
    editor.do('fragment.insert', { fragment, at: { x: 9, y: 9 } });
    expect(withText(editor.map, 'A').map(({ group }) => group)).toEqual([G, G]);
    expect(withText(editor.map, 'B').map(({ group }) => group)).toEqual([undefined, undefined]);
    const other = new Editor();
    other.do('fragment.insert', { fragment, at: { x: 0, y: 0 } });
    const [group] = recordsOf(other.map.tables.groups);
    expect(group).toMatchObject({ title: 'Side' });
    expect(group?.frame).toBeUndefined();
    expect(withText(other.map, 'A').map((node) => node.group)).toEqual([group?.id]);
  });

  it('reads what was copied before groups went along', () => {
    const { groups: _groups, ...old } = copyFragment(editor.map, [A]);
    expect(parseFragment(JSON.stringify(old))).toMatchObject({ ok: true, value: { groups: [] } });
  });

  it('keeps apart articles that only are cited, by what they are called, and their quotations', () => {
    const cited = (id: string, title: string, exact: string): Fragment => ({
      ...copyFragment(editor.map, [A]),
      sources: [{ id, kind: 'other', title, authors: [], text: '', textHash: textHash('') }],
      passages: [
        {
          ...{ id: 'p-000000000009', source: id, start: 0, end: exact.length, exact },
          ...{ prefix: '', suffix: '', textHash: textHash(''), status: 'lost' },
        },
      ],
    });
    const other = new Editor();
    const paste = (fragment: Fragment) => other.do('fragment.insert', { fragment, at: { x: 0, y: 0 } });
    paste(cited('s-000000000011', 'Diary', 'wet'));
    paste(cited('s-000000000012', 'Log', 'wet'));
    paste(cited('s-000000000013', 'Diary', 'wet'));
    paste(cited('s-000000000014', 'Diary', 'dry'));
    expect([...recordsOf(other.map.tables.sources)].map(({ title }) => title).sort()).toEqual([
      'Diary',
      'Log',
    ]);
    expect([...recordsOf(other.map.tables.passages)].map(({ exact }) => exact).sort()).toEqual([
      'dry',
      'wet',
      'wet',
    ]);
  });
});
