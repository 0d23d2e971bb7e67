import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../../../shared/map/schema';
import type { Article, ReadOptions } from '../article';
import { contentOf } from './fragment';
import { linesOfPage, type Line } from './lines';
import { openPdf } from './open-pdf';
import { textOfPages } from './pages-text';
import { pdfFacts } from './pdf-facts';
import { withoutRunningHeads } from './running-heads';

const MOST_PAGES = 2000;
const MOST_EMPTY = 100; // pages without text, from the first: more is a scan, or a trap
const LONGEST_LABEL = 40; // characters

/** A PDF: its text in reading order, as paragraphs, without heads, feet and page numbers; `pages` says where each page begins. */
export async function readPdf(bytes: Uint8Array, { fileName, progress }: ReadOptions): Promise<Article> {
  const pdf = await openPdf(bytes, fileName);
  try {
    const count = Math.min(pdf.numPages, MOST_PAGES);
    const all: Line[][] = [];
    const failed = new Set<number>();
    const cut = new Set<number>();
    let length = 0;
    const isEndless = (): boolean =>
      length > LIMITS.sourceTextLength || (length === 0 && all.length >= MOST_EMPTY);
    while (all.length < count && !isEndless()) {
      const number = all.length + 1;
      const lines = await linesOn(pdf, number, () => cut.add(number)).catch(() => (failed.add(number), []));
      length += lines.reduce((sum, { text }) => sum + text.length + 1, 0);
      all.push(lines);
      progress(number, count);
    }
    if (length > LIMITS.sourceTextLength) all.pop();
    const pages = withoutRunningHeads(all);
    const labels = await labelsOf(pdf, all.length);
    return {
      ...textOfPages(pages, labels),
      ...(await pdfFacts(pdf, pages[0] ?? []).catch(() => ({}))),
      notes: [
        ...(all.length < pdf.numPages
          ? [`Only the first ${all.length} of its ${pdf.numPages} pages were read.`]
          : []),
        ...(cut.size > 0
          ? [
              `Only the beginning was read of page ${[...cut].slice(0, 20).join(', ')}: there is too much on it.`,
            ]
          : []),
        ...notesOnEmpty(all, failed, labels),
      ],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function linesOn(pdf: PDFDocumentProxy, number: number, onCut: () => void): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const content = await contentOf(page);
  page.cleanup();
  if (!content.whole) onCut();
  return linesOfPage(content);
}

async function labelsOf(pdf: PDFDocumentProxy, count: number): Promise<string[]> {
  const own = await pdf.getPageLabels().catch(() => null);
  return Array.from(
    { length: count },
    (_, index) => own?.[index]?.slice(0, LONGEST_LABEL) || String(index + 1),
  );
}

function notesOnEmpty(
  pages: readonly (readonly Line[])[],
  failed: ReadonlySet<number>,
  labels: readonly string[],
): string[] {
  const empty = labels.filter((_, index) => pages[index]?.length === 0 && !failed.has(index + 1));
  const notes: string[] = [];
  if (failed.size > 0)
    notes.push(
      failed.size === 1
        ? `Page ${[...failed].join('')} is damaged and was left out.`
        : `${failed.size} pages are damaged and were left out.`,
    );
  if (empty.length > 0 && empty.length === pages.length)
    notes.push('No page has text in it: it may be a scan. Have its text recognised first.');
  else if (empty.length === 1) notes.push(`Page ${empty[0]} has no text: it may be a scan.`);
  else if (empty.length > 1)
    notes.push(`${empty.length} pages have no text: they may be scans. The first is page ${empty[0]}.`);
  return notes;
}
