import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../electron/import/docx';
import { docxParts, makeDocx, paragraph, table } from '../../../support/article-files/docx';

const options = { fileName: 'a.docx', progress: () => undefined };

const NUMBERING = `<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const item = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a Word document', () => {
  it('is its headings, paragraphs and tables', async () => {
    const body =
      paragraph('On Tides', 'Heading1') +
      paragraph('They turn &amp; turn.') +
      table([
        ['Port', 'Metres'],
        ['Brest', '7'],
      ]);
    expect(await readDocx(makeDocx(body), options)).toEqual({
      text: 'On Tides\n\nThey turn & turn.\n\nPort\tMetres\nBrest\t7',
      notes: [],
    });
  });

  it('keeps the marks of lists', async () => {
    const parts = docxParts(item('One') + item('Two'));
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
    const bytes = zipSync({
      ...parts,
      'word/numbering.xml': strToU8(NUMBERING),
      'word/_rels/document.xml.rels': strToU8(relations),
    });
    expect((await readDocx(bytes, options)).text).toBe('• One\n• Two');
  });

  it('says what it is', async () => {
    const core =
      '<dc:title>On Tides &amp; Winds</dc:title><dc:creator>Ada Byron; Mary Somerville</dc:creator><dcterms:created>2026-02-06T10:00:00Z</dcterms:created>';
    expect(await readDocx(makeDocx(paragraph('Text.'), core), options)).toMatchObject({
      title: 'On Tides & Winds',
      authors: ['Ada Byron', 'Mary Somerville'],
      published: '2026-02-06',
    });
    const empty = await readDocx(makeDocx(paragraph('Text.'), '<dc:title></dc:title><dc:creator/>'), options);
    expect(empty).toEqual({ text: 'Text.', notes: [] });
  });

  it('leaves a very large table out and says so', async () => {
    const rows = Array.from({ length: 41 }, () => Array.from({ length: 1000 }, () => ''));
    const bytes = zipSync(docxParts(paragraph('Before.') + table(rows)), { level: 0 });
    expect(await readDocx(bytes, options)).toEqual({
      text: 'Before.',
      notes: ['A very large table was left out.'],
    });
  });

  it('is refused when it has more paragraphs than a book', async () => {
    const bytes = zipSync(docxParts('<w:p/>'.repeat(40_001)), { level: 0 });
    await expect(readDocx(bytes, options)).rejects.toThrow('more paragraphs');
  });

  it.each([
    ['no archive', Buffer.from('PK, but no archive')],
    ['an archive of something else', zipSync({ 'a.xml': strToU8('x') })],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(readDocx(bytes, options)).rejects.toThrow('no Word document');
  });
});
