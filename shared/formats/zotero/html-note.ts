import type { CslItem } from '../../citations/csl-item';
import { fieldOf, isJsonObject, listOf } from '../json/read-json';
import { citedAs, unquoted, type Quotation, type ZoteroNote } from './note';

const PART = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][A-Za-z0-9]{0,15})((?:[^<>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const BLOCKS = new Set(['p', 'li', 'blockquote', 'div', 'h1', 'h2', 'h3', 'h4', 'td', 'pre']);
const EMPTY = new Set(['br', 'img', 'hr', 'input', 'meta', 'link']);

/** The quotations of a note in HTML, with what Zotero has put beside them as data. A block is a mark: words, where they stand, what was said of them. */
export function readHtmlNote(html: string): ZoteroNote {
  const reader = new NoteReader();
  for (const [whole, slash, name = '', attributes = ''] of html.matchAll(PART)) {
    if (whole.startsWith('<!--')) continue;
    if (name === '') reader.text(decoded(whole));
    else if (slash === '/') reader.close(name.toLowerCase());
    else reader.open(name.toLowerCase(), attributes);
  }
  reader.endBlock();
  return reader;
}

type Role = 'quote' | 'citation' | undefined;

class NoteReader implements ZoteroNote {
  readonly quotations: Quotation[] = [];
  readonly works = new Map<string, CslItem>();
  readonly others: string[] = [];
  title: string | undefined;
  pictures = 0;
  private readonly opened: { name: string; role: Role }[] = [];
  private said = { quote: '', citation: '', comment: '' };
  private annotation: unknown;
  private cited: unknown;

  open(name: string, attributes: string): void {
    if (BLOCKS.has(name)) this.endBlock();
    if (name === 'br') this.text('\n');
    if (name === 'img') this.pictures++;
    for (const work of listOf(dataOf(attributes, 'citation-items'))) this.addWork(work);
    const classes = attribute(attributes, 'class') ?? '';
    const role: Role = /\b(?:highlight|underline)\b/.test(classes)
      ? 'quote'
      : /\bcitation\b/.test(classes)
        ? 'citation'
        : undefined;
    if (role === 'quote') this.annotation ??= dataOf(attributes, 'annotation');
    if (role === 'citation') this.cited ??= dataOf(attributes, 'citation');
    if (!EMPTY.has(name)) this.opened.push({ name, role });
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.endBlock();
    const at = this.opened.map((each) => each.name).lastIndexOf(name);
    if (at >= 0) this.opened.length = at;
  }

  text(text: string): void {
    const role = this.opened.findLast((each) => each.role !== undefined)?.role;
    this.said[role ?? 'comment'] += text;
  }

  /** What has been said since the last block is one mark, if it quotes or cites. */
  endBlock(): void {
    const { quote, citation, comment } = this.said;
    const [annotation, cited] = [this.annotation, this.cited];
    this.said = { quote: '', citation: '', comment: '' };
    this.annotation = undefined;
    this.cited = undefined;
    if (quote.trim() === '' && citation.trim() === '' && annotation === undefined)
      return this.addOther(oneLine(comment));
    const item = fieldOf(annotation, 'citationItem') ?? listOf(fieldOf(cited, 'citationItems'))[0];
    const { words, page } = citedAs(oneLine(citation));
    const uri = listOf(fieldOf(item, 'uris'))[0];
    const attachment = fieldOf(annotation, 'attachmentURI');
    const label = fieldOf(annotation, 'pageLabel') ?? fieldOf(item, 'locator') ?? page;
    const work = { words, uri: typeof uri === 'string' ? uri : undefined };
    this.addWork(item);
    this.quotations.push({
      text: unquoted(oneLine(quote)),
      comment: comment
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
      page: typeof label === 'string' && label !== '' ? label : page,
      link:
        typeof attachment === 'string'
          ? openLink(attachment, fieldOf(annotation, 'annotationKey'))
          : undefined,
      ...((words !== '' || work.uri !== undefined) && { work }),
    });
  }

  private addOther(words: string): void {
    const isHeading = this.opened.some(({ name }) => /^h[1-4]$/.test(name));
    if (isHeading && this.title === undefined && words !== '') this.title = words;
    else if (words !== '') this.others.push(words);
  }

  private addWork(work: unknown): void {
    const data = fieldOf(work, 'itemData');
    if (!isJsonObject(data)) return;
    for (const uri of listOf(fieldOf(work, 'uris'))) if (typeof uri === 'string') this.works.set(uri, data);
  }
}

/** The link that opens a place, of the address of the file that it is in: the key of the file is its last part. */
function openLink(attachment: string, annotation: unknown): string {
  const key = /\/([A-Z0-9]{8})$/.exec(attachment)?.[1];
  const group = /\/groups\/(\d+)\//.exec(attachment)?.[1];
  if (key === undefined) return attachment;
  const place = typeof annotation === 'string' ? `?annotation=${annotation}` : '';
  return `zotero://open-pdf/${group === undefined ? 'library' : `groups/${group}`}/items/${key}${place}`;
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined;
}

/** What Zotero keeps in an attribute: JSON, escaped as in an address. */
function dataOf(attributes: string, name: string): unknown {
  const raw = attribute(attributes, `data-${name}`);
  if (raw === undefined) return undefined;
  try {
    return JSON.parse(raw.startsWith('%') ? decodeURIComponent(raw) : raw) as unknown;
  } catch {
    return undefined;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code =
        hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
      if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
    },
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
