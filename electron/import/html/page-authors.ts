import { authorsIn, authorsOfByline } from '../../../shared/article/authors';
import { isByline } from '../../../shared/article/bylines';
import { likelyLanguage } from '../../../shared/article/likely-language';
import { TEXT, type PageDocument, type PageElement, type PageNode } from './dom';

/** Elements that name the authors in a line, or hold such a line. */
const BYLINES =
  '[rel="author"], [itemprop="author"], .byline, .author, .author-name, .post-author, .entry-author, .p-author, [class*="byline"], [class*="Byline"]';
/** Elements whose names say only that authors are spoken of: what is in them must say so, too. */
const SPOKEN_OF = '[class*="author"], [class*="Author"]';
/** Words that begin a byline, and hardly a name. */
const BY = /^(?:by|von|par|por|door)\b/i;
/** In such a line, the names alone. */
const NAMES = '[itemprop="name"], [rel="author"], .fn, .author-name, .author';
const ELSEWHERE = 'footer, [class*="comment"], [class*="related"]';
const LONGEST = 160; // characters; more is a paragraph about somebody
const MOST = 20;

/**
 * The authors of a page's article. A head that names only the site as the author says less than a line on the page.
 * @param told what the head tells, the surest first
 */
export function authorsOf(
  page: PageDocument,
  told: readonly (readonly string[])[],
  site: string | undefined,
): string[] {
  const first = told.find((names) => names.length > 0);
  const isSite = first?.length === 1 && first[0]?.toLowerCase() === site?.toLowerCase();
  if (first && !isSite) return [...first];
  const written = writtenAuthors(page);
  return written.length > 0 ? written : [...(first ?? [])];
}

/** The authors whom a line on the page names; not those of other articles or of comments. */
function writtenAuthors(page: PageDocument): string[] {
  const language = page.documentElement.getAttribute('lang') ?? likelyLanguage(page.body.textContent ?? '');
  const lines = [...page.querySelectorAll(BYLINES)].slice(0, MOST);
  const spokenOf = [...page.querySelectorAll(SPOKEN_OF)]
    .slice(0, MOST)
    .filter((element) => BY.test(lineOf(element)) || isByline(lineOf(element), language));
  for (const element of [...lines, ...spokenOf]) {
    const isMarked = element.getAttribute('itemprop') === 'author';
    if (element.localName === 'link' || element.closest(ELSEWHERE) || (!isMarked && element.closest('aside')))
      continue;
    const names = namesIn(element, isMarked, language);
    if (names.length > 0) return names;
  }
  return [];
}

/** The names in a line, by the elements that hold one each where there are such; of a paragraph about somebody only if it is marked as that. */
function namesIn(line: PageElement, isMarked: boolean, language: string): string[] {
  const text = lineOf(line);
  if (text.length > LONGEST && !isMarked) return [];
  const named = [...line.querySelectorAll(NAMES)].slice(0, MOST).flatMap((element) => {
    const name = lineOf(element);
    return name.length > LONGEST || element.querySelector(NAMES) ? [] : authorsIn(name);
  });
  if (named.length > 0) return [...new Set(named)];
  return text.length > LONGEST ? [] : authorsOfByline(text, language);
}

/** The words of an element on one line; elements in it part words. */
function lineOf(element: PageElement): string {
  const words: string[] = [];
  const walk: PageNode[] = [element];
  let length = 0;
  for (let node = walk.pop(); node && length <= 2 * LONGEST; node = walk.pop()) {
    if (node.nodeType === TEXT) {
      words.push(node.textContent ?? '');
      length += words.at(-1)?.trim().length ?? 0;
      continue;
    }
    const children: PageNode[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    walk.push(...children.reverse());
  }
  return words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;)])/g, '')
    .trim();
}
