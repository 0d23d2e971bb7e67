import { dateOf } from '../../shared/text/dates';
import type { Article } from './article';
import { authorsIn } from '../../shared/article/authors';
import { attributeNamed, elementsNamed, type PageDocument } from './html/dom';
import { languageOf } from './language-tag';

type BookFacts = Pick<Article, 'title' | 'authors' | 'publisher' | 'published' | 'language'>;

/** What a book's package file says about it. Of several titles it is the main one, of those who made it the authors, of its days that of publication. */
export function bookFacts(book: PageDocument): BookFacts {
  const refined = refinements(book);
  const all = (name: string): Said[] =>
    elementsNamed(book, name).flatMap((element) => {
      const value = (element.textContent ?? '').trim();
      // EPUB 2 says it in attributes.
      const about = (what: string): string | undefined =>
        attributeNamed(element, what) ?? refined.get(`${element.getAttribute('id') ?? ''} ${what}`);
      return value === '' ? [] : [{ value, about }];
    });
  const titles = all('title');
  const title = (titles.find(({ about }) => about('title-type') === 'main') ?? titles[0])?.value;
  const makers = all('creator');
  const writers = makers.filter(({ about }) => about('role') === 'aut');
  const unsaid = makers.filter(({ about }) => about('role') === undefined);
  const authors = [writers, unsaid, makers]
    .find(({ length }) => length > 0)
    ?.flatMap(({ value }) => authorsIn(value));
  const days = all('date').filter(({ about }) => !/^(?:modification|creation)$/.test(about('event') ?? ''));
  const day = days.find(({ about }) => about('event') === 'publication') ?? days[0];
  const published = dateOf(day?.value);
  const publisher = all('publisher')[0]?.value;
  const language = languageOf(all('language')[0]?.value);
  return {
    ...(title !== undefined && { title }),
    ...(authors && authors.length > 0 && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}

interface Said {
  readonly value: string;
  /** What more is said of it: its `role`, its `title-type`, its `event`. */
  readonly about: (what: string) => string | undefined;
}

/** What EPUB 3 says in elements of their own about others, by their id. */
function refinements(book: PageDocument): Map<string, string> {
  return new Map(
    elementsNamed(book, 'meta').flatMap((meta) => {
      const [of, what] = [meta.getAttribute('refines'), meta.getAttribute('property')];
      return of?.startsWith('#') && what ? [[`${of.slice(1)} ${what}`, (meta.textContent ?? '').trim()]] : [];
    }),
  );
}
