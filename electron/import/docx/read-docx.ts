import mammoth from 'mammoth';
import { zipSync } from 'fflate';
import { dateOf } from '../../../shared/text/dates';
import { t } from '../../../shared/words/words';
import { Unreadable, type Article, type ReadOptions } from '../article';
import { xmlPart } from '../unpack';
import { authorsIn } from '../../../shared/article/authors';
import { leftOutNotes, together, type LeftOut } from '../left-out';
import { checkMarkup } from '../html/check-markup';
import { elementsNamed, parseXml } from '../html/dom';
import type { HtmlText } from '../html/html-text';
import { wholePage } from '../html/web-page';
import { withoutLargeTables } from './large-tables';
import { hiddenStyles } from './hidden-styles';
import { Numbering } from './numbering';
import { isHead, packageParts, PARTS } from './package-parts';
import { MARK, preparePart } from './prepare-part';

const MOST_PARTS = 180_000; // elements of one part: Word writes some thirty for a paragraph

/** Who made the document that this program makes all others from, with its day. */
const TEMPLATE = 'python-docx';
const TOP = 400; // UTF-16 units in which a headline stands
const MOST_PARAGRAPHS = 40_000; // of all parts, cells and notes: two thousand pages
const PARAGRAPH = /<(?:[\w.-]+:)?p(?=[\s/>])/g;

/** A Word document: headings, paragraphs, lists, tables and notes as text, and its properties. */
export async function readDocx(bytes: Uint8Array, { fileName }: ReadOptions): Promise<Article> {
  const files = packageParts(bytes, fileName);
  if (!files.has(PARTS.main))
    throw new Unreadable(
      'broken-file',
      '“{fileName}” is no Word document, or it is damaged.',
      'Open it in a word processor, save it again and import that.',
      { fileName },
    );
  for (const name of files.keys()) checkMarkup(xmlPart(files, name, fileName) ?? '', 'xml', MOST_PARTS);
  const { xml, tables, isTooLarge } = withoutLargeTables(xmlPart(files, PARTS.main, fileName) ?? '');
  if (isTooLarge)
    throw new Unreadable(
      'too-complex',
      '“{fileName}” has more cells of tables than an article may have.',
      'Save it without its tables, or copy its text and paste it.',
      { fileName },
    );
  if (tables > 0) files.set(PARTS.main, Buffer.from(xml));
  if (paragraphsIn(files, fileName) > MOST_PARAGRAPHS)
    throw new Unreadable(
      'too-complex',
      '“{fileName}” has more paragraphs than an article may have.',
      'Split it into parts, or copy the text that you need and paste it.',
      { fileName },
    );
  const leftOut = prepare(files, fileName);
  // Mammoth unpacks by itself and trusts what an archive declares: it gets what was unpacked within the limits.
  const safe = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer: safe },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const html = settled(value);
  const { creator, created, title: said } = factsIn(files, fileName);
  const authors = authorsIn(creator);
  const made = creator === TEMPLATE ? undefined : dateOf(created);
  const page = wholePage(html);
  const all = together(together(page.leftOut, leftOut), { 'very large table': tables });
  const title = titleOf(page, said);
  return {
    text: page.text,
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...(made !== undefined && { published: `${made}~` }), // when it was written: about when it was published
    notes: [...leftOutNotes(all), ...headsNote(files, fileName)],
  };
}

const FACTS = ['title', 'creator', 'created'] as const;

/** What a document's properties say of it. */
function factsIn(
  files: ReadonlyMap<string, Uint8Array>,
  fileName: string,
): Partial<Record<(typeof FACTS)[number], string>> {
  const part = xmlPart(files, PARTS.facts, fileName);
  if (part === undefined) return {};
  try {
    const properties = parseXml(part);
    return Object.fromEntries(
      FACTS.flatMap((name) => {
        const said = elementsNamed(properties, name)[0]?.textContent?.trim();
        return said ? [[name, said]] : [];
      }),
    );
  } catch {
    return {}; // a damaged part says nothing
  }
}

function paragraphsIn(files: ReadonlyMap<string, Uint8Array>, fileName: string): number {
  let count = 0;
  for (const name of files.keys()) count += xmlPart(files, name, fileName)?.match(PARAGRAPH)?.length ?? 0;
  return count;
}

/** The headline: what the properties say may be that of the document which this one was made from. */
function titleOf({ text, title: heading }: HtmlText, said: string | undefined): string | undefined {
  if (said !== undefined && text.slice(0, TOP).includes(said)) return said;
  return heading !== undefined && text.slice(0, TOP).includes(heading) ? heading : said;
}

/** Boxes as signs that are ticked or not, marks of paragraphs as those of the items that these became, else as words. */
function settled(html: string): string {
  return html
    .replace(/<input type="checkbox"( checked="checked")? \/>/g, (_, checked) => (checked ? '☒' : '☐'))
    .replace(MARKED_ITEM, (_, mark: string) => `<li data-mark="${mark.replaceAll('"', '&quot;')}">`)
    .replace(MARKED, '$1 ');
}

const MARKED = new RegExp(`${MARK.begin}([^<${MARK.end}]*)${MARK.end}`, 'g');
const MARKED_ITEM = new RegExp(`<li>${MARKED.source}`, 'g');

function numberingOf(files: ReadonlyMap<string, Uint8Array>, fileName: string): Numbering | undefined {
  const numbering = xmlPart(files, PARTS.numbering, fileName);
  if (numbering === undefined) return undefined;
  try {
    return new Numbering(numbering, xmlPart(files, PARTS.styles, fileName));
  } catch {
    return undefined; // a damaged part costs its marks alone
  }
}

function hiddenIn(files: ReadonlyMap<string, Uint8Array>, fileName: string): ReadonlySet<string> {
  try {
    return hiddenStyles(xmlPart(files, PARTS.styles, fileName) ?? '');
  } catch {
    return new Set(); // a damaged part hides nothing
  }
}

/** Makes the parts that have text readable for mammoth. @returns what of them it will not show */
function prepare(files: Map<string, Uint8Array>, fileName: string): LeftOut {
  let leftOut: LeftOut = {};
  const hidden = hiddenIn(files, fileName);
  for (const name of [PARTS.main, PARTS.footnotes, PARTS.endnotes]) {
    const part = xmlPart(files, name, fileName);
    if (part === undefined) continue;
    const prepared = preparePart(part, {
      numbering: name === PARTS.main ? numberingOf(files, fileName) : undefined,
      hidden,
    });
    if (prepared.xml !== part) files.set(name, Buffer.from(prepared.xml));
    leftOut = together(leftOut, prepared.leftOut);
  }
  return leftOut;
}

/** What stands at the head or foot of every page is no part of the text. */
function headsNote(files: ReadonlyMap<string, Uint8Array>, fileName: string): string[] {
  const hasWords = [...files.keys()].some(
    (name) =>
      isHead(name) && /<(?:[\w.-]+:)?t(?:\s[^<>]*)?>[^<]*[^\s<]/.test(xmlPart(files, name, fileName) ?? ''),
  );
  return hasWords ? [t('The heads and feet of its pages were left out.')] : [];
}
