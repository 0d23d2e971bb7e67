// The worker's code is loaded here, in this thread, and pdf.js takes it from the global name: it starts no worker and loads no file.
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dateOf } from '../../../shared/text/dates';
import { Unreadable, type Article, type ReadOptions } from '../article';
import { linesInOrder, type Line, type PageRuns, type Run } from './page-lines';
import { flowOf } from './paragraphs';
import { isRunning } from './running-heads';

const MOST_PAGES = 2000;

/** A PDF: its text in reading order, without heads, feet and page numbers; `pages` says where each page begins. */
export async function readPdf(bytes: Uint8Array, { fileName, progress }: ReadOptions): Promise<Article> {
  const pdf = await openPdf(bytes, fileName);
  try {
    const count = Math.min(pdf.numPages, MOST_PAGES);
    const notes: string[] =
      pdf.numPages > count ? [`Only the first ${MOST_PAGES} of its ${pdf.numPages} pages were read.`] : [];
    const pages: (PageRuns & { lines: Line[] })[] = [];
    for (let number = 1; number <= count; number++) {
      const page = await runsOf(pdf, number);
      pages.push({ ...page, lines: linesInOrder(page) });
      progress(number, count);
    }
    notes.push(...notesOnEmpty(pages));
    const running = isRunning(pages);
    const lines = pages.flatMap(({ lines: all }, page) =>
      all.filter((line) => !running(line, page)).map((line) => ({ ...line, page })),
    );
    const { text, starts } = flowOf(lines);
    const labels = await pdf.getPageLabels().catch(() => null);
    return {
      text,
      ...(await factsOf(pdf)),
      pages: [...starts].map(([page, start]) => ({ start, label: labels?.[page] || String(page + 1) })),
      notes,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array, fileName: string): Promise<PDFDocumentProxy> {
  Object.assign(globalThis, { pdfjsWorker: pdfWorker });
  try {
    return await getDocument({
      data: Uint8Array.from(bytes),
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Unreadable(
        'locked',
        `“${fileName}” is locked with a password.`,
        'Open it in a PDF reader, print it to a new PDF without a password, and import that.',
      );
    throw new Unreadable(
      'broken-file',
      `“${fileName}” is no PDF, or it is damaged.`,
      'Open it in a PDF reader and save it again, or copy its text and paste it.',
    );
  }
}

async function runsOf(pdf: PDFDocumentProxy, number: number): Promise<PageRuns> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , skew = 0, size = 0, left = 0, bottom = 0] = item.transform as number[];
    const letter = Math.hypot(skew, size) || item.height || 10;
    const isLevel = Math.abs(skew) < 0.3 * letter; // turned text is a mark in the margin
    return isLevel
      ? [{ text: item.str, left, right: left + item.width, y: height - bottom, height: letter }]
      : [];
  });
  page.cleanup();
  return { width, height, runs };
}

function notesOnEmpty(pages: readonly PageRuns[]): string[] {
  const empty = pages.flatMap(({ runs }, index) =>
    runs.every(({ text }) => text.trim() === '') ? [index + 1] : [],
  );
  if (empty.length === 0) return [];
  if (empty.length === pages.length)
    return ['No page has text in it: it may be a scan. Have its text recognised first.'];
  return [
    `${empty.length === 1 ? `Page ${empty[0]} has` : `${empty.length} pages have`} no text: they may be scans.`.replace(
      'they may be scans',
      empty.length === 1 ? 'it may be a scan' : 'they may be scans',
    ),
  ];
}

async function factsOf(pdf: PDFDocumentProxy): Promise<Pick<Article, 'title' | 'authors' | 'published'>> {
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const fact = (name: string): string | undefined => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const title = fact('Title');
  const author = fact('Author');
  const published = dateOf(fact('CreationDate'));
  return {
    // What word processors put there is a file's name.
    ...(title !== undefined &&
      !/\.(?:docx?|pdf|indd|tex)$|^(?:untitled|microsoft word)/i.test(title) && { title }),
    ...(author !== undefined && { authors: author.split(/\s*[;,]\s*/) }),
    ...(published !== undefined && { published }),
  };
}
