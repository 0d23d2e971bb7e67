import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readFonts } from '../../../../../electron/export/fonts';
import type { PageLayout } from '../../../../../electron/export/pdf/pages';
import { pdfOf } from '../../../../../electron/export/pdf/write-pdf';
import { drawMap } from '../../../../../shared/picture/draw-map';
import { pictureMap } from '../../../../support/picture-map';
import { HAS_POPPLER, pdfInfo, pdfPages, pdfText } from '../../../../support/poppler';
import { FONTS } from '../../../../support/export-worker';

const fonts = readFonts(FONTS);
const date = new Date('2026-02-06T12:00:00Z');
const drawing = drawMap(pictureMap({ 5: { text: 'سلام به لاله' } }), { theme: 'print', legend: true });

async function pdf(layout: PageLayout = { kind: 'one' }): Promise<Buffer> {
  const made = await pdfOf(drawing, { fonts, layout, date, author: 'N. N.' });
  if (!made.ok) throw new Error(made.error.message);
  return Buffer.from(made.value.bytes);
}

const SHEETS = { kind: 'sheets', paper: 'A4', landscape: false, scale: 1 } as const;

test('the same drawing gives the same bytes', async () => {
  expect((await pdf()).equals(await pdf())).toBe(true);
});

test('an empty sheet is refused', async () => {
  const made = await pdfOf({ ...drawing, width: 0 }, { fonts, layout: { kind: 'one' }, date });
  expect(made).toMatchObject({ ok: false, error: { code: 'no-picture' } });
});

describe.skipIf(!HAS_POPPLER)('as other programs read it', () => {
  test('one page as large as the map, with its facts', async () => {
    const info = pdfInfo(await pdf());
    expect(info.get('Pages')).toBe('1');
    expect(info.get('Page size')).toBe(`${drawing.width * 0.75} x ${drawing.height * 0.75} pts`);
    expect(info.get('Title')).toBe('Ferries');
    expect(info.get('Author')).toBe('N. N.');
    expect(info.get('CreationDate')).toMatch(/Feb .*6 .*2026/);
  });

  test('text is text, in the order in which it is read', async () => {
    // Lam and alef are one glyph, and one letter that stands for both, until the text is brought into its plain form.
    const text = pdfText(await pdf()).normalize('NFKC');
    for (const line of [
      'Ferries -> islands: they (all)',
      'האי (הקטן) צריך מעבורת',
      'این جزیره (کوچک) به کشتی نیاز دارد و',
      '۱۲',
      'الجزيرة بحاجة إلى سلام',
      'سلام به لاله',
      '😀',
      'Counterargument',
    ])
      expect(text).toContain(line);
  });

  test('the page shows the cards', async () => {
    const [page = Buffer.alloc(0)] = pdfPages(await pdf(), 96);
    const image = await loadImage(page);
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const [r = 0, g = 0, b = 0] = context.getImageData(330 + 3 - drawing.x, 50 - drawing.y, 1, 1).data;
    expect([r, g, b]).toEqual([0x25, 0x59, 0xb8]);
  });

  test('sheets have their marks and overlap', async () => {
    const made = await pdf(SHEETS);
    const pages = Number(pdfInfo(made).get('Pages'));
    expect(pages).toBe(2);
    expect(pdfText(made, '-f', '2', '-l', '2')).toContain('Row 1 of 1, column 2 of 2 · sheet 2 of 2');
    expect(pdfInfo(made).get('Page size')).toMatch(/^595.2\d+ x 841.89 pts/);
    expect(pdfPages(made, 20)).toHaveLength(pages);
  });
});
