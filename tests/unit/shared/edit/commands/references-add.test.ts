import { describe, expect, it } from 'vitest';
import { saidOfReferences } from '../../../../../shared/edit/say-references';
import { readCsl } from '../../../../../shared/formats/csl/read';
import { readZotero } from '../../../../../shared/formats/zotero/read';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { Editor } from '../../../../support/edit-map';
import { mustRead } from '../../../../support/format-context';

const TEXT = 'Rivers fall because of drought.\n\nBridges stand on piers, and piers on the river’s bed.';

function broughtOf({ tables }: ArgMap) {
  return {
    sources: [...recordsOf(tables.sources)],
    passages: [...recordsOf(tables.passages)],
    nodes: [...recordsOf(tables.nodes)],
  };
}

function references(...items: object[]): ReturnType<typeof broughtOf> {
  return broughtOf(mustRead(readCsl, JSON.stringify(items), 7).map);
}

function sourcesOf({ map }: Editor) {
  return [...recordsOf(map.tables.sources)];
}

describe('references', () => {
  it('become articles without their text, in one step', () => {
    const editor = new Editor();
    const brought = references(
      { id: 'a', type: 'book', title: 'Rivers', author: [{ family: 'Doe', given: 'Jane' }] },
      { id: 'b', type: 'report', title: 'Bridges of the valley', issued: { 'date-parts': [[2020, 5]] } },
    );
    const { diff, label } = editor.do('references.add', brought);
    expect(label).toBe('Add 2 references');
    expect(
      sourcesOf(editor)
        .map(({ title, kind, text }) => [title, kind, text])
        .sort(),
    ).toEqual([
      ['Bridges of the valley', 'report', ''],
      ['Rivers', 'book', ''],
    ]);
    expect(saidOfReferences(diff, brought).message).toBe('2 articles were added.');
  });

  it.each([
    ['DOI', { DOI: '10.1000/ABC' }, { URL: 'https://doi.org/10.1000/abc' }],
    ['address', { URL: 'http://www.example.org/rivers/' }, { URL: 'https://example.org/rivers#top' }],
    ['title and author', { author: [{ family: 'Doe' }] }, { author: [{ family: 'Doe', given: 'Jane' }] }],
  ])('are known by their %s', (_, first, second) => {
    const editor = new Editor();
    editor.do('references.add', references({ type: 'book', title: 'Rivers', ...first }));
    editor.do('references.add', references({ type: 'book', title: 'Rivers', ...second }));
    expect(sourcesOf(editor)).toHaveLength(1);
  });

  it.each([
    ['DOI', { DOI: '10.1000/abc' }, { DOI: '10.1000/xyz' }],
    ['year', { issued: { 'date-parts': [[2020]] } }, { issued: { 'date-parts': [[2021]] } }],
    ['author', { author: [{ family: 'Doe' }] }, { author: [{ family: 'Roe' }] }],
  ])('are others when their %s is another', (_, first, second) => {
    const editor = new Editor();
    editor.do('references.add', references({ type: 'book', title: 'On the rivers of the north', ...first }));
    editor.do('references.add', references({ type: 'book', title: 'On the rivers of the north', ...second }));
    expect(sourcesOf(editor)).toHaveLength(2);
  });

  it('fill in what an article does not say, and change nothing that it says', () => {
    const editor = new Editor();
    const url = 'https://example.org/rivers';
    editor.do('source.add', {
      title: 'My title',
      text: TEXT,
      url,
      publisher: 'My paper',
      authors: ['J. Doe'],
    });
    const brought = references({
      ...{
        type: 'article-newspaper',
        title: 'Rivers',
        URL: url,
        publisher: 'Else',
        'container-title': 'The Post',
      },
      ...{ author: [{ family: 'Doe', given: 'Jane' }], issued: { 'date-parts': [[2020, 2, 6]] }, page: '3' },
    });
    const { diff } = editor.do('references.add', brought);
    expect(sourcesOf(editor)).toMatchObject([
      {
        ...{
          title: 'My title',
          text: TEXT,
          publisher: 'My paper',
          authors: ['J. Doe'],
          published: '2020-02-06',
        },
        reference: { type: 'article-newspaper', 'container-title': 'The Post', page: '3' },
      },
    ]);
    expect(saidOfReferences(diff, brought)).toEqual({
      message: '1 that was there already was completed.',
      hint: '“My title”: container-title, page, published.',
    });
  });

  it('that are there already change nothing', () => {
    const editor = new Editor();
    const brought = references({ id: 'a', type: 'book', title: 'Rivers', author: [{ family: 'Doe' }] });
    editor.do('references.add', brought);
    const { diff } = editor.do('references.add', brought);
    expect(diff).toEqual([]);
    expect(saidOfReferences(diff, brought).message).toBe('1 is there already.');
  });
});

describe('quotations', () => {
  const note = (quote: string): ReturnType<typeof broughtOf> =>
    broughtOf(
      mustRead(readZotero, `“${quote}” ([Doe, 2020, p. 3](zotero://select/library/items/WXYZ5678)) Why?`, 9)
        .map,
    );

  it('are anchored where their words stand in an article of the map, with what was said of them', () => {
    const editor = new Editor();
    editor.do('source.add', { title: 'Rivers', text: TEXT });
    const brought = note("bridges stand on piers, and piers on the river's bed");
    const { diff } = editor.do('references.add', brought);
    const [passage] = recordsOf(editor.map.tables.passages);
    expect(passage).toMatchObject({ exact: 'Bridges stand on piers, and piers on the river’s bed' });
    expect(passage?.status).toBeUndefined();
    expect([...recordsOf(editor.map.tables.nodes)]).toMatchObject([
      { passages: [passage?.id], note: 'Why?\n\np. 3' },
    ]);
    expect(saidOfReferences(diff, brought).message).toContain('1 quotation was found in its article.');
  });

  it('whose article has been reworded wait for a look', () => {
    const editor = new Editor();
    editor.do(
      'references.add',
      references({ type: 'document', title: 'Doe, 2020', author: [{ literal: 'Doe' }] }),
    );
    const [source] = sourcesOf(editor);
    editor.do('source.replace', { id: source?.id ?? '', text: TEXT });
    editor.do('references.add', note('Bridges stand on strong piers, and piers on the river’s bed.'));
    expect([...recordsOf(editor.map.tables.passages)].map(({ status }) => status)).toEqual(['reworded']);
  });

  it('that stand nowhere are kept, and found once their article has its text', () => {
    const editor = new Editor();
    const brought = note('Bridges stand on piers, and piers on the river’s bed.');
    const { diff } = editor.do('references.add', brought);
    expect(saidOfReferences(diff, brought).message).toContain('1 quotation stands in no text of the map');
    const [source] = sourcesOf(editor);
    editor.do('source.replace', { id: source?.id ?? '', text: TEXT });
    expect([...recordsOf(editor.map.tables.passages)]).toMatchObject([
      { exact: 'Bridges stand on piers, and piers on the river’s bed.' },
    ]);
    expect([...recordsOf(editor.map.tables.passages)].map(({ status }) => status)).not.toContain('lost');
    expect(sourcesOf(editor)[0]?.versions ?? []).toEqual([]);
  });

  it('are not there twice when a note is brought in again', () => {
    const editor = new Editor();
    editor.do('source.add', { title: 'Rivers', text: TEXT });
    editor.do('references.add', note('Rivers fall because of drought.'));
    const before = editor.map;
    editor.do('references.add', note('Rivers fall because of drought.'));
    expect(editor.map.tables.nodes.size).toBe(before.tables.nodes.size);
    expect(editor.map.tables.passages.size).toBe(before.tables.passages.size);
  });
});
