import { LIMITS } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { Unreadable, type Article, type ReadOptions } from './article';
import { ArchiveEntries } from './archive-entries';
import { bookFacts } from './epub-facts';
import { elementsNamed, parseXml, xhtmlAsHtml, type PageDocument, type PageElement } from './html/dom';
import type { HtmlText } from './html/html-text';
import { wholePage } from './html/web-page';
import { leftOutNotes, together, type LeftOut } from './left-out';
import { unpack, xmlPart } from './unpack';

const NO_TEXT = /\.(?:jpe?g|png|gif|webp|svgz?|css|js|[ot]tf|woff2?|mp[34]|m4[av]|ogg|webm|pdf|smil)$/i;

/** A book: its chapters in reading order, and what it says about itself. */
export function readEpub(bytes: Uint8Array, { fileName, progress }: ReadOptions): Article {
  const files = unpack(bytes, fileName, (name) => !NO_TEXT.test(name));
  const entries = new ArchiveEntries(files);
  const container = xmlPart(files, entries.named('META-INF/container.xml'), fileName);
  const fullPath = container && elementsNamed(parseXml(container), 'rootfile')[0]?.getAttribute('full-path');
  const opfName = fullPath ? entries.named(fullPath) : undefined;
  const locked = lockedIn(files, entries, fileName);
  if (opfName !== undefined && locked.has(opfName)) throw lockedBook(fileName);
  const opf = opfName ? xmlPart(files, opfName, fileName) : undefined;
  if (!opfName || opf === undefined)
    throw new Unreadable(
      'broken-file',
      '“{fileName}” is no book in EPUB form, or it is damaged.',
      'Open it in a reader for books, or ask for another copy.',
      { fileName },
    );
  const book = parseXml(opf);
  const spine = spineOf(book, opfName, entries);
  const names = spine.filter((name) => !NO_TEXT.test(name));
  if (names.some((name) => locked.has(name))) throw lockedBook(fileName);
  const chapters: HtmlText[] = [];
  let length = 0;
  // Covers that are a picture.
  let leftOut: LeftOut = { picture: spine.length - names.length };
  const wanted = names.filter((name) => files.has(name));
  for (const [index, name] of wanted.entries()) {
    progress(index, wanted.length);
    const chapter = wholePage(xhtmlAsHtml(xmlPart(files, name, fileName) ?? ''));
    if (length + chapter.text.length > LIMITS.sourceTextLength) break;
    length += chapter.text.length + 2;
    chapters.push(chapter);
    leftOut = together(leftOut, chapter.leftOut);
  }
  const missing = names.length - wanted.length;
  const cut = wanted.length - chapters.length;
  return {
    ...textOf(chapters.filter(({ text }) => text !== '')),
    kind: 'book',
    ...bookFacts(book),
    notes: [
      ...(missing > 0
        ? [
            t('{missing, plural, one {# chapter is} other {# chapters are}} missing in the file.', {
              missing,
            }),
          ]
        : []),
      ...(cut > 0
        ? [t('It is too long: {cut, plural, one {# chapter was} other {# chapters were}} left out.', { cut })]
        : []),
      ...leftOutNotes(leftOut),
    ],
  };
}

/** The files that the book says it has encrypted; fonts often are, so that they cannot be taken out. */
function lockedIn(
  files: ReadonlyMap<string, Uint8Array>,
  entries: ArchiveEntries,
  fileName: string,
): ReadonlySet<string> {
  const list = xmlPart(files, entries.named('META-INF/encryption.xml'), fileName);
  const references = list === undefined ? [] : elementsNamed(parseXml(list), 'CipherReference');
  return new Set(
    references.flatMap((reference) => {
      const file = reference.getAttribute('URI');
      return file === null ? [] : [entries.named(file)];
    }),
  );
}

function lockedBook(fileName: string): Unreadable {
  return new Unreadable(
    'locked',
    '“{fileName}” is protected against copying: its text is encrypted.',
    'Ask whoever sells or lends it for a copy without protection, or copy the text that you need and paste it.',
    { fileName },
  );
}

/** Chapters as one text; its pages are those of the printed book where it names them, else its chapters. */
function textOf(chapters: readonly HtmlText[]): Pick<Article, 'text' | 'pages'> {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of chapters) {
    starts.push(length);
    length += text.length + 2;
  }
  const printed = chapters.flatMap(({ pages }, index) =>
    pages.map(({ start, label }) => ({ start: start + (starts[index] ?? 0), label })),
  );
  return {
    text: chapters.map(({ text }) => text).join('\n\n'),
    pages:
      printed.length > 0
        ? printed
        : starts.map((start, index) => ({ start, label: t('chapter {index}', { index: index + 1 }) })),
  };
}

/** The files of the chapters in reading order, each once, named from the archive’s root; what stands beside that order comes last. */
function spineOf(book: PageDocument, opfName: string, entries: ArchiveEntries): string[] {
  const folder = opfName.includes('/') ? opfName.slice(0, opfName.lastIndexOf('/') + 1) : '';
  const items = new Map(
    elementsNamed(book, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href')]),
  );
  const refs = elementsNamed(book, 'itemref');
  const isBeside = (ref: PageElement): boolean => ref.getAttribute('linear') === 'no';
  const inOrder = [...refs.filter((ref) => !isBeside(ref)), ...refs.filter(isBeside)];
  const names = inOrder.flatMap((ref) => {
    const href = items.get(ref.getAttribute('idref'));
    return href ? [entries.named(href, folder)] : [];
  });
  return [...new Set(names)];
}
