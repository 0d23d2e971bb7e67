import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { dateOf } from '../../../shared/text/dates';
import { authorsIn } from '../../../shared/article/authors';
import type { Article } from '../article';
import { languageOf } from '../language-tag';
import type { Line } from './lines';

interface Metadata {
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: { get: (name: string) => unknown } | null;
}

type PdfFacts = Pick<Article, 'title' | 'authors' | 'publisher' | 'published' | 'language'>;

/** Titles that programs put in by themselves. */
const NO_TITLE = /^(untitled|document\d*|microsoft word\b.*|.*\.(docx?|pdf|tex|indd|rtf|odt|pages|dvi))$/i;
const LONGEST_TITLE = 300;

/**
 * What a PDF says about itself (XMP, then the older Info). The day on which the file was made is only about the day of publication,
 * and is marked so. Without a title of its own, the largest lines of the first page are it.
 */
export async function pdfFacts(document: PDFDocumentProxy, firstPage: readonly Line[]): Promise<PdfFacts> {
  const { info, metadata } = (await document.getMetadata()) as unknown as Metadata;
  const xmp = (name: string): string | undefined => firstText(metadata?.get(name));
  const stated = [xmp('dc:title'), firstText(info['Title'])].find(
    (title) => title && !NO_TITLE.test(title.trim()),
  );
  const title = stated ?? largestLines(firstPage);
  const creators = metadata?.get('dc:creator');
  const authors = (Array.isArray(creators) ? creators : [creators ?? info['Author']]).flatMap((each) =>
    authorsIn(firstText(each)),
  );
  const published = dateOf(xmp('prism:publicationdate') ?? xmp('dc:date'));
  const made = dateOf(firstText(info['CreationDate']));
  const publisher = xmp('dc:publisher') ?? xmp('prism:publicationname');
  const language = languageOf(xmp('dc:language') ?? firstText(info['Language']));
  const date = published ?? (made === undefined ? undefined : `${made}~`);
  return {
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { published: date }),
    ...(language !== undefined && { language }),
  };
}

function firstText(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim().slice(0, 2000) : undefined;
}

/** The lines of the largest letters in the upper half of a page; nothing when all are of one size or they are too many. */
function largestLines(page: readonly Line[]): string | undefined {
  const sizes = page.map(({ size }) => size);
  const largest = Math.max(0, ...sizes.slice(0, 2000));
  const usual = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const title = page
    .filter(({ size }) => size > largest * 0.95)
    .map(({ text }) => text)
    .join(' ');
  return largest > usual * 1.15 && /\p{L}{3}/u.test(title) && title.length <= LONGEST_TITLE
    ? title
    : undefined;
}
