import { beginningOf, holdersOf, type PageDocument, type PageElement, type PageNode } from './dom';

/** What leads to a form below a comment; nothing else stands in it. */
const REPLY =
  /^(?:reply|antworten|répondre|responder|rispondi|beantwoorden|svara?|odpowiedz|odpovědět|ответить|відповісти|yanıtla|پاسخ(?: دادن)?|رد|השב|回复|回覆|返信|답글)$/i;
/** When something was written, as pages say it of comments. */
const WHEN =
  /\d{1,2}[:.]\d{2}|(?<!\d)(?:19|20)\d{2}(?!\d)|[۱۲٠-٩۰-۹]{4}|\bago\b|\bvor \d|\bhace \d|\bil y a \d|\bhá \d|\d\s?(?:min|h|d|w|mo|y)\b|назад|тому|temu|önce|geleden|sedan|siden|قبل|پیش|yesterday|gestern|hier à/i;
const MOST_CONTROLS = 5000;
const MOST_TEXT = 4000; // UTF-16 units of a part that are looked at
const LONGEST_CONTROL = 20; // UTF-16 units
/** Characters of paragraphs beside the comments: with fewer, what looks like comments is the page itself, such as a forum. */
const LEAST_BESIDE = 300;

/**
 * Comments in a page that does not call them so: parts that are alike and beside each other, each of which says when it was written and leads to a
 * form to answer it.
 */
export function repeatedComments(page: PageDocument): PageElement[] {
  const controls = [...page.querySelectorAll('a, button, span')].slice(0, MOST_CONTROLS).filter(isReply);
  const holders = holdersOf(controls);
  const ofArticle = holdersOf(page.querySelectorAll('h1, main, [itemprop=articleBody]'));
  const alike = new Map<PageNode, ReadonlySet<PageElement>>();
  const found = new Set<PageElement>();
  for (const control of controls) {
    const comment = commentOf(control, (parent) => {
      const known =
        alike.get(parent) ?? alikeIn(parent, (child) => holders.has(child) && !ofArticle.has(child));
      alike.set(parent, known);
      return known;
    });
    if (comment) found.add(comment);
  }
  return proseBeside(page, found) >= LEAST_BESIDE ? [...found] : [];
}

function isReply(element: PageElement): boolean {
  const words = beginningOf(element, LONGEST_CONTROL + 1).trim();
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

/** The children that lead to a form, have the same name as another such one, and say when they were written. */
function alikeIn(parent: PageElement, mayBe: (child: PageElement) => boolean): ReadonlySet<PageElement> {
  const groups = new Map<string, PageElement[]>();
  for (const child of parent.children) {
    if (!mayBe(child)) continue;
    const key = `${child.localName} ${child.className.split(/\s+/, 1)[0] ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(child);
    else groups.set(key, [child]);
  }
  const isSeveral = (elements: readonly PageElement[]): boolean => elements.length > 1;
  return new Set(
    [...groups.values()]
      .filter(isSeveral)
      .map((group) => group.filter(saysWhen))
      .filter(isSeveral)
      .flat(),
  );
}

/** Whether a day or an hour stands in a part. */
function saysWhen(element: PageElement): boolean {
  return WHEN.test(beginningOf(element, MOST_TEXT));
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
