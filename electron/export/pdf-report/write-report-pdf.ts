import PDFDocument from 'pdfkit';
import type { Report } from '../../../shared/report/report';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { measureText } from '../../../shared/text-layout/measure';
import type { FontFile } from '../fonts';
import { ForeignText } from '../pdf/foreign-text';
import { boxOf } from '../../../shared/layout/rect';
import { paintParts, type PaintTools } from '../pdf/paint';
import { PdfFonts } from '../pdf/pdf-fonts';
import { setText } from '../pdf/set-text';
import { flowOf, type FlowLine } from './flow';
import { paginate, type PlacedLine } from './paginate';
import { PAGE, RULE, STYLES, type ParagraphStyle } from './styles';

type Document = InstanceType<typeof PDFDocument>;

export interface ReportPdfOptions {
  readonly fonts: readonly FontFile[];
  /** When the file says that it was made. */
  readonly date: Date;
}

/**
 * Writes a report as pages of A4: text that can be selected, in its direction, with contents to go by. The same report and date give the same
 * bytes.
 */
export async function writeReportPdf(
  report: Report,
  { fonts: files, date }: ReportPdfOptions,
): Promise<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: files[0]?.bytes as unknown as string,
    pdfVersion: '1.7',
    displayTitle: true,
    lang: report.language,
    info: {
      Title: report.title,
      Creator: 'Counterpoint',
      Producer: 'Counterpoint',
      CreationDate: date,
      ModDate: date,
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', () => resolve());
    document.on('error', reject);
  });
  const fonts = new PdfFonts(document, files);
  const tools = { fonts, foreign: new ForeignText(document) };
  const contents = new Contents(document);
  const pages = paginate(flowOf(report));
  pages.forEach((lines, index) => {
    document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
    for (const placed of lines) paintLine(document, placed, { tools, contents });
    paintMiddle(
      document,
      `${index + 1} / ${pages.length}`,
      { y: PAGE.height - 32, style: STYLES.soft },
      tools,
    );
    for (const y of report.mark === undefined ? [] : MARKED_AT)
      paintMiddle(document, report.mark ?? '', { y, style: STYLES.strong }, tools);
  });
  fonts.finish();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function paintLine(
  document: Document,
  { top, line, item, first }: PlacedLine,
  { tools, contents }: { tools: PaintTools; contents: Contents },
): void {
  if (first && item.entry) contents.add(item.entry);
  if (first && item.ruled) {
    const y = top - item.before / 2;
    document.moveTo(PAGE.left, y).lineTo(PAGE.width - PAGE.right, y);
    document.lineWidth(0.5).undash().strokeColor(RULE, 1).stroke();
  }
  if (item.bar) {
    document
      .rect(item.bar.x - 1, top, 2, line.height)
      .fillColor(item.bar.color, 1)
      .fill();
  }
  if (line.picture) paintPicture(document, top, line.picture, tools);
  for (const text of line.texts) {
    document.fillColor(text.color, 1);
    setText(document, { ...text, y: top + text.y }, tools);
  }
}

function paintPicture(
  document: Document,
  top: number,
  { drawing, x, scale }: NonNullable<FlowLine['picture']>,
  tools: PaintTools,
): void {
  document.save().translate(x, top).scale(scale).translate(-drawing.x, -drawing.y);
  paintParts(document, drawing, boxOf(drawing), tools);
  document.restore();
}

/** Where on a page it stands how the report is to be handled: baselines at its head and its foot, points. */
const MARKED_AT = [36, PAGE.height - 46] as const;

function paintMiddle(
  document: Document,
  text: string,
  { y, style: { size, weight, color } }: { y: number; style: ParagraphStyle },
  tools: PaintTools,
): void {
  document.fillColor(color, 1);
  const width = measureText(text, { size, weight });
  const at = { x: PAGE.width / 2, y };
  const direction = baseDirection(text);
  setText(
    document,
    { type: 'text', ...at, text, size, weight, color, direction, anchor: 'middle', width },
    tools,
  );
}

/** The contents that readers show beside the pages: sections, and under them what they are about. */
class Contents {
  private section: PDFKit.PDFOutline | undefined;

  constructor(private readonly document: Document) {}

  add({ title, level }: { title: string; level: number }): void {
    const { outline } = this.document;
    if (level === 1 || !this.section) this.section = outline.addItem(title, { expanded: true });
    else this.section.addItem(title);
  }
}
