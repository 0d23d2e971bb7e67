import type { CslItem } from '../../citations/csl-item';

/** What a note says of one mark in a work. */
export interface Quotation {
  /** The words that were marked; of a comment alone there are none. */
  readonly text: string;
  readonly comment: string;
  /** What the page is called. */
  readonly page?: string | undefined;
  /** Opens the place in Zotero. */
  readonly link?: string | undefined;
  readonly work?: CitedWork | undefined;
}

/** A work as the note cites it. */
export interface CitedWork {
  /** Its address in Zotero. */
  readonly uri?: string | undefined;
  /** How it is cited: `Smith and Doe, 2020`. */
  readonly words: string;
}

export interface ZoteroNote {
  readonly quotations: readonly Quotation[];
  /** What the note itself says of the works, by their addresses in Zotero. */
  readonly works: ReadonlyMap<string, CslItem>;
  /** What the note is called. */
  readonly title?: string | undefined;
  /** What else it says. */
  readonly others: readonly string[];
  /** Pictures that were marked. */
  readonly pictures: number;
}

/** The page in the words of a citation: `Smith, 2020, p. 3`. */
const PAGE = /,?\s*(?:pp?\.|page|S\.|s\.|стр\.|pág\.)\s*([\p{L}\p{N}.–-]{1,20})\s*$/u;

/** A citation as Zotero writes it, apart from its page. */
export function citedAs(words: string): { words: string; page?: string | undefined } {
  const plain = words.trim().replace(/^\(|\)$/g, '');
  const page = PAGE.exec(plain)?.[1];
  return { words: plain.replace(PAGE, '').trim(), page };
}

/** Words without the quotation marks around them. */
export function unquoted(text: string): string {
  return (/^[“"„«](.*)[”"“»]$/s.exec(text.trim())?.[1] ?? text).trim();
}
