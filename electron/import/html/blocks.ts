import { TEXT, type PageElement, type PageNode } from './dom';
import { isInline } from './weigh-page';

const BLOCKS = new Set(
  'address article aside blockquote body caption center details dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend listing main menu ol p pre search section summary table ul xmp'.split(
    ' ',
  ),
);
const DISPLAYED = /display:\s*(?:block|flex|grid|list-item|table)(?![\w-])/i;

/**
 * Whether an element is a paragraph, or holds some: by its name, by its style, and elements that a page has invented by what they stand beside,
 * since only its scripts and stylesheets say more.
 */
export function isBlock(element: PageElement): boolean {
  const { localName } = element;
  if (BLOCKS.has(localName) || DISPLAYED.test(element.getAttribute('style') ?? '')) return true;
  return localName.includes('-') && !isInline(element) && !isInLine(element);
}

/** Whether words, or what is a part of a line, stand directly before or behind an element. */
function isInLine(element: PageElement): boolean {
  return partsLine(element, (node) => node.previousSibling) || partsLine(element, (node) => node.nextSibling);
}

function partsLine(element: PageElement, next: (node: PageNode) => PageNode | null): boolean {
  let node = next(element);
  while (node?.nodeType === TEXT && (node.textContent ?? '').trim() === '') node = next(node);
  if (!node) return false;
  return node.nodeType === TEXT || ('localName' in node && isInline(node as PageElement));
}
