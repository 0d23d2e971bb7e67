import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEpub } from '../../../../electron/import/epub';
import { chapter, epubParts, makeEpub } from '../../../support/article-files/epub';

const options = { fileName: 'a.epub', progress: () => undefined };

const BOOK = {
  'one.xhtml': chapter('One', 'The tide comes.'),
  'two.xhtml': chapter('Two', 'The tide goes.'),
};

describe('a book', () => {
  it('is its chapters in reading order, each once', () => {
    const bytes = makeEpub(BOOK, { spine: ['two.xhtml', 'one.xhtml', 'two.xhtml'] });
    const { text, pages, kind, notes } = readEpub(bytes, options);
    expect(text).toBe('Two\n\nThe tide goes.\n\nOne\n\nThe tide comes.');
    expect(pages?.map(({ start, label }) => [label, text.slice(start, start + 3)])).toEqual([
      ['chapter 1', 'Two'],
      ['chapter 2', 'One'],
    ]);
    expect({ kind, notes }).toEqual({ kind: 'book', notes: [] });
  });

  it('tells of a cover that is a picture, and misses no chapter', () => {
    const bytes = makeEpub({ 'cover.svg': '<svg/>', ...BOOK });
    expect(readEpub(bytes, options).notes).toEqual(['A picture was left out.']);
  });

  it('has the pages of its printed edition where it names them', () => {
    const bytes = makeEpub({
      ...BOOK,
      'three.xhtml': '<html><body><p><span role="doc-pagebreak" aria-label="31"/>The end.</p></body></html>',
    });
    const { text, pages } = readEpub(bytes, options);
    expect(pages).toEqual([{ start: text.indexOf('The end.'), label: '31' }]);
  });

  it('reads what is said of its parts under any prefix', () => {
    const bytes = makeEpub(
      {
        'one.xhtml':
          '<html xmlns:e="http://www.idpf.org/2007/ops"><body><p><span e:type="pagebreak" title="31"/>The end.</p></body></html>',
      },
      {
        metadata:
          '<dc:creator p:role="trl">Mary Somerville</dc:creator><dc:creator p:role="aut">Ada Byron</dc:creator>',
      },
    );
    const { text, pages, authors } = readEpub(bytes, options);
    expect(pages).toEqual([{ start: text.indexOf('The end.'), label: '31' }]);
    expect(authors).toEqual(['Ada Byron']);
  });

  it('says what it is', () => {
    const metadata =
      '<dc:title>On Tides</dc:title><dc:creator>Ada Byron</dc:creator><dc:creator>Mary Somerville</dc:creator><dc:publisher>Shore Press</dc:publisher><dc:date>2026-02</dc:date><dc:language>en-GB</dc:language>';
    expect(readEpub(makeEpub(BOOK, { metadata }), options)).toMatchObject({
      title: 'On Tides',
      authors: ['Ada Byron', 'Mary Somerville'],
      publisher: 'Shore Press',
      published: '2026-02',
      language: 'en-GB',
    });
  });

  it('says which of its titles, makers and days are those of the book', () => {
    const metadata =
      '<dc:title id="s">A Series</dc:title><meta refines="#s" property="title-type">collection</meta><dc:title id="t">On Tides</dc:title><meta refines="#t" property="title-type">main</meta><dc:creator id="a">Ada Byron</dc:creator><meta refines="#a" property="role">aut</meta><dc:creator opf:role="trl">Mary Somerville</dc:creator><dc:date opf:event="modification">2027-01-01</dc:date><dc:date opf:event="publication">2026-02-06</dc:date>';
    expect(readEpub(makeEpub(BOOK, { metadata }), options)).toMatchObject({
      title: 'On Tides',
      authors: ['Ada Byron'],
      published: '2026-02-06',
    });
    const translated =
      '<dc:creator opf:role="trl">Mary Somerville</dc:creator><dc:creator>Ada Byron</dc:creator>';
    expect(readEpub(makeEpub(BOOK, { metadata: translated }), options).authors).toEqual(['Ada Byron']);
  });

  it('has what stands beside the reading order at its end', () => {
    const parts = epubParts(
      { ...BOOK, 'notes.xhtml': chapter('Notes', 'A note.') },
      { spine: ['notes.xhtml', 'one.xhtml'] },
    );
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          name.endsWith('.opf') ? strToU8(strFromU8(part).replace('<itemref', '<itemref linear="no"')) : part,
        ]),
      ),
    );
    expect(readEpub(bytes, options).text).toBe('One\n\nThe tide comes.\n\nNotes\n\nA note.');
  });

  it.each([
    ['plain letters', '<p>a <![CDATA[b < c]]> d</p>', 'a b < c d'],
    [
      'prefixed names',
      '<h:p xmlns:h="http://www.w3.org/1999/xhtml">a</h:p><p xmlns:m="http://www.w3.org/1998/Math/MathML"><m:math><m:msup><m:mi>x</m:mi><m:mn>2</m:mn></m:msup></m:math></p>',
      'a\n\nx²',
    ],
    ['elements that close themselves', '<p>a</p><div/><script/><p>b<i/>c</p>', 'a\n\nbc'],
  ])('is read as XML with %s', (_, body, text) => {
    const bytes = makeEpub({ 'a.xhtml': `<html><body>${body}</body></html>` });
    expect(readEpub(bytes, options).text).toBe(text);
  });

  it('is read whatever prefix its package file gives to its names', () => {
    const container =
      '<c:container xmlns:c="urn:oasis:names:tc:opendocument:xmlns:container"><c:rootfiles><c:rootfile full-path="p.opf"/></c:rootfiles></c:container>';
    const opf =
      '<opf:package xmlns:opf="http://www.idpf.org/2007/opf"><opf:metadata xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>On Tides</d:title></opf:metadata><opf:manifest><opf:item id="a" href="a.xht"/></opf:manifest><opf:spine><opf:itemref idref="a"/></opf:spine></opf:package>';
    const bytes = zipSync({
      'META-INF/container.xml': strToU8(container),
      'p.opf': strToU8(opf),
      'a.xht': strToU8('<html><body><p>They turn.</p></body></html>'),
    });
    expect(readEpub(bytes, options)).toMatchObject({ title: 'On Tides', text: 'They turn.' });
  });

  describe('with a list of encrypted files', () => {
    const encrypted = (name: string): Uint8Array =>
      zipSync({
        ...epubParts({ ...BOOK, 'letters.otf': 'x' }, { spine: Object.keys(BOOK) }),
        'META-INF/encryption.xml': strToU8(
          `<e:encryption xmlns:e="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:c="http://www.w3.org/2001/04/xmlenc#"><c:EncryptedData><c:CipherData><c:CipherReference URI="${name}"/></c:CipherData></c:EncryptedData></e:encryption>`,
        ),
      });

    it.each(['OEBPS/two.xhtml', 'OEBPS/%74wo.xhtml', 'OEBPS/book.opf'])('is refused: %s', (name) => {
      expect(() => readEpub(encrypted(name), options)).toThrow('is protected against copying');
    });

    it('is read where they are fonts alone', () => {
      const { text, notes } = readEpub(encrypted('OEBPS/letters.otf'), options);
      expect({ text, notes }).toEqual({ text: 'One\n\nThe tide comes.\n\nTwo\n\nThe tide goes.', notes: [] });
    });
  });

  it('tells which chapters are missing, and reads the rest', () => {
    const { text, notes } = readEpub(makeEpub(BOOK, { spine: ['gone.xhtml', 'one.xhtml'] }), options);
    expect(text).toBe('One\n\nThe tide comes.');
    expect(notes).toEqual(['1 chapter is missing in the file.']);
  });

  it('finds chapters by escaped and by relative names, and none outside of it', () => {
    const parts = {
      ...epubParts(
        { 'a.xhtml': 'x' },
        { spine: ['../text/b%20c.xhtml', '/text/d.xhtml', '../../../../etc/passwd', '%zz'] },
      ),
    };
    const bytes = zipSync({
      ...parts,
      'text/b c.xhtml': strToU8(chapter('B', 'Found.')),
      'text/d.xhtml': strToU8(chapter('D', 'Too.')),
    });
    const { text, notes } = readEpub(bytes, options);
    expect(text).toBe('B\n\nFound.\n\nD\n\nToo.');
    expect(notes).toEqual(['2 chapters are missing in the file.']);
  });

  it.each([
    ['percent-encoded', 'OEBPS/my book.opf', 'OEBPS/my%20book.opf', 'ch 1.xhtml', 'ch%201.xhtml#top'],
    ['with what looks encoded', 'a%20b.opf', 'a%20b.opf', 'c%31.xhtml', 'c%31.xhtml'],
    ['in another case', 'OEBPS/Book.opf', 'oebps/book.OPF', 'Text/One.XHTML', 'text/one.xhtml'],
    ['from the root', 'book.opf', './x/../book.opf', 'one.xhtml', '/one.xhtml#a'],
    ['with a # in it', 'OEBPS/no#1.opf', 'OEBPS/no#1.opf', 'c#1.xhtml', 'c%231.xhtml'],
  ])('finds its files by names %s', (_, opfName, fullPath, chapterName, href) => {
    const folder = opfName.slice(0, opfName.lastIndexOf('/') + 1);
    const { 'OEBPS/book.opf': opf, 'META-INF/container.xml': container } = epubParts({ [href]: '' });
    const bytes = zipSync({
      'META-INF/container.xml': strToU8(
        strFromU8(container as Uint8Array).replace('OEBPS/book.opf', fullPath),
      ),
      [opfName]: opf as Uint8Array,
      [folder + chapterName]: strToU8(chapter('One', 'Found.')),
    });
    const { text, notes } = readEpub(bytes, options);
    expect({ text, notes }).toEqual({ text: 'One\n\nFound.', notes: [] });
  });

  it.each([
    ['no archive', Buffer.from('x')],
    ['without a container', zipSync({ mimetype: strToU8('application/epub+zip') })],
    [
      'without a package',
      zipSync({ 'META-INF/container.xml': strToU8('<container><rootfiles/></container>') }),
    ],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => readEpub(bytes, options)).toThrow('no book');
  });
});
