import type { PageDocument, PageElement, PageNode } from './dom';
import { repeatedComments } from './repeated-comments';

/** Names that sites give to the part of a page where readers write. A form, a count or a link to it have other names. */
const SECTION =
  /^(comments?|comment-?list|commentlist|comments?-(area|section|list|container|wrapper|thread|block)|(article|post|reader|user|story)s?-?comments|disqus_thread|disqus|responses|respond-list|discussion-thread|fb-comments)$/i;
const MOST_NAMES = 60;
const LEAST_TEXT = 20; // characters; less is a heading or a count

/** The parts of a page in which readers comment, by their names or by what they are like, outermost ones only. */
export function commentSections(page: PageDocument): PageElement[] {
  const found = new Set<PageElement>();
  for (const element of page.querySelectorAll(
    'section, div, ol, ul, aside, footer, [itemtype], [itemprop=comment]',
  )) {
    if (!isSection(element) || isInside(element, found)) continue;
    // A page whose article stands inside something of that name is not all comments.
    if (element.querySelector('h1, main, [itemprop=articleBody]')) continue;
    if ((element.textContent ?? '').trim().length >= LEAST_TEXT) found.add(element);
  }
  const all = new Set([...found, ...repeatedComments(page)]);
  return [...all].filter((element) => !isInside(element, all));
}

function isSection(element: PageElement): boolean {
  if (element.getAttribute('itemprop') === 'comment') return true;
  if (/schema\.org\/(User)?Comments?$/i.test(element.getAttribute('itemtype') ?? '')) return true;
  const names = [element.id, ...element.className.split(/\s+/).slice(0, MOST_NAMES)];
  return (
    names.some((name) => SECTION.test(name)) || /^comments?$/i.test(element.getAttribute('aria-label') ?? '')
  );
}

function isInside(element: PageElement, outer: ReadonlySet<PageNode>): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) if (outer.has(node)) return true;
  return false;
}
