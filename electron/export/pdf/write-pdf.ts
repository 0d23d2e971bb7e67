import PDFDocument from 'pdfkit';
import { boxOf, type Box } from '../../../shared/layout/rect';
import type { Drawing } from '../../../shared/picture/drawing';
import { fail, ok, type Result } from '../../../shared/result';
import type { FontFile } from '../fonts';
import type { Picture } from '../png';
import { ForeignText } from './foreign-text';
import { paintParts, type PaintTools } from './paint';
import { planPages, type PageLayout, type PagePlan, type PdfPage } from './pages';
import { PdfFonts } from './pdf-fonts';
import { markSheet } from './sheet-marks';

export interface PdfOptions {
  readonly fonts: readonly FontFile[];
  readonly layout: PageLayout;
  /** When the file says that it was made. */
  readonly date: Date;
  readonly author?: string | undefined;
  /** Told how much of the work is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/**
 * Writes a picture as PDF: lines and text as such, text that can be selected and searched, only the letters of the fonts that it needs. The same
 * drawing, date and author give the same bytes.
 */
export async function pdfOf(drawing: Drawing, options: PdfOptions): Promise<Result<Picture>> {
  if (!(drawing.width > 0 && drawing.height > 0))
    return fail('no-picture', 'This map cannot be drawn as pages: it is empty.', 'Add a card first.');
  const plan = planPages(drawing, options.layout);
  const bytes = await writePages(drawing, options, (document, tools) =>
    plan.pages.forEach((page, index) => {
      options.progress?.(index / plan.pages.length);
      addPage(document, drawing, { plan, page }, tools);
    }),
  );
  return ok({ bytes, notes: plan.notes });
}

/**
 * Writes pictures as the pages of one PDF, each as large as it is.
 * @param scale points for each px
 */
export async function sheetsPdf(
  sheets: readonly Drawing[],
  { scale, ...options }: Omit<PdfOptions, 'layout'> & { readonly scale: number },
): Promise<Result<Picture>> {
  const [first] = sheets;
  if (!first) return fail('no-picture', 'There is no page to write.', 'Add a step first.');
  const bytes = await writePages(first, options, (document, tools) =>
    sheets.forEach((sheet, index) => {
      options.progress?.(index / sheets.length);
      document.addPage({ size: [sheet.width * scale, sheet.height * scale], margin: 0 });
      document.save();
      document.scale(scale).translate(-sheet.x, -sheet.y);
      document.rect(sheet.x, sheet.y, sheet.width, sheet.height).fillColor(sheet.background, 1).fill();
      paintParts(document, sheet, boxOf(sheet), tools);
      document.restore();
    }),
  );
  return ok({ bytes, notes: [] });
}

/** Writes a document whose pages somebody adds. */
async function writePages(
  about: Pick<Drawing, 'title' | 'language' | 'description'>,
  options: Omit<PdfOptions, 'layout'>,
  addPages: (document: InstanceType<typeof PDFDocument>, tools: PaintTools) => void,
): Promise<Buffer> {
  const document = newDocument(about, options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', () => resolve());
    document.on('error', reject);
  });
  const fonts = new PdfFonts(document, options.fonts);
  addPages(document, { fonts, foreign: new ForeignText(document) });
  fonts.finish();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function newDocument(
  { title, language, description }: Pick<Drawing, 'title' | 'language' | 'description'>,
  { fonts, date, author }: Omit<PdfOptions, 'layout'>,
): InstanceType<typeof PDFDocument> {
  const made = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    // Without a font of ours it looks for files of its own.
    font: fonts[0]?.bytes as unknown as string,
    pdfVersion: '1.7',
    displayTitle: true,
    ...(language !== undefined && { lang: language }),
    info: {
      Title: title,
      Subject: description,
      ...(author !== undefined && { Author: author }),
      Creator: 'Counterpoint',
      Producer: 'Counterpoint',
      CreationDate: date,
      ModDate: date,
    },
  });
  return made;
}

function addPage(
  document: InstanceType<typeof PDFDocument>,
  drawing: Drawing,
  { plan, page }: { plan: PagePlan; page: PdfPage },
  tools: PaintTools,
): void {
  const { size, scale } = plan;
  const { area, offset } = page;
  document.addPage({ size: [size.width, size.height], margin: 0 });
  document.save();
  document.rect(area.x, area.y, area.width, area.height).clip();
  document.translate(offset.x, offset.y).scale(scale).translate(-drawing.x, -drawing.y);
  document.rect(drawing.x, drawing.y, drawing.width, drawing.height).fillColor(drawing.background, 1).fill();
  const minX = drawing.x + (area.x - offset.x) / scale;
  const minY = drawing.y + (area.y - offset.y) / scale;
  const shown: Box = { minX, minY, maxX: minX + area.width / scale, maxY: minY + area.height / scale };
  paintParts(document, drawing, shown, tools);
  document.restore();
  if (plan.pages.length > 1) markSheet(document, drawing.title, { plan, page }, tools);
}
