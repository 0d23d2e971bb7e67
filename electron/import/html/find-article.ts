import { Readability } from '@mozilla/readability';
import { ELEMENT, type PageDocument, type PageElement, type PageNode } from './dom';
import { Requests } from './asks-reader';
import { isFurniture, leadsElsewhere } from './furniture';
import { leadsOf } from './lead';
import { isInline, paragraphsOf, weighPage, type Weight } from './weigh-page';

const MOST_FOR_READABILITY = 30_000; // elements; it walks a page many times
const LEAST_FOUND = 140; // characters; less is a button or a caption, unless the page has little more
const NEARLY_ALL = 0.9; // of what was found: the part of the page that holds it is the article's
const MOSTLY = 0.5;
const A_PART = 0.1; // of what was found: too much to be taken for something else by its name
const MOST_MARKED = 60; // parts that are looked at
const FAR_MORE = 2; // times as much
const MANY_LINKS = 0.6; // of the text
const SEVERAL = 3; // links
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const NOTHING_ELSE = 0.95; // of the text

/** Elements that authors of pages put around an article. */
const MARKED =
  '[itemprop~="articleBody"], article, main, [role="main"], .entry-content, .post-content, .article-body, .article-content';

/** Of these, what holds an article and nothing besides. */
const WHOLE =
  '[itemprop~="articleBody"], article, .entry-content, .post-content, .article-body, .article-content';

/** The part of a page that is its article, and what stands above it. */
export interface FoundArticle {
  readonly root: PageElement;
  /** Paragraphs between the headline and the rest, which pages often set apart from it. */
  readonly leads: readonly PageElement[];
}

/**
 * Finds the article of a page and takes out of it what leads elsewhere; nothing when there is none. Mozilla's reader view finds where it is, but
 * drops short paragraphs and first blocks: what lies among its paragraphs is kept here unless it is plainly something else.
 */
export function findArticle(page: PageDocument): FoundArticle | undefined {
  const found = readable(page);
  const paragraphs = found ? paragraphsOf(found) : new Set<string>();
  const weights = weighPage(page.body, (paragraph) => paragraphs.has(paragraph), namesIn(page));
  const body = weights.get(page.body);
  if (!body) return undefined;
  const isEnough = body.found >= Math.min(LEAST_FOUND, body.text / 2);
  const held = isEnough ? holderOf(page.body, 'found', body.found, weights) : undefined;
  const smallest = markedInstead(page, held, weights) ?? held;
  if (!smallest) return undefined;
  const { root, alike } = withAlike(smallest, weights);
  const leads = leadsOf(page, root, weights);
  takeOut(root, weights, alike);
  return { root, leads };
}

/** A part, or the part of the same article that it is in with others like it: sections and steps, of which one may be much longer than the others. */
function withAlike(
  part: PageElement,
  weights: ReadonlyMap<PageNode, Weight>,
): { root: PageElement; alike: ReadonlySet<PageElement> } {
  const article = part.closest(WHOLE);
  let root = part;
  const alike = new Set<PageElement>();
  for (let each = part; article && each !== article;) {
    const parent = each.parentNode as PageElement;
    const isLike = (other: PageElement): boolean =>
      other !== each && other.localName === each.localName && other.className === each.className;
    const likes = [...parent.children].filter(
      (other) => isLike(other) && !isLinks(other, weightOf(other, weights)),
    );
    if (likes.length > 0) root = parent;
    for (const like of likes) alike.add(like);
    each = parent;
  }
  return { root, alike };
}

function weightOf(element: PageElement, weights: ReadonlyMap<PageNode, Weight>): Weight {
  return weights.get(element) ?? { text: 0, linked: 0, found: 0, prose: 0 };
}

/** What is something else by its name or kind, but for parts that most of the page's text is in: they are named after something that they hold besides. */
function namesIn(page: PageDocument): (element: PageElement) => boolean {
  const weights = weighPage(page.body, () => false);
  const all = weights.get(page.body)?.text ?? 0;
  return (element) => isFurniture(element) && (weights.get(element)?.text ?? 0) <= MOSTLY * all;
}

/** The article, as Mozilla’s reader view finds it, in a copy of the page. */
function readable(page: PageDocument): PageElement | undefined {
  try {
    return (
      new Readability<PageElement>(page.cloneNode(true) as never, {
        maxElemsToParse: MOST_FOR_READABILITY,
        disableJSONLD: true,
        serializer: (node) => node as never,
      }).parse()?.content ?? undefined
    );
  } catch {
    return undefined; // a page too large or too odd for it: all of its text is taken
  }
}

/** The smallest part of a page, or of a part of it, that holds nearly all that weighs; never a paragraph alone. */
function holderOf(
  start: PageElement,
  what: 'found' | 'prose',
  all: number,
  weights: ReadonlyMap<PageNode, Weight>,
  share = NEARLY_ALL,
): PageElement {
  let holder = start;
  for (;;) {
    const next = [...holder.children].find(
      (child) =>
        !isInline(child) && child.localName !== 'p' && (weights.get(child)?.[what] ?? 0) > share * all,
    );
    if (!next) return holder;
    holder = next;
  }
}

/** A part that is marked as the article and has far more sentences than what was found. */
function markedInstead(
  page: PageDocument,
  held: PageElement | undefined,
  weights: ReadonlyMap<PageNode, Weight>,
): PageElement | undefined {
  const proseOf = (element: PageElement | undefined): number => (element && weights.get(element)?.prose) ?? 0;
  let best: PageElement | undefined;
  for (const marked of [...page.querySelectorAll(MARKED)].slice(0, MOST_MARKED))
    if (proseOf(marked) > proseOf(best) && !isList(marked, weights)) best = marked;
  if (!best || proseOf(best) < LEAST_FOUND || proseOf(best) < FAR_MORE * proseOf(held)) return undefined;
  return holderOf(best, 'prose', proseOf(best), weights);
}

/** Whether a part is nothing but a link, or a list of them. */
function isLinks(element: PageElement, { text, linked }: Weight): boolean {
  if (linked > NOTHING_ELSE * text) return true;
  return linked > MANY_LINKS * text && [...element.querySelectorAll('a')].length >= SEVERAL;
}

/** Whether a part of a page holds several articles, none of which is most of it. */
function isList(element: PageElement, weights: ReadonlyMap<PageNode, Weight>): boolean {
  const parts = [...element.querySelectorAll('article')].map((part) => weights.get(part)?.prose ?? 0);
  return parts.length > 1 && Math.max(...parts) < MOSTLY * (weights.get(element)?.prose ?? 0);
}

/** Takes out what is in an article's part of a page and none of it. */
function takeOut(
  root: PageElement,
  weights: ReadonlyMap<PageNode, Weight>,
  alike: ReadonlySet<PageElement>,
): void {
  const whole = weights.get(root)?.found ?? 0;
  const core = holderOf(root, 'found', whole, weights, MOSTLY);
  const requests = new Requests(root);
  const walk = [...root.children].map((element) => ({ element, isInCore: root === core }));
  for (let next = walk.pop(); next; next = walk.pop()) {
    const { element } = next;
    const weight = weights.get(element);
    if (!weight || isInline(element)) continue;
    const isMost = weight.found > MOSTLY * whole;
    const isBulk = isMost || (weight.found > MOSTLY * weight.text && weight.found > A_PART * whole);
    const isInCore = next.isInCore || element === core || alike.has(element);
    if (!isMost && isLinks(element, weight) && leadsElsewhere(headingOf(element))) element.remove();
    else if (!isBulk && (isElse(element, weight, requests) || (!isInCore && isAside(element, weight))))
      element.remove();
    else walk.push(...[...element.children].map((child) => ({ element: child, isInCore })));
  }
}

function isElse(element: PageElement, weight: Weight, requests: Requests): boolean {
  if (isFurniture(element)) return true;
  if (weight.text === 0) return false;
  if (/^h[1-6]$/.test(element.localName)) return leadsElsewhere(element.textContent ?? '');
  if (requests.asks(element, weight.text)) return true;
  const isFound = weight.found > MOSTLY * weight.text;
  return !isFound && (element.localName === 'article' || isLinks(element, weight));
}

/** The words of the first heading in a part, or of the one right above it. */
function headingOf(element: PageElement): string {
  const inside = element.querySelector(HEADINGS);
  if (inside) return inside.textContent ?? '';
  let before = element.previousSibling;
  while (before && before.nodeType !== ELEMENT) before = before.previousSibling;
  const isHeading = before !== null && /^h[1-6]$/.test((before as PageElement).localName);
  return isHeading ? (before?.textContent ?? '') : '';
}

/** Far from where most of the article is, only sentences count: the rest is the page's. */
function isAside(element: PageElement, { text, found, prose }: Weight): boolean {
  return text > 0 && found === 0 && prose === 0 && !/^(?:h[1-6]|p)$/.test(element.localName);
}
