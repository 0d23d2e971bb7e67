import { expect, it } from 'vitest';
import { readZotero } from '../../../../../shared/formats/zotero/read';
import { recordsOf } from '../../../../../shared/map/table';
import { mustRead } from '../../../../support/format-context';

const json = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const URI = 'http://zotero.org/users/1/items/WXYZ5678';

const HTML = `<div data-citation-items="${json([
  {
    uris: [URI],
    itemData: { id: 1, type: 'book', title: 'Rivers', author: [{ family: 'Doe', given: 'Jane' }] },
  },
])}" data-schema-version="9"><h1>Annotations<br>(12/3/2022, 4:15:07 PM)</h1>
<p><span class="highlight" data-annotation="${json({
  attachmentURI: 'http://zotero.org/users/1/items/ABCD1234',
  annotationKey: 'KEY12345',
  pageLabel: 'iv',
  citationItem: { uris: [URI], locator: 'iv' },
})}">“Rivers &amp; streams fall.”</span> <span class="citation" data-citation="${json({
  citationItems: [{ uris: [URI], locator: 'iv' }],
})}">(<span class="citation-item">Doe, 2020, p. iv</span>)</span> Do they?</p>
<p><img alt="" data-attachment-key="X"></p></div>`;

it.each([
  [
    'HTML',
    HTML,
    'Rivers & streams fall.',
    'p. iv, zotero://open-pdf/library/items/ABCD1234?annotation=KEY12345',
  ],
  [
    'Markdown with links',
    '# Annotations  \n(12/3/2022)\n\n[“Rivers \\& streams fall.”](zotero://open-pdf/library/items/ABCD1234?page=4&annotation=KEY12345) ([Doe, 2020, p. iv](zotero://select/library/items/WXYZ5678)) Do they?\n',
    'Rivers & streams fall.',
    'p. iv, zotero://open-pdf/library/items/ABCD1234?page=4&annotation=KEY12345',
  ],
  [
    'Markdown of Zotero 6',
    '“Rivers & streams fall.” ([Doe, 2020, p. iv](zotero://select/library/items/WXYZ5678)) ([pdf](zotero://open-pdf/library/items/ABCD1234?page=4)) Do they?\n',
    'Rivers & streams fall.',
    'p. iv, zotero://open-pdf/library/items/ABCD1234?page=4',
  ],
  [
    'Markdown without links',
    '# Annotations\n\n“Rivers & streams fall.” (Doe, 2020, p. iv) Do they?\n',
    'Rivers & streams fall.',
    'p. iv',
  ],
])(
  '%s: a mark becomes a card with its words, what was said of them, and where they stand',
  (_, text, words, where) => {
    const { map, report } = mustRead(readZotero, text);
    const [node, another] = recordsOf(map.tables.nodes);
    expect(another).toBeUndefined();
    expect(node).toMatchObject({ kind: 'claim', text: words, note: `Do they?\n\n${where}` });
    const [passage] = recordsOf(map.tables.passages);
    expect(passage).toMatchObject({ exact: words, status: 'lost' });
    expect(report.approximated.map(({ what }) => what)).toEqual(['quotation']);
  },
);

it('knows the work by what the note says of it', () => {
  const { map, report } = mustRead(readZotero, HTML);
  expect([...recordsOf(map.tables.sources)]).toMatchObject([
    { title: 'Rivers', kind: 'book', authors: ['Jane Doe'], note: URI, text: '' },
  ]);
  expect(map.head.title).toContain('Annotations');
  expect(report.dropped.map(({ what }) => what)).toEqual(['picture']);
});

it('knows as much of a work as its citation says, where the note says no more', () => {
  const { map } = mustRead(
    readZotero,
    '“Words.” ([Doe and Roe, 2020a, p. 3](zotero://select/library/items/WXYZ5678))',
  );
  expect([...recordsOf(map.tables.sources)]).toMatchObject([
    { title: 'Doe and Roe, 2020a', authors: ['Doe', 'Roe'], published: '2020' },
  ]);
});

it.each(['Doe', 'Doe, n.d.'])('keeps a name whole that no year follows: %s', (cited) => {
  const { map } = mustRead(readZotero, `“Words.” ([${cited}](zotero://select/library/items/WXYZ5678))`);
  expect([...recordsOf(map.tables.sources)]).toMatchObject([{ title: cited, authors: ['Doe'] }]);
});
