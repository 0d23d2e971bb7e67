import { dateOf } from '../../shared/text/dates';
import { Unreadable, type Article, type ReadOptions } from './article';
import { parseXml, type PageDocument } from './dom';
import { languageOf } from './page-facts';
import { unpack, xmlPart } from './unpack';
import { articleFromHtml } from './web-page';

/** A book: its chapters in reading order, and what it says about itself. */
export function readEpub(bytes: Uint8Array, { fileName, progress }: ReadOptions): Article {
  const files = unpack(bytes, fileName, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  const container = xmlPart(files, 'META-INF/container.xml', fileName);
  const opfName = container && parseXml(container).querySelector('rootfile')?.getAttribute('full-path');
  const opf = opfName ? xmlPart(files, opfName, fileName) : undefined;
  if (!opfName || opf === undefined)
    throw new Unreadable(
      'broken-file',
      `“${fileName}” is no book in EPUB form, or it is damaged.`,
      'Open it in a reader for books, or ask for another copy.',
    );
  const book = parseXml(opf);
  const chapters = spineOf(book, opfName);
  let text = '';
  let missing = 0;
  const pages: { start: number; label: string }[] = [];
  chapters.forEach((name, index) => {
    progress(index, chapters.length);
    const html = xmlPart(files, name, fileName);
    if (html === undefined) {
      missing++;
      return;
    }
    const chapter = articleFromHtml(html, { whole: true }).text;
    if (chapter === '') return;
    if (text !== '') text += '\n\n';
    pages.push({ start: text.length, label: `chapter ${pages.length + 1}` });
    text += chapter;
  });
  const fact = (name: string): string | undefined => facts(book, name)[0];
  const authors = facts(book, 'creator');
  const published = dateOf(fact('date'));
  const language = languageOf(fact('language'));
  return {
    text,
    kind: 'book',
    pages,
    ...(fact('title') !== undefined && { title: fact('title') }),
    ...(authors.length > 0 && { authors }),
    ...(fact('publisher') !== undefined && { publisher: fact('publisher') }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    notes: missing > 0 ? [`${missing} of its chapters are missing in the file.`] : [],
  };
}

/** The files of the chapters in reading order, named from the archive’s root. */
function spineOf(book: PageDocument, opfName: string): string[] {
  const folder = opfName.includes('/') ? opfName.slice(0, opfName.lastIndexOf('/') + 1) : '';
  const items = new Map(
    [...book.querySelectorAll('item')].map((item) => [item.getAttribute('id'), item.getAttribute('href')]),
  );
  return [...book.querySelectorAll('itemref')].flatMap((ref) => {
    const href = items.get(ref.getAttribute('idref'));
    return href ? [resolved(folder, href)] : [];
  });
}

function resolved(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${decodeURI(href.split('#', 1)[0] ?? '')}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function facts(book: PageDocument, name: string): string[] {
  const found = [...book.getElementsByTagName(`dc:${name}`)].map((element) =>
    (element.textContent ?? '').trim(),
  );
  return found.filter((one) => one !== '');
}
