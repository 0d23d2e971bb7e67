import { decodedTwice } from './decode-twice';
import type { PageDocument, PageElement } from './dom';
import { shownLine } from './html-text';

/** Elements that may show the headline of an article, the surest first, and how many of each are looked at. */
const HEADINGS = [
  ['h1', 8],
  ['[itemprop~="headline"], .entry-title, .post-title, .article-title', 4],
  ['h2', 12],
] as const;
const LONGEST = 2000; // characters
const FEWEST_WORDS = 4; // of a part of a title that is the headline; of a title whose last part is cut off
const LEAST_SHARE = 0.4; // of a title's letters: less may be its section, or the site
/** What stands between a title, its section and the site's name, in one line with single spaces. */
const SEPARATOR = / [|–—:·•»›/-]+ | ?(?:[|»›·•│]|::) ?|: /g;
const MOST_SIGNS = 12; // of them in a title
/** Where pages put their article. */
const ARTICLE = 'article, main, [role="main"], [itemprop~="articleBody"], [itemtype*="Article"]';
/** Titles that say nothing of the page. */
const NO_TITLE =
  /^(?:home(?:page)?|index|untitled(?: document)?|document|new page|page \d+|article|startseite|accueil)$/i;
const CUT = / ?(?:\.\.\.|…)$/;

interface Heading {
  readonly text: string;
  readonly folded: string;
  readonly isSure: boolean;
  readonly isInArticle: boolean;
}

/**
 * The title of a page's article: the headline that it shows, where its head tells that as the title or as a part of it; else the first title
 * that its head tells, without the site's name.
 * @param told titles that the head tells, the surest first
 * @param site the site's name
 */
export function titleOf(
  page: PageDocument,
  told: readonly (string | undefined)[],
  site: string | undefined,
): string | undefined {
  const titles = told.filter((title) => title !== undefined).map((title) => withoutSite(title, site));
  const whole = decodedTwice(oneLine(page.querySelector('title')?.textContent ?? ''));
  const headings = headingsOf(page, site);
  const headline =
    titles.find((title) => headings.some(({ isSure, folded }) => isSure && folded === fold(title))) ??
    partOf([...titles, whole], headings) ??
    restOf([...titles, whole], headings);
  if (headline !== undefined) return headline;
  const shown = titles.find((title) => whole.includes(title)) ?? titles[0];
  const instead = headings.find(({ isSure, isInArticle }) => isSure && isInArticle);
  if (instead && saysLittle(shown ?? whole, site, instead)) return instead.text;
  return shown ?? (whole === '' ? undefined : withoutLast(withoutSite(whole, site)));
}

/** Whether a title is the site's, or none: nothing of it is in the article's heading, which says more. */
function saysLittle(title: string, site: string | undefined, heading: Heading): boolean {
  const words = fold(title).split(' ');
  const isOther = !words.some((word) => heading.folded.split(' ').includes(word));
  const isLess = words.length < FEWEST_WORDS && words.length < heading.folded.split(' ').length;
  return NO_TITLE.test(title) || fold(title) === fold(site ?? '') || (isOther && isLess);
}

/** The headings of a page, without those that are the site's name. */
function headingsOf(page: PageDocument, site = ''): Heading[] {
  return HEADINGS.flatMap(([selector, most]) =>
    [...page.querySelectorAll(selector)].slice(0, most).flatMap((element) => {
      const text = shownLine(element).slice(0, LONGEST);
      const folded = fold(text);
      const isSite = folded === fold(site) || leadsHome(element);
      return folded === '' || isSite
        ? []
        : [{ text, folded, isSure: selector !== 'h2', isInArticle: element.closest(ARTICLE) !== null }];
    }),
  );
}

/** Whether a heading, or what is around it, is a link to the site's first page. */
function leadsHome(heading: PageElement): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && /^(?:https?:\/\/[^/?#]+)?\/?$/i.test(link.getAttribute('href') ?? 'x');
}

/**
 * The beginning of a title that is a heading, parted from the rest by a sign, else its end; the longest of them. The heading of the article rather
 * than one above it, which is the site's.
 */
function partOf(titles: readonly string[], headings: readonly Heading[]): string | undefined {
  const longest = (some: readonly Part[]): string | undefined =>
    some.map(({ text }) => text).sort((a, b) => b.length - a.length)[0];
  const inArticle = headings.filter(({ isInArticle }) => isInArticle);
  for (const some of [inArticle, headings]) {
    const parts = titles.flatMap((title) => partsOf(title).filter((part) => isShown(part, some)));
    const part = longest(parts.filter(({ isHead }) => isHead)) ?? longest(parts);
    if (part !== undefined) return part;
  }
  return undefined;
}

interface Part {
  readonly text: string;
  readonly isHead: boolean;
  /** Whether it says so much that it is the title rather than its section, or the site. */
  readonly isMost: boolean;
}

function isShown({ text, isHead, isMost }: Part, headings: readonly Heading[]): boolean {
  const folded = fold(text);
  return headings.some((heading) => heading.folded === folded && (isMost || (isHead && heading.isSure)));
}

function partsOf(title: string): Part[] {
  const all = fold(title).length;
  const part = (text: string, isHead: boolean): Part => {
    const folded = fold(text);
    const isMost = folded.split(' ').length >= FEWEST_WORDS || folded.length >= LEAST_SHARE * all;
    return { text, isHead, isMost };
  };
  return [...title.matchAll(SEPARATOR)]
    .slice(0, MOST_SIGNS)
    .flatMap(({ index, 0: sign }) => [
      part(title.slice(0, index), true),
      part(title.slice(index + sign.length), false),
    ]);
}

/** The heading that says whole what a title says cut off. */
function restOf(titles: readonly string[], headings: readonly Heading[]): string | undefined {
  const heads = titles.filter((title) => CUT.test(title)).map((title) => fold(title.replace(CUT, '')));
  return headings.find(({ folded }) =>
    heads.some((head) => head.split(' ').length >= FEWEST_WORDS && folded.startsWith(head)),
  )?.text;
}

/** “The title | The site” is the title. */
function withoutSite(title: string, site = ''): string {
  const one = oneLine(title);
  const head = one.slice(0, -site.length - 3);
  const isLast = site.length >= 2 && site.length <= 40 && one.toLowerCase().endsWith(site.toLowerCase());
  return isLast && head.length >= 3 && /^\s[|–—-]\s$/.test(one.slice(head.length, head.length + 3))
    ? head
    : one;
}

/** “The title | The site” without its last part, when enough of it is left. */
function withoutLast(title: string): string {
  const sign = [...title.matchAll(/ [|–—»/·-] /g)].at(-1);
  if (!sign || /[|–—»]/.test(title.slice(sign.index + sign[0].length))) return title;
  const head = title.slice(0, sign.index);
  return head.split(' ').length >= FEWEST_WORDS ? head : title;
}

/** The words of a title alone, to compare it with another. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

function oneLine(text: string): string {
  return text.slice(0, LONGEST).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
