import { namedCharacter } from '../xml/named-characters';

/** A stretch of a text that a span marks, in UTF-16 offsets, end exclusive. */
export interface Mark {
  /** What follows `node` in the span's id. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Elements that begin a line. */
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
]);
/** Elements whose content nobody reads. */
const HIDDEN = new Set(['script', 'style', 'template']);
const TAG_NAME = /^<(\/?)([A-Za-z][A-Za-z0-9]{0,19})(?![A-Za-z0-9])/;
const NODE_ID = /\sid\s*=\s*["']?node([^"'\s<>]+)/;
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,7}));/;

/**
 * The text of the HTML that OVA keeps, and what its spans mark. Nothing of it is ever run or shown as HTML: this knows line breaks, spans and
 * entities, and leaves every other tag out. Takes time linear in the length.
 * @param html with LF line ends and without NUL (`plainText`)
 */
export function readMarkedText(html: string): MarkedText {
  const parts: string[] = [];
  const marks: Mark[] = [];
  const open: { id: string | undefined; start: number }[] = [];
  let length = 0;
  let endsLine = true;
  const put = (said: string): void => {
    const piece = length === 0 ? said.replace(/^\uFEFF+/, '') : said;
    if (piece === '') return;
    parts.push(piece);
    length += piece.length;
    endsLine = piece.endsWith('\n');
  };
  const lastTagEnd = html.lastIndexOf('>');
  for (let at = 0; at < html.length;) {
    const sign = html.charAt(at);
    const tag = sign === '<' && at < lastTagEnd ? tagAt(html, at) : undefined;
    if (tag) {
      at = tag.end;
      if (tag.name === 'br') put('\n');
      else if (BLOCKS.has(tag.name) && !endsLine) put('\n');
      else if (HIDDEN.has(tag.name) && !tag.closes) {
        const end = html.indexOf(`</${tag.name}`, at);
        at = end < 0 ? html.length : end;
      } else if (tag.name === 'span' && !tag.closes) open.push({ id: tag.id, start: length });
      else if (tag.name === 'span') close(open.pop());
    } else {
      const piece = sign === '&' ? entityAt(html, at) : { end: nextSign(html, at), put: undefined };
      put(piece.put ?? html.slice(at, piece.end));
      at = piece.end;
    }
  }
  while (open.length > 0) close(open.pop());
  return { text: parts.join(''), marks };

  function close(span: { id: string | undefined; start: number } | undefined): void {
    if (span?.id !== undefined && span.start < length)
      marks.push({ id: span.id, start: span.start, end: length });
  }
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly id: string | undefined;
  readonly end: number;
}

/** The tag or comment that begins here, if one does. There is a `>` somewhere after it. */
function tagAt(html: string, at: number): Tag | undefined {
  const nameless = { name: '', closes: false, id: undefined };
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { ...nameless, end: end < 0 ? html.length : end + 3 };
  }
  const name = TAG_NAME.exec(html.slice(at, at + 24));
  if (!name && !/^<[!?]/.test(html.slice(at, at + 2))) return undefined;
  const end = html.indexOf('>', at) + 1;
  if (!name) return { ...nameless, end };
  const id = NODE_ID.exec(html.slice(at, end))?.[1];
  return {
    name: (name[2] ?? '').toLowerCase(),
    closes: name[1] === '/',
    id: id === undefined ? undefined : decoded(id),
    end,
  };
}

/** Where the next tag or entity may begin. */
function nextSign(html: string, at: number): number {
  for (let next = at + 1; next < html.length; next++) {
    const sign = html.charAt(next);
    if (sign === '<' || sign === '&') return next;
  }
  return html.length;
}

function entityAt(html: string, at: number): { end: number; put: string } {
  const found = ENTITY.exec(html.slice(at, at + 12));
  const [whole, decimal, hexadecimal, name] = found ?? [];
  if (whole === undefined) return { end: at + 1, put: '&' };
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const put = name === undefined ? character(code) : namedCharacter(name);
  return { end: at + whole.length, put: put ?? whole };
}

function decoded(text: string): string {
  return text.includes('&') ? readMarkedText(text).text : text;
}

/** A character by its number, as a map's text may hold it. */
function character(code: number): string {
  if (code === 13) return '\n';
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0xfeff;
  return isNone ? '\uFFFD' : String.fromCodePoint(code);
}
