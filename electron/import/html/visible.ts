import { ELEMENT, TEXT, type PageElement, type PageNode } from './dom';

/** Names that pages give to what is said to those who cannot see, and shown to nobody. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|a11y-hidden|u-hidden-visually)(?=\s|$)/i;
/** Styles of what is not drawn, or drawn far outside of the page. */
const UNDRAWN =
  /display:\s*none|visibility:\s*hidden|(?:left|top|text-indent):\s*-\d{3,}(?:px|em|rem|%|vw)|clip:\s*rect\(\s*[01](?:px)?[\s,]/i;

/** Elements of which a text has none of what is in them. */
export const DROPPED: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed svg canvas audio video button select input textarea nav head title dialog datalist option map rp'.split(
    ' ',
  ),
);

/** Whether a page does not show an element, or shows it twice and this is the one for machines. */
export function isHidden(element: PageElement): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isUndrawn(element);
}

/** Whether a page does not show an element at all. */
export function isUndrawn(element: PageElement): boolean {
  return isKeptBack(element) || UNSEEN.test(element.className);
}

/** Whether an element that a page does not show has words that are meant for readers, as other times of the page, or answers to be opened, have. */
export function keepsWordsBack(element: PageElement): boolean {
  if (DROPPED.has(element.localName) || !isKeptBack(element)) return false;
  const waiting: PageNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === TEXT && /\p{L}/u.test(node.textContent ?? '')) return true;
    const isOpen = node.nodeType === ELEMENT && !DROPPED.has((node as PageElement).localName);
    for (let child = isOpen ? node.firstChild : null; child; child = child.nextSibling) waiting.push(child);
  }
  return false;
}

function isKeptBack(element: PageElement): boolean {
  return element.hasAttribute('hidden') || UNDRAWN.test(element.getAttribute('style') ?? '');
}
