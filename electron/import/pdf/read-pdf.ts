import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../../../shared/map/schema';
import { t } from '../../../shared/words/words';
import type { Article, ReadOptions } from '../article';
import { leftOutNotes, together, type LeftOut } from '../left-out';
import { MOST_UNREADABLE, unreadableIn } from '../unreadable';
import { linesOfPage, type Line } from './lines';
import { openPdf } from './open-pdf';
import { pageNotes } from './page-notes';
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
    const [damaged, cut]: [number[], number[]] = [[], []];
    let leftOut: LeftOut = {};
    let length = 0;
    const isEndless = (): boolean =>
      length > LIMITS.sourceTextLength || (length === 0 && all.length >= MOST_EMPTY);
    while (all.length < count && !isEndless()) {
      const read = await linesOn(pdf, all.length + 1).catch(() => undefined);
      if (!read) damaged.push(all.length);
      if (read?.whole === false) cut.push(all.length);
      leftOut = together(leftOut, read?.leftOut ?? {});
      const lines = read?.lines ?? [];
      length += lines.reduce((sum, { text }) => sum + text.length + 1, 0);
      all.push(lines);
      progress(all.length, count);
    }
    if (length > LIMITS.sourceTextLength) all.pop();
    const empty = indexesOf(all, (lines) => lines.length === 0).filter((index) => !damaged.includes(index));
    const unreadable = unreadablePages(all);
    const readable = all.map((lines, index) => (unreadable.includes(index) ? [] : lines));
    const pages = withoutRunningHeads(readable);
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
        ...leftOutNotes(leftOut),
        ...headsNote(readable, pages),
        ...pageNotes({ labels, cut, damaged, unreadable, empty }),
        // pdf.js counts the pages of a damaged tree up to the first that it cannot find.
        ...(damaged.includes(pdf.numPages - 1)
          ? [t('The last page that was found is damaged: there may have been more behind it.')]
          : []),
      ],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Pages whose letters the file does not tell; none when it tells those of no page, which is another matter. */
function unreadablePages(pages: readonly (readonly Line[])[]): number[] {
  const unreadable = indexesOf(pages, (lines) => unreadableIn(textOf(lines)).share > MOST_UNREADABLE);
  const written = indexesOf(pages, (lines) => lines.length > 0);
  return unreadable.length < written.length ? unreadable : [];
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function indexesOf<T>(items: readonly T[], is: (item: T) => boolean): number[] {
  return items.flatMap((item, index) => (is(item) ? [index] : []));
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
