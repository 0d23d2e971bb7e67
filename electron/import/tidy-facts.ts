import type { Article } from './article';

const LONGEST = 500; // characters of a title, a name, a label: more is no such thing
const MOST_AUTHORS = 50;

type Facts = Partial<
  Pick<Article, 'title' | 'authors' | 'publisher' | 'published' | 'url' | 'language' | 'kind' | 'encoding'>
>;

/** What a file says about itself, on one line each, without signs that no map holds; what is empty or endless is left out. */
export function tidyFacts<Known extends Facts>(article: Known): Known {
  const { title, authors, publisher, url, ...rest } = article;
  const [oneTitle, onePublisher, oneUrl] = [tidy(title), tidy(publisher), tidy(url, 2000)];
  const names = [...new Set(authors?.flatMap((name) => tidy(name) ?? []))].slice(0, MOST_AUTHORS);
  return {
    ...rest,
    ...(oneTitle !== undefined && { title: oneTitle }),
    ...(names.length > 0 && { authors: names }),
    ...(onePublisher !== undefined && { publisher: onePublisher }),
    ...(oneUrl !== undefined && { url: oneUrl }),
  } as Known;
}

function tidy(value: string | undefined, longest = LONGEST): string | undefined {
  if (value === undefined || value.length > 100 * longest) return undefined;
  const line = value.replace(/[\s\u0000-\u001f\u007f\ufeff]+/g, ' ').trim();
  return line === '' || line.length > longest ? undefined : line;
}
