import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { dateOf } from '../../shared/text/dates';
import { Unreadable, type Article, type ReadOptions } from './article';
import { xmlPart, unpack } from './unpack';
import { authorsIn } from './authors';
import { checkMarkup } from './html/check-markup';
import { wholePage } from './html/web-page';
import { withoutLargeTables } from './large-tables';

/** What of a Word document is read: no pictures, no macros, no embedded files. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/;

const MOST_PARTS = 300_000; // elements of one part: Word writes some thirty for a paragraph

const MOST_PARAGRAPHS = 40_000; // of all parts, cells and notes: two thousand pages
const PARAGRAPH = /<(?:[\w.-]+:)?p(?=[\s/>])/g;

/** A Word document: headings, paragraphs, lists, tables and notes as text, and its properties. */
export async function readDocx(bytes: Uint8Array, { fileName }: ReadOptions): Promise<Article> {
  const files = unpack(bytes, fileName, (name) => WANTED.test(name));
  if (!files.has('word/document.xml'))
    throw new Unreadable(
      'broken-file',
      `“${fileName}” is no Word document, or it is damaged.`,
      'Open it in a word processor, save it again and import that.',
    );
  for (const name of files.keys()) checkMarkup(xmlPart(files, name, fileName) ?? '', 'xml', MOST_PARTS);
  const { xml, tables, isTooLarge } = withoutLargeTables(xmlPart(files, 'word/document.xml', fileName) ?? '');
  if (isTooLarge)
    throw new Unreadable(
      'too-complex',
      `“${fileName}” has more cells of tables than an article may have.`,
      'Save it without its tables, or copy its text and paste it.',
    );
  if (tables > 0) files.set('word/document.xml', Buffer.from(xml));
  if (paragraphsIn(files, fileName) > MOST_PARAGRAPHS)
    throw new Unreadable(
      'too-complex',
      `“${fileName}” has more paragraphs than an article may have.`,
      'Split it into parts, or copy the text that you need and paste it.',
    );
  // Mammoth unpacks by itself and trusts what an archive declares: it gets what was unpacked within the limits.
  const safe = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  let pictures = 0;
  const { value: html } = await mammoth.convertToHtml(
    { buffer: safe },
    {
      convertImage: mammoth.images.imgElement(() => {
        pictures++;
        return Promise.resolve({ src: '' });
      }),
    },
  );
  const core = xmlPart(files, 'docProps/core.xml', fileName) ?? '';
  const fact = (name: string): string | undefined =>
    unescaped(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(core)?.[1]);
  const authors = authorsIn(fact('dc:creator'));
  const published = dateOf(fact('dcterms:created'));
  return {
    text: wholePage(html).text,
    ...(fact('dc:title') !== undefined && { title: fact('dc:title') }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
    notes: [...leftOut(pictures, 'picture'), ...leftOut(tables, 'very large table')],
  };
}

function paragraphsIn(files: ReadonlyMap<string, Uint8Array>, fileName: string): number {
  let count = 0;
  for (const name of files.keys()) count += xmlPart(files, name, fileName)?.match(PARAGRAPH)?.length ?? 0;
  return count;
}

function leftOut(count: number, what: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `A ${what} was left out.` : `${count} ${what}s were left out.`];
}

function unescaped(text: string | undefined): string | undefined {
  const plain = text
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();
  return plain === '' ? undefined : plain;
}
