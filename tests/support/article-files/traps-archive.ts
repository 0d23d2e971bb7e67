import { strToU8, zipSync } from 'fflate';
import { docxParts, documentXml, paragraph } from './docx';
import { chapter, epubParts, type EpubOptions } from './epub';
import type { Trap } from './trap';
import { zipOf, type ZipEntry } from './zip';

const MIB = 1024 * 1024;

function entries(parts: Readonly<Record<string, Uint8Array>>): ZipEntry[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** A Word document whose main part is `content`, in an archive that can lie about it. */
function lying(content: Uint8Array, lie: Partial<ZipEntry>): Buffer {
  const parts = entries(docxParts(''));
  return zipOf(parts.map((one) => (one.name === 'word/document.xml' ? { ...one, content, ...lie } : one)));
}

function docxWith(extra: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...docxParts(paragraph('The ferry is late.')), ...extra });
}

const ENTITIES = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>';

/** Not packed, so that no limit on growth keeps the parser from them. */
function storedDocx(body: string): Uint8Array {
  return zipSync(docxParts(body), { level: 0 });
}

function storedEpub(chapters: Readonly<Record<string, string>>, options?: EpubOptions): Uint8Array {
  return zipSync(epubParts(chapters, options), { level: 0 });
}

function docxXml(xml: string): Uint8Array {
  return zipSync({ ...docxParts(''), 'word/document.xml': strToU8(xml) });
}

const cells = (side: number): string =>
  `<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(side)}</w:tr>`.repeat(side)}</w:tbl>`;

const many = (count: number, name: (index: number) => string): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), strToU8('x')]));

export const archiveTraps: readonly Trap[] = [
  {
    what: 'a part that unpacks to 300 MiB',
    fileName: 'ratio.docx',
    bytes: () => lying(new Uint8Array(300 * MIB).fill(0x20), {}),
  },
  {
    what: 'the same, declared as one byte',
    fileName: 'lie.docx',
    bytes: () => lying(new Uint8Array(300 * MIB).fill(0x20), { declared: 1 }),
  },
  {
    what: 'a part that is declared as four gigabytes',
    fileName: 'lie.docx',
    bytes: () => lying(strToU8(documentXml(paragraph('Small.'))), { declared: 0xfffffff0 }),
  },
  {
    what: 'a part whose packed size runs over the next one',
    fileName: 'overlap.docx',
    bytes: () => lying(strToU8(documentXml(paragraph('Small.'))), { packed: 1 }),
  },
  {
    what: 'a part whose packed size is beyond the file',
    fileName: 'overlap.docx',
    bytes: () => lying(strToU8(documentXml(paragraph('Small.'))), { packed: 0x7fffffff }),
  },
  {
    what: '60,000 entries',
    fileName: 'many.epub',
    bytes: () =>
      zipSync(
        { ...epubParts({ 'a.xhtml': chapter('A', 'b') }), ...many(60_000, (at) => `x/${at}.xml`) },
        { level: 0 },
      ),
  },
  {
    what: 'archives in archives',
    fileName: 'nested.docx',
    bytes: () => {
      let inner = zipSync({ 'a.xml': new Uint8Array(8 * MIB) });
      for (let depth = 0; depth < 20; depth++)
        inner = zipSync({ 'word/document.xml': inner, '[Content_Types].xml': inner });
      return inner;
    },
  },
  {
    what: 'one part with the same name 1,500 times',
    fileName: 'double.docx',
    bytes: () =>
      zipOf([
        ...entries(docxParts(paragraph('One.'))),
        ...Array.from({ length: 1500 }, () => ({
          name: 'word/document.xml',
          content: new Uint8Array(100_000).fill(0x20),
        })),
      ]),
  },
  {
    what: 'names that lead out of the archive',
    fileName: 'paths.docx',
    bytes: () =>
      docxWith({
        '../../../tmp/evil.xml': strToU8('x'),
        '/etc/evil.xml': strToU8('x'),
        __proto__: strToU8('x'),
        'word/_rels/document.xml.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../../../../etc/hostname"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:1/x" TargetMode="External"/></Relationships>',
        ),
      }),
  },
  {
    what: 'entities that grow a billion times',
    fileName: 'laughs.docx',
    bytes: () =>
      docxXml(
        `<?xml version="1.0"?>${ENTITIES}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&j;')}</w:body></w:document>`,
      ),
  },
  {
    what: 'an entity that is a file',
    fileName: 'outside.docx',
    bytes: () =>
      docxXml(
        `<?xml version="1.0"?>${OUTSIDE}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('&x;')}</w:body></w:document>`,
      ),
  },
  {
    what: 'entities in UTF-16, which a search for letters would miss',
    fileName: 'laughs16.docx',
    bytes: () =>
      zipSync({
        ...docxParts(''),
        'word/document.xml': Buffer.from(
          `\ufeff<?xml version="1.0" encoding="UTF-16"?>${OUTSIDE}${documentXml(paragraph('&x;')).slice(38)}`,
          'utf16le',
        ),
      }),
  },
  {
    what: '100,000 elements deep',
    fileName: 'deep.docx',
    bytes: () => storedDocx('<w:p>'.repeat(100_000)),
  },
  {
    what: '100,000 elements deep, all closed',
    fileName: 'deep2.docx',
    bytes: () =>
      storedDocx(
        `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${paragraph('Deep.')}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`,
      ),
  },
  {
    what: 'tables in tables',
    fileName: 'tables.docx',
    bytes: () =>
      storedDocx(
        `${'<w:tbl><w:tr><w:tc>'.repeat(3000)}${paragraph('In.')}${'</w:tc></w:tr></w:tbl>'.repeat(3000)}`,
      ),
  },
  {
    what: 'a table of a million cells',
    fileName: 'cells.docx',
    bytes: () =>
      storedDocx(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(1000)}</w:tr>`.repeat(1000)}</w:tbl>`),
  },
  {
    what: 'a table of more cells than are read',
    fileName: 'more-cells.docx',
    bytes: () => storedDocx(`${paragraph('Before.')}${cells(380)}`),
  },
  {
    what: 'a table of as many cells as are read',
    fileName: 'fewer-cells.docx',
    bytes: () => storedDocx(cells(200)),
  },
  {
    what: 'a row of as many cells as are read',
    fileName: 'row.docx',
    bytes: () => storedDocx(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(40_000)}</w:tr></w:tbl>`),
  },
  {
    what: 'as many paragraphs as are read',
    fileName: 'paragraphs.docx',
    bytes: () => storedDocx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(40_000)),
  },
  {
    what: 'more paragraphs than are read',
    fileName: 'more-paragraphs.docx',
    bytes: () => storedDocx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(74_000)),
  },
  {
    what: 'as many elements as are let through, in few paragraphs',
    fileName: 'elements.docx',
    bytes: () => storedDocx(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(890)}</w:p>`.repeat(100)),
  },
  {
    what: 'one attribute of 50 MB',
    fileName: 'attribute.docx',
    bytes: () => zipSync({ ...docxParts(`<w:p a="${'x'.repeat(50_000_000)}"/>`) }, { level: 0 }),
  },
  {
    what: 'styles that are based on each other in a circle',
    fileName: 'styles.docx',
    bytes: () =>
      docxWith({
        'word/styles.xml': strToU8(
          '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
        ),
      }),
  },
  {
    what: 'a spine that names one chapter 100,000 times',
    fileName: 'cycle.epub',
    bytes: () =>
      storedEpub(
        { 'a.xhtml': chapter('A', 'Round and round. '.repeat(500)) },
        { spine: Array.from({ length: 100_000 }, () => 'a.xhtml') },
      ),
  },
  {
    what: 'a book that is its own chapter',
    fileName: 'self.epub',
    bytes: () =>
      storedEpub(
        {},
        {
          spine: [
            'book.opf',
            '../META-INF/container.xml',
            '../../../../etc/hostname',
            '%2e%2e/%2e%2e/x',
            '%zz',
          ],
        },
      ),
  },
  {
    what: 'a book with a spine of nothing',
    fileName: 'empty.epub',
    bytes: () => storedEpub({ 'a.xhtml': chapter('A', 'b') }, { spine: ['missing.xhtml', 'gone.xhtml'] }),
  },
  {
    what: 'entities in a chapter',
    fileName: 'laughs.epub',
    bytes: () => storedEpub({ 'a.xhtml': `${ENTITIES}<html><body><p>&j;</p></body></html>` }),
  },
  {
    what: 'a package with 300,000 items',
    fileName: 'items.epub',
    bytes: () =>
      zipSync({
        ...epubParts({ 'a.xhtml': chapter('A', 'b') }),
        'OEBPS/book.opf': strToU8(
          `<package><manifest>${Array.from({ length: 300_000 }, (_, at) => `<item id="i${at}" href="${at}"/>`).join('')}</manifest><spine/></package>`,
        ),
      }),
  },
  {
    what: 'a chapter 100,000 elements deep',
    fileName: 'deep.epub',
    bytes: () => storedEpub({ 'a.xhtml': `<html><body>${'<div>'.repeat(100_000)}Deep.` }),
  },
];
