import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../../../shared/map/schema';
import { t } from '../../../shared/words/words';
import type { Article, ReadOptions } from '../article';
import { leftOutNotes, together, type LeftOut } from '../left-out';
import { linesOfPage, type Line } from './lines';
import { openPdf } from './open-pdf';
import { contentOf } from './page-content';
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
    let leftOut: LeftOut = {};
    let length = 0;
    const isEndless = (): boolean =>
      length > LIMITS.sourceTextLength || (length === 0 && all.length >= MOST_EMPTY);
    while (all.length < count && !isEndless()) {
      const number = all.length + 1;
      const read = await linesOn(pdf, number).catch(() => undefined);
      if (!read) failed.add(number);
      if (read?.whole === false) cut.add(number);
      leftOut = together(leftOut, read?.leftOut ?? {});
      const lines = read?.lines ?? [];
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
          ? [
              t('Only the first {count} of its {numPages} pages were read.', {
                count: all.length,
                numPages: pdf.numPages,
              }),
            ]
          : []),
        ...(cut.size > 0
          ? [
              t('Only the beginning was read of page {cut}: there is too much on it.', {
                cut: [...cut].slice(0, 20).join(', '),
              }),
            ]
          : []),
        ...leftOutNotes(leftOut),
        ...headsNote(all, pages),
        ...notesOnEmpty(all, failed, labels),
      ],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface ReadPage {
  readonly lines: Line[];
  readonly whole: boolean;
  readonly leftOut: LeftOut;
}

async function linesOn(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { ways, whole, hasStamp, notes } = await contentOf(page);
  page.cleanup();
  return {
    lines: ways.flatMap(linesOfPage),
    whole,
    leftOut: together(notes, hasStamp ? { 'stamp or label on its side': 1 } : {}),
  };
}

/** Heads, feet and numbers of pages are no part of the text; how many there were is told. */
function headsNote(all: readonly (readonly Line[])[], kept: readonly (readonly Line[])[]): string[] {
  const lines = (pages: readonly (readonly Line[])[]): number =>
    pages.reduce((sum, page) => sum + page.length, 0);
  const count = lines(all) - lines(kept);
  if (count === 0) return [];
  return [
    t(
      '{count, plural, one {A head, foot or number of a page was left out.} other {# heads, feet and numbers of pages were left out.}}',
      { count },
    ),
  ];
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
      t(
        '{count, plural, one {Page {failed} is damaged and was left out.} other {# pages are damaged and were left out.}}',
        { count: failed.size, failed: [...failed].join('') },
      ),
    );
  if (empty.length > 0 && empty.length === pages.length)
    notes.push(t('No page has text in it: it may be a scan. Have its text recognised first.'));
  else if (empty.length === 1)
    notes.push(t('Page {empty} has no text: it may be a scan.', { empty: empty[0] ?? '' }));
  else if (empty.length > 1)
    notes.push(
      t('{count} pages have no text: they may be scans. The first is page {empty}.', {
        count: empty.length,
        empty: empty[0] ?? '',
      }),
    );
  return notes;
}
