import { DOMParser, parseHTML } from 'linkedom';

// What is used of the DOM: the privileged side is compiled without a browser's types.

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  getAttribute: (name: string) => string | null;
  hasAttribute: (name: string) => boolean;
  contains: (other: PageElement) => boolean;
  remove: () => void;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  querySelector: (selector: string) => PageElement | null;
  querySelectorAll: (selector: string) => Iterable<PageElement>;
  getElementsByTagName: (name: string) => Iterable<PageElement>;
  cloneNode: (deep: boolean) => PageDocument;
}

/** A tree of a page, or of a part of one, that runs nothing and loads nothing. */
export function parsePage(html: string): PageDocument {
  const whole = /<(?:body|html)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}

/** A tree of XML. */
export function parseXml(xml: string): PageDocument {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as PageDocument;
}
