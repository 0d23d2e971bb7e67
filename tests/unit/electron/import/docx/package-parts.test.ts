import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../../electron/import/docx/read-docx';
import { documentXml, docxParts, paragraph } from '../../../../support/article-files/docx';

const options = { fileName: 'a.docx', progress: () => undefined };
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const relations = (base: string, targets: Readonly<Record<string, string>>): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
      targets,
    )
      .map(
        ([type, target], index) => `<Relationship Id="r${index}" Type="${base}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );
const noteRef = '<w:p><w:r><w:t>A claim.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
const notes = `<w:footnotes xmlns:w="${WORDS}"><w:footnote w:id="2">${paragraph('Its ground.')}</w:footnote></w:footnotes>`;
const text = async (parts: Record<string, Uint8Array>): Promise<string> =>
  (await readDocx(zipSync(parts), options)).text;

describe('the parts of a Word document', () => {
  it.each([
    ['word/document2.xml', TRANSITIONAL, 'fn/notes7.xml', 'word/fn/notes7.xml'],
    ['/doc/main.xml', TRANSITIONAL, '../extra/fn%201.xml', 'extra/fn 1.xml'],
    ['body.xml', STRICT, '/word/Footnotes.xml', 'word/footnotes.xml'],
  ])('are those that its relations name: %s', async (target, base, note, noteName) => {
    const main = target.replace(/^\//, '');
    const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/') + 1) : '';
    const xml = documentXml(paragraph('Before it.') + noteRef);
    const read = await text({
      '_rels/.rels': relations(base, { 'metadata/thumbnail': 'x.emf', officeDocument: target }),
      [main]: strToU8(
        base === STRICT ? xml.replace(WORDS, 'http://purl.oclc.org/ooxml/wordprocessingml/main') : xml,
      ),
      [`${folder}_rels/${main.slice(folder.length)}.rels`]: relations(base, { footnotes: note }),
      [noteName]: strToU8(notes),
      // What a program left behind under the usual name is no part of it.
      'word/document.xml': strToU8(documentXml(paragraph('An older draft.'))),
    });
    expect(read).toMatch(/^Before it\.\n\nA claim\.[^]*Its ground\./);
    expect(read).not.toContain('older draft');
  });

  it('tell of heads and feet under any name, and what the document says of itself', async () => {
    const parts = docxParts(paragraph('Text.'));
    const { title, notes: told } = await readDocx(
      zipSync({
        ...parts,
        '_rels/.rels': relations(TRANSITIONAL, {
          officeDocument: 'word/document.xml',
          'metadata/core-properties': 'facts.xml',
        }),
        'facts.xml': strToU8(
          '<p:coreProperties xmlns:p="x" xmlns:dc="y"><dc:title>On Tides</dc:title></p:coreProperties>',
        ),
        'word/_rels/document.xml.rels': relations(TRANSITIONAL, { header: 'top.xml' }),
        'word/top.xml': strToU8(`<w:hdr xmlns:w="${WORDS}">${paragraph('Head')}</w:hdr>`),
      }),
      options,
    );
    expect(title).toBe('On Tides');
    expect(told).toEqual(['The heads and feet of its pages were left out.']);
  });

  it('are found without relations, with the separators of another system, and in wide letters', async () => {
    const { '_rels/.rels': _, ...parts } = docxParts('');
    expect(
      await text({
        ...parts,
        'word/document.xml': strToU8(documentXml(noteRef)),
        'word/footnotes.xml': strToU8(notes),
      }),
    ).toContain('Its ground.');
    expect(await text({ 'word\\document.xml': strToU8(documentXml(paragraph('Backwards.'))) })).toBe(
      'Backwards.',
    );
    const wide = documentXml(paragraph('Größe')).replace('UTF-8', 'UTF-16');
    expect(await text({ ...parts, 'word/document.xml': Buffer.from(`\ufeff${wide}`, 'utf16le') })).toBe(
      'Größe',
    );
  });
});
