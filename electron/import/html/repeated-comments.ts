import type { PageDocument, PageElement, PageNode } from './dom';

/** What leads to a form below a comment; nothing else stands in it. */
const REPLY =
  /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|svara?|odpowiedz|odpovědět|ответить|відповісти|yanıtla|پاسخ(?: دادن)?|رد|השב|回复|回覆|返信|답글)$/i;
/** When something was written, as pages say it of comments. */
const WHEN =
  /\d{1,2}[:.]\d{2}|(?<!\d)(?:19|20)\d{2}(?!\d)|[۱۲٠-٩۰-۹]{4}|\bago\b|\bvor \d|\bhace \d|\bil y a \d|\bhá \d|\d\s?(?:min|h|d|w|mo|y)\b|назад|yesterday|gestern|hier à/i;
const MOST_CONTROLS = 5000;
const LONGEST_CONTROL = 20; // UTF-16 units
/** Characters of paragraphs beside the comments: with fewer, what looks like comments is the page itself, such as a forum. */
const LEAST_BESIDE = 300;

/**
 * Comments in a page that does not call them so: parts that are alike and beside each other, each of which says when it was written and leads to a
 * form to answer it.
 */
export function repeatedComments(page: PageDocument): PageElement[] {
  const controls = [...page.querySelectorAll('a, button, span')].slice(0, MOST_CONTROLS).filter(isReply);
  const holders = new Set<PageNode>();
  for (const control of controls)
    for (let node: PageNode | null = control; node && !holders.has(node); node = node.parentNode)
      holders.add(node);
  const alike = new Map<PageNode, ReadonlySet<PageElement>>();
  const found = new Set<PageElement>();
  for (const control of controls) {
    const comment = commentOf(control, (parent) => {
      const known = alike.get(parent) ?? alikeIn(parent, holders);
      alike.set(parent, known);
      return known;
    });
    if (comment) found.add(comment);
  }
  return proseBeside(page, found) >= LEAST_BESIDE ? [...found] : [];
}

function isReply(element: PageElement): boolean {
  const words = (element.textContent ?? '').trim();
  return words.length <= LONGEST_CONTROL && REPLY.test(words);
}

/** The smallest part around a control that has others like it beside it. */
function commentOf(
  control: PageElement,
  alikeOf: (parent: PageElement) => ReadonlySet<PageElement>,
): PageElement | undefined {
  for (let part = control; part.parentNode; part = part.parentNode as PageElement) {
    if (!('children' in part.parentNode)) return undefined;
    if (alikeOf(part.parentNode as PageElement).has(part)) return part;
  }
  return undefined;
}

/** The children that lead to a form, say when they were written, and have the same name as another such one. */
function alikeIn(parent: PageElement, holders: ReadonlySet<PageNode>): ReadonlySet<PageElement> {
  const groups = new Map<string, PageElement[]>();
  for (const child of parent.children) {
    if (!holders.has(child) || !saysWhen(child) || holdsArticle(child)) continue;
    const key = `${child.localName} ${child.className.split(/\s+/, 1)[0] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), child]);
  }
  return new Set([...groups.values()].filter(({ length }) => length > 1).flat());
}

function saysWhen(element: PageElement): boolean {
  return element.querySelector('time') !== null || WHEN.test(element.textContent ?? '');
}

function holdsArticle(element: PageElement): boolean {
  return element.querySelector('h1, main, [itemprop=articleBody]') !== null;
}

function proseBeside(page: PageDocument, comments: ReadonlySet<PageNode>): number {
  if (comments.size === 0) return 0;
  let length = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    let node: PageNode | null = paragraph;
    while (node && !comments.has(node)) node = node.parentNode;
    if (!node) length += (paragraph.textContent ?? '').trim().length;
    if (length >= LEAST_BESIDE) break;
  }
  return length;
}
