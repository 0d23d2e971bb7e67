import { dateOf } from '../../../shared/text/dates';
import type { Article } from '../article';
import { authorsIn } from '../authors';
import { languageOf } from '../language-tag';
import type { PageDocument } from './dom';
import { linkedData } from './linked-data';

/** What a page says about itself. */
export type PageFacts = Pick<Article, 'title' | 'authors' | 'publisher' | 'published' | 'url' | 'language'>;

const MOST_TAGS = 500;
const LONGEST = 2000; // characters of one fact

/** Reads title, authors, publisher, date, address and language from a page's head: JSON-LD first, then meta elements, then the rest. */
export function pageFacts(page: PageDocument, html: string): PageFacts {
  const meta = metaTags(page);
  const data = linkedData(page);
  const first = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const publisher =
    data.publisher ?? first('og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name');
  const title =
    data.title ?? first('og:title', 'twitter:title', 'citation_title', 'dc.title') ?? words(page, 'title');
  const named = ['citation_author', 'author', 'article:author', 'dc.creator', 'parsely-author', 'byl'];
  const authors = [
    data.authors,
    ...named.map((name) => (meta.get(name) ?? []).flatMap(authorsIn)),
    authorsIn(words(page, '[rel="author"], [itemprop="author"], .byline, .author')),
  ].find((names) => names.length > 0);
  const published =
    dateOf(data.published) ??
    dateOf(
      first(
        'article:published_time',
        'datepublished',
        'citation_publication_date',
        'dc.date',
        'dcterms.created',
        'date',
        'pubdate',
        'parsely-pub-date',
      ),
    ) ??
    dateOf(page.querySelector('time[datetime]')?.getAttribute('datetime'));
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = [canonical, first('og:url'), data.url, savedFrom(html)].find(isWebAddress);
  const language = languageOf(
    page.documentElement.getAttribute('lang') ?? first('og:locale', 'content-language'),
  );
  return {
    ...(title !== undefined && { title: withoutSite(title, publisher) }),
    ...(authors && { authors: [...authors] }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url && { url }),
    ...(language !== undefined && { language }),
  };
}

/** What the meta elements say, by their names in small letters. */
function metaTags(page: PageDocument): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  let count = 0;
  for (const tag of page.querySelectorAll('meta[content]')) {
    if (++count > MOST_TAGS) break;
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = (tag.getAttribute('content') ?? '').trim();
    if (name === null || content === '' || content.length > LONGEST) continue;
    const key = name.toLowerCase();
    tags.set(key, [...(tags.get(key) ?? []), content]);
  }
  return tags;
}

function words(page: PageDocument, selector: string): string | undefined {
  const text = page.querySelector(selector)?.textContent?.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

function isWebAddress(value: string | null | undefined): boolean {
  return value !== null && value !== undefined && /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** Browsers note in a saved page where it came from. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4096);
  return (
    /saved from url=\(\d{1,9}\)(\S+?)\s*-->/.exec(head)?.[1] ?? /\burl:\s*(https?:\/\/\S+)/.exec(head)?.[1]
  );
}

/** “The title | The site” is the title. */
function withoutSite(title: string, publisher: string | undefined): string {
  const one = title.replace(/\s+/g, ' ');
  const site = publisher?.toLowerCase() ?? '';
  const head = one.slice(0, -site.length - 3);
  const isLast = site.length >= 2 && site.length <= 40 && one.toLowerCase().endsWith(site);
  return isLast && head.length >= 3 && /^\s[|–—-]\s$/.test(one.slice(head.length, head.length + 3))
    ? head
    : one;
}
