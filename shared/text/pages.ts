/** Where a page of a text begins (UTF-16 units) and what it is called. */
export interface Page {
  readonly start: number;
  readonly label: string;
}

/** The page on which an offset lies; nothing before the first one or in a text without pages. */
export function pageAt(pages: readonly Page[] | undefined, offset: number): Page | undefined {
  return pages?.findLast((page) => page.start <= offset);
}
