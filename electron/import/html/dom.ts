// The build of linkedom for workers: the other one looks for a package that draws.
import { DOMParser, parseHTML } from 'linkedom/worker';
import { checkMarkup, VOID } from './check-markup';

// What is used of the DOM: the privileged side is compiled without a browser's types.

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly children: Iterable<PageElement>;
  readonly previousElementSibling: PageElement | null;
  getAttribute: (name: string) => string | null;
  hasAttribute: (name: string) => boolean;
  querySelector: (selector: string) => PageElement | null;
  querySelectorAll: (selector: string) => Iterable<PageElement>;
  closest: (selector: string) => PageElement | null;
  remove: () => void;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  querySelector: (selector: string) => PageElement | null;
  querySelectorAll: (selector: string) => Iterable<PageElement>;
  getElementsByTagName: (name: string) => Iterable<PageElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/**
 * A tree of a page, or of a part of one, that runs nothing and loads nothing.
 * @throws Unreadable for one that is built to keep a program busy
 */
export function parsePage(html: string): PageDocument {
  checkMarkup(html, 'html');
  const whole = /<body[\s>]/i.test(html) ? html : withBody(html);
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}

/** A page may leave out its body's tags, but the parser does not put them in: the text would land beside the tree. */
function withBody(html: string): string {
  const attributes = /<html\b([^<>]*)>/i.exec(html)?.[1] ?? '';
  const inner = html.replace(/<!doctype[^<>]*>|<\/?html\b[^<>]*>/gi, '');
  const start = inner.search(/<head[\s>]/i);
  const end = start < 0 ? -1 : inner.slice(start).search(/<\/head>/i);
  const head = end < 0 ? '<head></head>' : inner.slice(start, start + end + '</head>'.length);
  return `<!doctype html><html${attributes}>${head}<body>${inner.replace(head, '')}</body></html>`;
}

/** A chapter or page that is XML, so that the HTML parser reads it as it is meant: elements that close themselves are closed. */
export function xhtmlAsHtml(xml: string): string {
  return xml.replace(
    /<([a-z][\w:-]{0,40})(?![\w:-])([^<>]{0,4000})\/>/gi,
    (whole, name: string, rest: string) =>
      VOID.has(name.toLowerCase()) ? whole : `<${name}${rest}></${name}>`,
  );
}

/**
 * A tree of XML.
 * @throws Unreadable for one that is built to keep a program busy
 */
export function parseXml(xml: string): PageDocument {
  checkMarkup(xml, 'xml');
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as PageDocument;
}
