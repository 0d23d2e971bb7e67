import type { PageElement } from './dom';

/** Names that pages give to what is said to those who cannot see, and shown to nobody. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|a11y-hidden|u-hidden-visually)(?=\s|$)/i;
/** Styles of what is not drawn, or drawn far outside of the page. */
const UNDRAWN =
  /display:\s*none|visibility:\s*hidden|(?:left|top|text-indent):\s*-\d{3,}(?:px|em|rem|%|vw)|clip:\s*rect\(\s*[01](?:px)?[\s,]/i;

/** Whether a page does not show an element, or shows it twice and this is the one for machines. */
export function isHidden(element: PageElement): boolean {
  return element.getAttribute('aria-hidden') === 'true' || isUndrawn(element);
}

/** Whether a page does not show an element at all. */
export function isUndrawn(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    UNDRAWN.test(element.getAttribute('style') ?? '') ||
    UNSEEN.test(element.className)
  );
}
