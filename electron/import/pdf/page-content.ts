import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { LeftOut } from '../left-out';
import { fieldsOf } from './annotations';
import { joinWords, type Fragment } from './fragment';
import { hasNumberedSigns, signsOf } from './symbol-fonts';
import { placeItems, type PageView, type PdfItem, type Turned } from './place-items';

/** Letters of a page that stand one way, and how high the page is that way. */
export interface PageContent {
  readonly fragments: readonly Fragment[];
  readonly height: number;
}

/** All letters of a page. */
export interface WholePage {
  /** What stands as most of the page does; then what is turned. */
  readonly ways: readonly PageContent[];
  /** Whether turned words were left out: a stamp on the margin, the label of an axis. */
  readonly hasStamp: boolean;
  /** Whether it was read to its end. */
  readonly whole: boolean;
  readonly notes: LeftOut;
}

const MOST_ITEMS = 20_000; // of one page
const LONGEST = 3000; // ms for one page: more is made to keep a program busy
const STAMP = 120; // letters that are turned: more is a text
const A_PART = 0.25; // of the letters that stand as most do: more turned ones are no stamps, but what is drawn there

/** The letters of a page and of its form, words on one line joined where nothing but a space lies between them. */
export async function contentOf(page: PDFPageProxy): Promise<WholePage> {
  const { items: drawn, whole } = await itemsOf(page);
  const items = await withSigns(page, drawn);
  const view = page.getViewport({ scale: 1 });
  const fields = await fieldsOf(page, view);
  const { texts, stamps } = withoutStamps(withFields(placeItems(items, view), fields.fragments, view));
  return {
    ways: texts.map(({ fragments, height }) => ({ fragments: joinWords(fragments), height })),
    hasStamp: stamps.length > 0,
    whole,
    notes: fields.notes,
  };
}

/** What is filled in on a page's form stands upright, whatever else does. */
function withFields(ways: readonly Turned[], fields: readonly Fragment[], { height }: PageView): Turned[] {
  if (fields.length === 0) return [...ways];
  const upright = ways.find(({ isUpright }) => isUpright) ?? {
    fragments: [],
    height,
    letters: 0,
    isUpright: true,
  };
  const fragments = [...upright.fragments, ...fields];
  return ways.includes(upright)
    ? ways.map((way) => (way === upright ? { ...upright, fragments } : way))
    : [{ ...upright, fragments }, ...ways];
}

/** Most of the page, and more that is turned and a text of its own; and the rest. */
function withoutStamps([most, ...others]: readonly Turned[]): { texts: Turned[]; stamps: Turned[] } {
  if (!most) return { texts: [], stamps: [] };
  const turned = others.reduce((sum, { letters }) => sum + letters, 0);
  const least = turned > A_PART * most.letters ? 0 : STAMP;
  return {
    texts: [most, ...others.filter(({ letters }) => letters > least)],
    stamps: others.filter(({ letters }) => letters <= least),
  };
}

/** What is drawn on a page; of a page without end its beginning. */
async function itemsOf(page: PDFPageProxy): Promise<{ items: PdfItem[]; whole: boolean }> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: unknown[] }>).getReader();
  const items: PdfItem[] = [];
  const end = performance.now() + LONGEST;
  for (;;) {
    const chunk = await inTime(reader.read(), end - performance.now());
    if (chunk?.done) return { items, whole: true };
    for (const item of (chunk?.value.items ?? []) as PdfItem[])
      if (typeof item.str === 'string' && item.str !== '') items.push(item);
    // A page that keeps pdf.js busy without a break leaves no turn for the clock.
    if (chunk === undefined || items.length > MOST_ITEMS || performance.now() > end) {
      void reader.cancel(new Error('enough')).catch(() => undefined);
      return { items: items.slice(0, MOST_ITEMS), whole: false };
    }
  }
}

/** Letters with the signs of fonts that number theirs. What such a font is called is told only with what else is drawn on its page. */
async function withSigns(page: PDFPageProxy, items: readonly PdfItem[]): Promise<readonly PdfItem[]> {
  if (!items.some(({ str }) => hasNumberedSigns(str))) return items;
  const drawn = await inTime(page.getOperatorList().catch(() => undefined));
  if (!drawn) return items;
  const nameOf = (font = ''): string => {
    if (!page.commonObjs.has(font)) return '';
    return (page.commonObjs.get(font) as { name?: string } | null)?.name ?? '';
  };
  return items.map((item) =>
    hasNumberedSigns(item.str) ? { ...item, str: signsOf(item.str, nameOf(item.fontName)) } : item,
  );
}

/** Waits for something, but not for ever. @param longest ms */
async function inTime<T>(promise: Promise<T>, longest = LONGEST): Promise<T | undefined> {
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), longest);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(late));
}
