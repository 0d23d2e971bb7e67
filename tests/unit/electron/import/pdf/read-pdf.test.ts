import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../electron/import/pdf/read-pdf';
import {
  column,
  makePdf,
  pdfOf,
  stream,
  type PdfOptions,
  type PdfText,
} from '../../../../support/article-files/pdf';

function read(pages: readonly (readonly PdfText[])[], options?: PdfOptions) {
  return readPdf(makePdf(pages, options), { fileName: 'a.pdf', progress: () => undefined });
}

const LEFT = [
  'The ferry ran for ninety',
  'years before anybody asked',
  'what a trip of it did cost,',
  'and the answer was a sur-',
  'prise to those who asked.',
  'It cost less than the road',
  'that goes round the bay, and',
];
const RIGHT = [
  'it did so in every winter of',
  'the ten that were counted.',
  'The council has not said yet',
  'what it makes of these sums',
  'and of the well-known risks',
  'which come with a coast road',
  'in winter.',
];

describe('a PDF', () => {
  it('is read down one column and then down the next, with words made whole', async () => {
    const { text } = await read([
      [
        { text: 'Ninety Years of a Ferry', x: 180, y: 90, size: 20 },
        ...column(LEFT, { x: 60, y: 150 }),
        ...column(RIGHT, { x: 320, y: 150 }),
      ],
    ]);
    expect(text).toBe(
      'Ninety Years of a Ferry\n\nThe ferry ran for ninety years before anybody asked what a trip of it did cost, and the answer was a surprise to those who asked. It cost less than the road that goes round the bay, and it did so in every winter of the ten that were counted. The council has not said yet what it makes of these sums and of the well-known risks which come with a coast road in winter.',
    );
  });

  it('has its exponents and indices as signs', async () => {
    const { text } = await read([
      [
        { text: 'The sample held 10', x: 60, y: 300 },
        { text: '5', x: 145.5, y: 296, size: 6 },
        { text: 'germs of the water.', x: 155, y: 300 },
      ],
    ]);
    expect(text).toBe('The sample held 10⁵ germs of the water.');
  });

  it('has few raised letters on the line that they stand on, and those of a word that were set into each other', async () => {
    const { text } = await read([
      [
        { text: 'It ran on the 24', x: 60, y: 300 },
        { text: 'th', x: 127.6, y: 296, size: 6 },
        { text: 'of May, as L', x: 136, y: 300 },
        { text: 'A', x: 187, y: 298, size: 7 },
        { text: 'TEX has it.', x: 191.5, y: 300 },
      ],
    ]);
    expect(text).toBe('It ran on the 24th of May, as LATEX has it.');
  });

  it('has letters once that are drawn over each other to look bold, however they are cut', async () => {
    const { text } = await read([
      [
        { text: 'T', x: 60, y: 300 },
        { text: 'T', x: 60.2, y: 300.2 },
        { text: 'Ti', x: 60.1, y: 300.1 },
        { text: 'i', x: 66.3, y: 300 },
        { text: 'id', x: 66.2, y: 300.2 },
        { text: 'd', x: 68.5, y: 300 },
        { text: 'des', x: 68.4, y: 300.1 },
        { text: 'Free will', x: 60, y: 340 },
        { text: 'Free will', x: 60.3, y: 340 },
      ],
    ]);
    expect(text).toBe('Tides Free will');
  });

  it('has turned words whole and apart from the others, unless they are few', async () => {
    const around = column(LEFT, { x: 60, y: 150 });
    const turned = [
      'The keel of the boat was',
      'laid in the year of the flood,',
      'when no yard had any timber',
      'left, and it was bought from',
      'the owners of another ferry.',
    ];
    const label = { text: 'Keel', x: 300, y: 500, turn: 30 };
    const lines = turned.map((text, at) => ({ text, x: 300 - 6 * at, y: 500 + 10.4 * at, turn: 30 }));
    const { text, notes } = await read([[...around, ...lines]]);
    expect(text.split('\n\n').at(-1)).toBe(turned.join(' '));
    expect(notes).toEqual([]);
    const few = await read([[...around, label]]);
    expect(few.text).not.toContain('Keel');
    expect(few.notes).toEqual(['A stamp or label on its side was left out.']);
  });

  it('has a page that is read without those whose letters the file does not tell, and names them', async () => {
    const page = column(LEFT, { x: 60, y: 150 });
    const noise = column(['\x01\x02\x03\x04\x05\x06 ab', '\x0e\x0f\x10\x11\x12 c'], { x: 60, y: 150 });
    const { text, notes } = await read([page, noise, noise, page, noise]);
    expect(text).not.toMatch(/[\x01-\x08]/);
    expect(notes).toEqual([
      '3 pages were left out: the file does not say which letters are on them. They are 2–3, 5.',
    ]);
  });

  it('is not joined where a heading stands beside a column', async () => {
    const { text } = await read([
      [
        ...column(LEFT, { x: 60, y: 150 }),
        { text: 'What Winter Costs', x: 197, y: 162, size: 18 },
        ...column(RIGHT, { x: 197, y: 186 }),
      ],
    ]);
    expect(text).toContain('before anybody asked what a trip of it did cost, and the answer was a surprise');
  });

  it('has the signs that a font numbers, as the font means them', async () => {
    const font = (name: string): string =>
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 183 /LastChar 183 /Widths [500] /ToUnicode 7 0 R >>`;
    const map =
      'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <B7> <F0B7> endbfchar endcmap';
    const signs = async (name: string): Promise<string> => {
      const bytes = pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R /S 6 0 R >> >> /Contents 5 0 R >>',
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        stream('BT /S 10 Tf 60 500 Td <B7> Tj ET BT /F 10 Tf 70 500 Td (The ferry) Tj ET'),
        font(name),
        stream(map),
      ]);
      return (await readPdf(bytes, { fileName: 'a.pdf', progress: () => undefined })).text;
    };
    expect(await signs('ABCDEF+SymbolMT')).toBe('• The ferry');
    expect(await signs('Webdings')).toBe('\uf0b7 The ferry');
  });

  it('is read downwards where it is written downwards', async () => {
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
      '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-V /DescendantFonts [6 0 R] >>',
      // The second line stands to the left of the first, and its run is in two pieces.
      stream(
        'BT /F 12 Tf 500 700 Td <92AA90B0> Tj ET BT /F 12 Tf 480 700 Td <90B0> Tj ET BT /F 12 Tf 480 688 Td <92AA> Tj ET',
      ),
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ]);
    expect((await readPdf(bytes, { fileName: 'a.pdf', progress: () => undefined })).text).toBe('潮晴晴潮');
  });

  it('has the words of Japanese fonts that it names and does not hold', async () => {
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
      '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
      stream('BT /F 12 Tf 60 500 Td <92AA90B0> Tj ET'),
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ]);
    expect((await readPdf(bytes, { fileName: 'a.pdf', progress: () => undefined })).text).toBe('潮晴');
  });

  it('has what is filled in on its form, where it stands', async () => {
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R /Annots [6 0 R] >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      stream('BT /F 10 Tf 60 500 Td (Name of the ferry:) Tj ET'),
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Aurora) /Rect [150 494 300 510] >>',
    ]);
    const { text } = await readPdf(bytes, { fileName: 'a.pdf', progress: () => undefined });
    expect(text).toBe('Name of the ferry: Aurora');
  });

  it('loses its running heads and page numbers, and says where pages begin', async () => {
    const sentences = [
      'The tide comes in twice a day',
      'and goes out as often, which',
      'nobody on this coast forgets.',
    ];
    const page = (number: number): PdfText[] => [
      { text: 'Shore Quarterly 12', x: 60, y: 40, size: 8 },
      ...column([`Part ${number} of it. ${sentences[0]}`, ...sentences.slice(1)], { x: 60, y: 300 }),
      { text: String(number + 30), x: 290, y: 810, size: 8 },
    ];
    const { text, pages } = await read([1, 2, 3, 4].map(page), { labels: '[0 << /S /D /St 31 >>]' });
    expect(text).not.toContain('Shore Quarterly');
    expect(text).not.toMatch(/\b3[1-4]\b/);
    expect(pages?.map(({ start, label }) => [label, text.slice(start, start + 6)])).toEqual([
      ['31', 'Part 1'],
      ['32', 'Part 2'],
      ['33', 'Part 3'],
      ['34', 'Part 4'],
    ]);
  });

  it('goes on over a page when a sentence does, and begins a paragraph when none does', async () => {
    const first = column(['A sentence that is not at its end', 'when the page is, since it has a'], {
      x: 60,
      y: 700,
    });
    const second = column(['long breath. Then it stops here.', 'And one more line of the same.'], {
      x: 60,
      y: 120,
    });
    const third = column(['New words on a new page that begin', 'a paragraph.'], { x: 60, y: 120 });
    expect((await read([first, second, third])).text).toBe(
      'A sentence that is not at its end when the page is, since it has a long breath. Then it stops here. And one more line of the same.\n\nNew words on a new page that begin a paragraph.',
    );
  });

  it('keeps the rows of a table', async () => {
    const rows = [
      ['Year', 'Trips', 'Cost'],
      ['2019', '310', '4.1'],
      ['2020', '295', '4.4'],
    ].flatMap((cells, row) => cells.map((text, at) => ({ text, x: 60 + at * 120, y: 300 + row * 14 })));
    expect((await read([rows])).text).toBe('Year\tTrips\tCost\n2019\t310\t4.1\n2020\t295\t4.4');
  });

  it('parts paragraphs by space and by indent', async () => {
    const lines = [
      ...column(['A first line that runs to the edge', 'and ends.'], { x: 60, y: 300 }),
      ...column(['A second one that runs to the edge', 'and ends, too, at the very same edge.'], {
        x: 60,
        y: 344,
      }),
      { text: 'An indented one that begins anew,', x: 75, y: 368 },
      { text: 'and its second line.', x: 60, y: 380 },
    ];
    expect((await read([lines])).text.split('\n\n')).toEqual([
      'A first line that runs to the edge and ends.',
      'A second one that runs to the edge and ends, too, at the very same edge.',
      'An indented one that begins anew, and its second line.',
    ]);
  });

  it('says what it is', async () => {
    const info = {
      Title: 'On Tides',
      Author: 'Ada Byron and Mary Somerville',
      CreationDate: 'D:20260206120000Z',
    };
    expect(await read([[{ text: 'Text.', x: 60, y: 300 }]], { info })).toMatchObject({
      title: 'On Tides',
      authors: ['Ada Byron', 'Mary Somerville'],
      published: '2026-02-06~',
    });
  });

  it('is called by its largest line when its title is a file’s name', async () => {
    const page = [{ text: 'On Tides', x: 60, y: 90, size: 20 }, ...column(LEFT, { x: 60, y: 150 })];
    expect((await read([page], { info: { Title: 'Microsoft Word - tides.docx' } })).title).toBe('On Tides');
  });

  it('says which pages have no text', async () => {
    const text = [{ text: 'Text.', x: 60, y: 300 }];
    expect((await read([text, [], text])).notes).toEqual(['Page 2 has no text: it may be a scan.']);
    expect((await read([[], []])).notes).toEqual([
      'No page has text in it: it may be a scan. Have its text recognised first.',
    ]);
  });

  it.each([
    ['no PDF', Buffer.from('%PDF-1.7 and no more')],
    [
      'locked',
      pdfOf(
        [
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Count 0 /Kids [] >>',
          `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'28'.repeat(32)}> /U <${'29'.repeat(32)}> >>`,
        ],
        `/Root 1 0 R /Encrypt 3 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
      ),
    ],
  ])('is refused when it is %s', async (what, bytes) => {
    await expect(readPdf(bytes, { fileName: 'a.pdf', progress: () => undefined })).rejects.toThrow(
      what === 'locked' ? 'password' : what,
    );
  });
});
