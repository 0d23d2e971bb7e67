import { strToU8, zipSync } from 'fflate';

export interface EpubOptions {
  /** Source of the book's `<metadata>`. */
  readonly metadata?: string;
  /** Names of chapters in reading order; absent: as they are given. */
  readonly spine?: readonly string[];
}

/** The files of a book whose chapters are XHTML, by their names in the folder OEBPS. */
export function epubParts(
  chapters: Readonly<Record<string, string>>,
  { metadata = '', spine = Object.keys(chapters) }: EpubOptions = {},
): Record<string, Uint8Array> {
  const ids = [...new Set([...Object.keys(chapters), ...spine])];
  const items = ids.map(
    (name, index) => `<item id="c${index}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const refs = spine.map((name) => `<itemref idref="c${ids.indexOf(name)}"/>`);
  return {
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ),
    'OEBPS/book.opf': strToU8(
      `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${refs.join('')}</spine></package>`,
    ),
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, html]) => [`OEBPS/${name}`, strToU8(html)] as const),
    ),
  };
}

/** A book. */
export function makeEpub(chapters: Readonly<Record<string, string>>, options?: EpubOptions): Uint8Array {
  return zipSync(epubParts(chapters, options));
}

/** A chapter with a head and a paragraph. */
export function chapter(head: string, words: string): string {
  return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${head}</title></head><body><h1>${head}</h1><p>${words}</p></body></html>`;
}
