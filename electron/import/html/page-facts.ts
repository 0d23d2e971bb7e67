import { dateOf } from '../../../shared/text/dates';
import type { Article } from '../article';
import { authorsIn } from '../../../shared/article/authors';
import { languageOf } from '../language-tag';
import { decodedTwice } from './decode-twice';
import { ELEMENT, type PageDocument, type PageElement } from './dom';
import { linkedData } from './linked-data';
import { authorsOf } from './page-authors';
import { titleOf } from './page-title';
import { isInline } from './weigh-page';

/** What a page says about itself. */
export type PageFacts = Pick<Article, 'title' | 'authors' | 'publisher' | 'published' | 'url' | 'language'>;

const MOST_TAGS = 500;
const LONGEST = 2000; // characters of one fact
const LONGEST_LINE = 100; // characters around a day
const CHANGED =
  /^\W*(?:last |zuletzt )?(?:updated|modified|changed|edited|revised|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato)\b/i;

/** Names of meta elements that tell a fact, the surest first. */
const NAMES = {
  title:
    'dc:title dc.title dcterms.title dcterm:title og:title weibo:article:title twitter:title citation_title parsely-title title',
  author:
    'citation_author dc:creator dc.creator dcterms.creator dcterm:creator author article:author og:article:author article:author_name parsely-author sailthru.author byl',
  published:
    'article:published_time datepublished citation_publication_date dc.date dc.date.issued dcterms.created dcterms.issued date pubdate publish-date publishdate parsely-pub-date sailthru.date',
} as const;

/** Reads title, authors, publisher, date, address and language from a page's head: JSON-LD first, then meta elements, then the rest. */
export function pageFacts(page: PageDocument, html: string): PageFacts {
  const meta = metaTags(page);
  const data = linkedData(page);
  const all = (names: string): string[] => names.split(' ').flatMap((name) => meta.get(name)?.[0] ?? []);
  const publisher =
    data.publisher ?? all('og:site_name citation_journal_title dc.publisher application-name')[0];
  const title = titleOf(page, [data.title, data.name, ...all(NAMES.title)], publisher);
  const named = NAMES.author.split(' ').map((name) => (meta.get(name) ?? []).flatMap(authorsIn));
  const authors = authorsOf(page, [data.authors, ...named], publisher);
  const published = [data.published, ...all(NAMES.published), writtenDate(page)]
    .map(dateOf)
    .find((date) => date !== undefined);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = [canonical, all('og:url')[0], data.url, savedFrom(html)].find(isWebAddress);
  const language = languageOf(
    page.documentElement.getAttribute('lang') ?? all('og:locale content-language')[0],
  );
  return {
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url && { url }),
    ...(language !== undefined && { language }),
  };
}

/** The day that the page marks as that of its publication; that of an event, of a change, or of another article is not marked so. */
function writtenDate(page: PageDocument): string | undefined {
  const marked = page.querySelector(
    '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, time.dt-published, header time[datetime], [class*="byline"] time[datetime]',
  );
  const said = marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? marked?.textContent;
  if (said !== null && said !== undefined && said.trim() !== '') return said;
  const [time, ...others] = page.querySelectorAll('time[datetime]');
  if (!time || others.length > 0 || isOfSomethingElse(time)) return undefined;
  return time.getAttribute('datetime') ?? undefined;
}

/** Whether a day stands in a sentence, in an event, or says when the page was changed. */
function isOfSomethingElse(time: PageElement): boolean {
  let block: PageElement = time;
  while (isInline(block) && block.parentNode?.nodeType === ELEMENT) block = block.parentNode as PageElement;
  const line = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isChange =
    /modified|updated/i.test(`${time.getAttribute('itemprop') ?? ''} ${time.className}`) ||
    CHANGED.test(line);
  const rest = line.length - (time.textContent ?? '').trim().length;
  const isSentence = rest > LONGEST_LINE || (rest > 1 && /[.!?]$/.test(line));
  return isChange || isSentence || time.closest('[itemtype*="Event"]') !== null;
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
    for (const key of name.toLowerCase().trim().split(/\s+/))
      tags.set(key, [...(tags.get(key) ?? []), decodedTwice(content)]);
  }
  return tags;
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
