import { dateOf } from '../../shared/text/dates';
import type { Article } from './article';
import type { PageDocument } from './dom';

/** What a page says about itself. */
export type PageFacts = Pick<Article, 'title' | 'authors' | 'publisher' | 'published' | 'url' | 'language'>;

/** Reads title, authors, publisher, date, address and language from a page's head: JSON-LD first, then meta elements, then the rest. */
export function pageFacts(document: PageDocument, html: string): PageFacts {
  const data = linkedData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = element?.getAttribute('content')?.trim();
      if (content !== undefined && content !== '') return content;
    }
    return undefined;
  };
  const publisher =
    nameOf(data['publisher']) ??
    meta('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title');
  const title =
    text(data['headline']) ??
    meta('og:title', 'twitter:title', 'citation_title', 'dc.title') ??
    document.querySelector('title')?.textContent?.trim();
  const authors =
    namesOf(data['author']) ??
    authorsIn(document, meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl'));
  const published = dateOf(
    text(data['datePublished']) ??
      meta(
        'article:published_time',
        'datePublished',
        'dc.date',
        'dcterms.created',
        'citation_publication_date',
        'date',
        'pubdate',
        'parsely-pub-date',
      ) ??
      document.querySelector('time[datetime]')?.getAttribute('datetime'),
  );
  const url =
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(meta('og:url')) ??
    savedFrom(html);
  const language = languageOf(document.documentElement.getAttribute('lang') ?? meta('og:locale'));
  return {
    ...(title !== undefined && title !== '' && { title: withoutSite(title, publisher) }),
    ...(authors.length > 0 && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
  };
}

/** The first description of an article in the page's JSON-LD. */
function linkedData(document: PageDocument): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''));
      if (found) return found;
    } catch {
      // A page's own mistake: the other sources of facts are asked.
    }
  }
  return {};
}

function articleIn(data: unknown, depth = 0): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null || depth > 4) return undefined;
  if (Array.isArray(data))
    return data.map((one) => articleIn(one, depth + 1)).find((one) => one !== undefined);
  const record = data as Record<string, unknown>;
  const type = [record['@type']].flat().join(' ');
  if (/Article|Posting|Report|WebPage/.test(type) && 'headline' in record) return record;
  return articleIn(record['@graph'], depth + 1) ?? articleIn(record['mainEntity'], depth + 1);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  return (
    text(value) ??
    (typeof value === 'object' && value !== null
      ? text((value as Record<string, unknown>)['name'])
      : undefined)
  );
}

function namesOf(value: unknown): string[] | undefined {
  const names = [value].flat().flatMap((one) => nameOf(one) ?? []);
  return names.length > 0 ? names : undefined;
}

/** The author by meta element, else by the page's byline. */
function authorsIn(document: PageDocument, named: string | undefined): string[] {
  const byline = document
    .querySelector('[rel="author"], [itemprop="author"], .byline, .author')
    ?.textContent?.trim();
  const words = named !== undefined && !/^https?:/.test(named) ? named : (byline ?? '');
  if (words.length > 120) return [];
  return words
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|\band\b|\n)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length < 60);
}

function webAddress(value: string | null | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;
}

/** Browsers note in a saved page where it came from. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4096);
  return (
    webAddress(/saved from url=\(\d+\)(\S+?)\s*-->/.exec(head)?.[1]) ??
    webAddress(/\burl:\s*(https?:\/\/\S+)/.exec(head)?.[1])
  );
}

/** A BCP 47 tag from `en_US` or `en-US`; nothing for what is none. */
export function languageOf(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : undefined;
}

/** “The title | The site” is the title. */
function withoutSite(title: string, publisher: string | undefined): string {
  const one = title.replace(/\s+/g, ' ');
  const [, head, tail] = /^(.{10,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(one) ?? [];
  return head !== undefined &&
    tail !== undefined &&
    publisher !== undefined &&
    tail.toLowerCase() === publisher.toLowerCase()
    ? head
    : one;
}
