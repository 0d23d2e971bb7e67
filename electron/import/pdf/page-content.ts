import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LeftOut } from '../left-out';
import { fieldsOf } from './annotations';
import { joinWords, type Fragment } from './fragment';
import { placeItems, type PdfItem } from './place-items';

/** Letters of a page that stand one way, and how high the page is that way. */
export interface PageContent {
  readonly fragments: readonly Fragment[];
  readonly height: number;
}

/** All letters of a page. */
export interface WholePage {
  /** What stands as most of the page does; then what stands on its side, or on its head. */
  readonly ways: readonly PageContent[];
  /** Whether words on their side were left out: a stamp on the margin, the label of an axis. */
  readonly hasStamp: boolean;
  /** Whether it was read to its end. */
  readonly whole: boolean;
  readonly notes: LeftOut;
}

const MOST_ITEMS = 20_000; // of one page
const LONGEST = 3000; // ms for one page: more is made to keep a program busy
const STAMP = 120; // letters on their side: more is a text

/** The letters of a page and of its form, words on one line joined where nothing but a space lies between them. */
export async function contentOf(page: PDFPageProxy): Promise<WholePage> {
  const { items, whole } = await itemsOf(page);
  const view = page.getViewport({ scale: 1 });
  const fields = await fieldsOf(page, view);
  const [most, ...others] = placeItems(items, view);
  const ways = [
    {
      fragments: joinWords([...(most?.fragments ?? []), ...fields.fragments]),
      height: most?.height ?? view.height,
    },
  ];
  const texts = others.filter(({ letters }) => letters > STAMP);
  return {
    ways: [...ways, ...texts.map(({ fragments, height }) => ({ fragments: joinWords(fragments), height }))],
    hasStamp: texts.length < others.length,
    whole,
    notes: fields.notes,
  };
}

/** What is drawn on a page; of a page without end its beginning. */
async function itemsOf(page: PDFPageProxy): Promise<{ items: PdfItem[]; whole: boolean }> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: unknown[] }>).getReader();
  const items: PdfItem[] = [];
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), LONGEST);
  });
  try {
    for (;;) {
      const chunk = await Promise.race([reader.read(), timeout]);
      if (chunk?.done) return { items, whole: true };
      for (const item of (chunk?.value.items ?? []) as PdfItem[])
        if (typeof item.str === 'string' && item.str !== '') items.push(item);
      if (chunk === undefined || items.length > MOST_ITEMS) {
        void reader.cancel(new Error('enough')).catch(() => undefined);
        return { items: items.slice(0, MOST_ITEMS), whole: false };
      }
    }
  } finally {
    clearTimeout(late);
  }
}
