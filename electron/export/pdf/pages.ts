import type { Rect, Size } from '../../../shared/layout/rect';
import { t } from '../../../shared/words/words';

/** Points (1/72 inch) for each px of a map at 100 %. */
export const POINTS_A_PX = 0.75;

/** What PDF readers open: 200 inches on a side. */
const LARGEST = 14_400;

const MM = 72 / 25.4;
const MARGIN = 12 * MM; // points; holds the marks
const OVERLAP = 10 * MM; // points that neighbouring sheets share, to glue them

export const PAPERS = {
  A4: { width: 210 * MM, height: 297 * MM },
  A3: { width: 297 * MM, height: 420 * MM },
  Letter: { width: 612, height: 792 },
} as const satisfies Record<string, Size>;
export type Paper = keyof typeof PAPERS;

/** On what a picture is printed: one page as large as it is, or sheets of paper, one for all of it or as many as it needs. */
export type PageLayout =
  | { readonly kind: 'one' }
  | {
      readonly kind: 'sheets';
      readonly paper: Paper;
      readonly landscape: boolean;
      /** 1 is the size on the screen (96 px an inch); `fit` puts all on one sheet. */
      readonly scale: number | 'fit';
    };

/** One page: which part of the picture is where on it. */
export interface PdfPage {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Where the picture's upper left corner lies, points from the page's; may be outside. */
  readonly offset: { readonly x: number; readonly y: number };
  /** What of the page the picture may cover, points. */
  readonly area: Rect;
}

export interface PagePlan {
  readonly size: Size;
  /** Points for each px. */
  readonly scale: number;
  readonly rows: number;
  readonly columns: number;
  readonly pages: readonly PdfPage[];
  readonly notes: readonly string[];
}

/** No printer is fed more, and a reader with more pages does not find anything. */
export const MOST_PAGES = 2000;

/** Which pages a picture of this size, px, needs. */
export function planPages(picture: Size, layout: PageLayout): PagePlan {
  return layout.kind === 'one' ? onePage(picture) : sheets(picture, layout);
}

function onePage(picture: Size): PagePlan {
  const scale = Math.min(POINTS_A_PX, LARGEST / Math.max(picture.width, picture.height));
  const size = { width: picture.width * scale, height: picture.height * scale };
  const page = { row: 0, column: 0, offset: { x: 0, y: 0 }, area: { x: 0, y: 0, ...size } };
  const share = Math.round((100 * scale) / POINTS_A_PX);
  const notes =
    scale < POINTS_A_PX
      ? [t('The page was made at {share} %: no PDF page can be longer than 200 inches.', { share })]
      : [];
  return { size, scale, rows: 1, columns: 1, pages: [page], notes };
}

function sheets(picture: Size, layout: Extract<PageLayout, { kind: 'sheets' }>): PagePlan {
  const paper = PAPERS[layout.paper];
  const size = layout.landscape ? { width: paper.height, height: paper.width } : paper;
  const area = {
    x: MARGIN,
    y: MARGIN,
    width: size.width - 2 * MARGIN,
    height: size.height - 2 * MARGIN,
  };
  const fitting = Math.min(area.width / picture.width, area.height / picture.height);
  const wanted = layout.scale === 'fit' ? Math.min(fitting, POINTS_A_PX) : layout.scale * POINTS_A_PX;
  const scale = withinPages(picture, area, wanted);
  const columns = tilesFor(picture.width * scale, area.width);
  const rows = tilesFor(picture.height * scale, area.height);
  const pages: PdfPage[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = area.x - column * (area.width - OVERLAP);
      const y = area.y - row * (area.height - OVERLAP);
      pages.push({ row, column, offset: { x, y }, area });
    }
  }
  const share = Math.round((100 * scale) / POINTS_A_PX);
  const notes =
    scale < wanted
      ? [
          t('The sheets were made at {share} %, so that they are not more than {most_pages}.', {
            share,
            most_pages: MOST_PAGES,
          }),
        ]
      : [];
  return { size, scale, rows, columns, pages, notes };
}

/** The wanted scale, or as much less as keeps the number of sheets in bounds. */
function withinPages(picture: Size, area: Size, wanted: number): number {
  let scale = wanted;
  while (
    tilesFor(picture.width * scale, area.width) * tilesFor(picture.height * scale, area.height) >
    MOST_PAGES
  )
    scale *= 0.9;
  return scale;
}

/** How many sheets in a row, each of which shares a strip with the next. */
function tilesFor(length: number, sheet: number): number {
  const tiny = 0.01; // points: what rounding leaves over needs no sheet of its own
  return Math.max(1, Math.ceil((length - OVERLAP - tiny) / (sheet - OVERLAP)));
}
