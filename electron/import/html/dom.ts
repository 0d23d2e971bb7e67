// The build of linkedom for workers: the other one looks for a package that draws.
import { DOMParser, parseHTML } from 'linkedom/worker';
import { defaultTreeAdapter, parse, serialize } from 'parse5';
import { xmlText } from '../../../shared/xml-text';
import { checkMarkup, MOST_PARTS, tooComplex, VOID } from './check-markup';

// What is used of the DOM: the privileged side is compiled without a browser's types.

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly children: Iterable<PageElement>;
  getAttribute: (name: string) => string | null;
  getAttributeNames: () => string[];
  hasAttribute: (name: string) => boolean;
  setAttribute: (name: string, value: string) => void;
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
  cloneNode: (deep: true) => PageDocument;
}

export const ELEMENT = 1;
export const TEXT = 3;

/**
 * A tree of a page, or of a part of one, that runs nothing and loads nothing.
 * @throws Unreadable for one that is built to keep a program busy
 */
export function parsePage(html: string): PageDocument {
  checkMarkup(html, 'html');
  // linkedom builds a tree of tags as they stand; what browsers make of missing and misplaced ones is settled before.
  const settled = serialize(parse(withShadows(html), { treeAdapter: countedAdapter() }))
    // Each entity would be a node of its own; this is the only one that need not be one.
    .replaceAll('&nbsp;', '\u00a0');
  return (parseHTML(settled) as unknown as { document: PageDocument }).document;
}

/** Trees that a page keeps inside of elements and draws in their place, as saved pages have them, are parts of it like any other. */
function withShadows(html: string): string {
  if (!/<template\s[^<>]*\bshadowroot/i.test(html)) return html;
  const open: boolean[] = [];
  return html.replace(/<(\/?)template(?=[\s>])[^<>]*>/gi, (tag: string, end: string) => {
    if (end !== '') return open.pop() ? '</div>' : tag;
    open.push(/\sshadowroot(?:mode)?\s*=/i.test(tag));
    return open.at(-1) ? '<div>' : tag;
  });
}

/** Makes elements until they are too many: unclosed marks are repeated in every paragraph after them, which a page can be built upon. */
function countedAdapter(): typeof defaultTreeAdapter {
  let count = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      if (++count > MOST_PARTS) throw tooComplex();
      return defaultTreeAdapter.createElement(...args);
    },
  };
}

/**
 * A chapter or page that is XML, so that the HTML parser reads it as it is meant: elements that close themselves are closed, those of HTML and of
 * formulas have no prefixes, what books say of elements has its usual one, and what is marked as plain letters is.
 */
export function xhtmlAsHtml(xml: string): string {
  return withUsualPrefixes(withPlainLetters(xml)).replace(
    /<([a-z][\w:-]{0,40})(?![\w:-])([^<>]{0,4000})\/>/gi,
    (whole, name: string, rest: string) =>
      VOID.has(name.toLowerCase()) ? whole : `<${name}${rest}></${name}>`,
  );
}

const OF_PAGES =
  /xmlns:([\w-]{1,40})\s*=\s*["']http:\/\/www\.w3\.org\/(?:1999\/xhtml|1998\/Math\/MathML)["']/g;
const OF_BOOKS = /xmlns:([\w-]{1,40})\s*=\s*["']http:\/\/www\.idpf\.org\/2007\/ops["']/g;
const MOST_PREFIXES = 20;

function withUsualPrefixes(xml: string): string {
  const [ofPages, ofBooks] = [prefixesIn(xml, OF_PAGES), prefixesIn(xml, OF_BOOKS)];
  const plain = ofPages === '' ? xml : xml.replace(new RegExp(`(</?)(?:${ofPages}):`, 'g'), '$1');
  return ofBooks === ''
    ? plain
    : plain.replace(new RegExp(`(\\s)(?:${ofBooks}):type(?==)`, 'g'), '$1epub:type');
}

/** The prefixes that a file gives to a namespace, for a pattern. */
function prefixesIn(xml: string, namespace: RegExp): string {
  return [...new Set([...xml.matchAll(namespace)].map(([, prefix]) => prefix))]
    .slice(0, MOST_PREFIXES)
    .join('|');
}

function withPlainLetters(xml: string): string {
  const [head = '', ...sections] = xml.split('<![CDATA[');
  return [
    head,
    ...sections.map((section) => {
      const end = section.indexOf(']]>');
      return end < 0 ? section : xmlText(section.slice(0, end)) + section.slice(end + 3);
    }),
  ].join('');
}

/**
 * A tree of XML.
 * @throws Unreadable for one that is built to keep a program busy
 */
export function parseXml(xml: string): PageDocument {
  checkMarkup(xml, 'xml');
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as PageDocument;
}

/** Some elements, and all that hold one of them. */
export function holdersOf(elements: Iterable<PageElement>): ReadonlySet<PageNode> {
  const holders = new Set<PageNode>();
  for (const element of elements)
    for (let node: PageNode | null = element; node && !holders.has(node); node = node.parentNode)
      holders.add(node);
  return holders;
}

const MOST_NODES = 500; // that are looked at for a beginning

/** What the text of a part of a page begins with, in bounded time, with blanks between its pieces. @param most UTF-16 units */
export function beginningOf(part: PageElement, most: number): string {
  let words = '';
  let node: PageNode | null = part;
  for (let count = 0; node && count < MOST_NODES && words.length < most; count++) {
    if (node.nodeType === TEXT) words += `${(node.textContent ?? '').slice(0, most)} `;
    node = nextIn(part, node);
  }
  return words.slice(0, most);
}

/** The node behind another one in a part of a page, in the order of its source. */
function nextIn(part: PageElement, node: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild;
  let last: PageNode | null = node;
  while (last && last !== part && !last.nextSibling) last = last.parentNode;
  return last && last !== part ? last.nextSibling : null;
}

/** All elements of XML with this name, whatever prefix a file gives to their namespace. */
export function elementsNamed(document: PageDocument, name: string): PageElement[] {
  return [...document.querySelectorAll('*')].filter((element) => isNamed(element, name));
}

/** Whether an element of XML has this name, whatever its prefix. */
export function isNamed({ localName }: PageElement, name: string): boolean {
  return withoutPrefix(localName) === name;
}

/** The value of an attribute of XML with this name, whatever its prefix. */
export function attributeNamed(element: PageElement, name: string): string | undefined {
  const names = element.getAttributeNames().filter((full) => withoutPrefix(full) === name);
  return element.getAttribute(names.includes(name) ? name : (names[0] ?? name)) ?? undefined;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
