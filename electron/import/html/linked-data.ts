import { authorsIn } from '../../../shared/article/authors';
import { decodedTwice } from './decode-twice';
import type { PageDocument } from './dom';

export interface LinkedData {
  title?: string | undefined;
  /** Its other name, where it has two. */
  name?: string | undefined;
  authors: string[];
  publisher?: string | undefined;
  published?: string | undefined;
  url?: string | undefined;
}

const LARGEST = 512 * 1024; // characters of one script
const MOST_SCRIPTS = 20;
const DEEPEST = 6;

/** What the article in a page's JSON-LD says (schema.org). Empty when there is none that can be read. */
export function linkedData(page: PageDocument): LinkedData {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, MOST_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .map((json) => (json.length > LARGEST ? undefined : parsed(json)));
  for (const script of scripts) {
    const article = articleIn(script, DEEPEST);
    if (article) return fieldsOf(article, namesIn(scripts));
  }
  return { authors: [] };
}

/** The names of what has an id, by which others refer to it. */
function namesIn(scripts: readonly unknown[]): Map<string, string> {
  const names = new Map<string, string>();
  const walk = scripts.map((value) => ({ value, depth: DEEPEST }));
  for (let next = walk.pop(); next; next = walk.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null || depth === 0) continue;
    if (isData(value)) {
      const [id, name] = [textOf(value['@id']), textOf(value['name'])];
      if (id !== undefined && name !== undefined) names.set(id, name);
    }
    for (const each of Object.values(value) as unknown[]) walk.push({ value: each, depth: depth - 1 });
  }
  return names;
}

function parsed(json: string): unknown {
  try {
    // Some wrap it for readers of XML, or of browsers before 1996.
    return JSON.parse(
      json.replace(
        /^\s*(?:\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?|(?:\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/g,
        '',
      ),
    );
  } catch {
    return undefined;
  }
}

type Data = Record<string, unknown>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first thing whose type is some kind of article. */
function articleIn(value: unknown, depth: number): Data | undefined {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = articleIn(each, depth - 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isData(value)) return undefined;
  const types = [value['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => /(Article|Posting|Report|Book|Interview)$/.test(type))) return value;
  return articleIn(value['@graph'] ?? value['mainEntity'], depth - 1);
}

function fieldsOf(article: Data, names: ReadonlyMap<string, string>): LinkedData {
  const nameOf = (value: unknown): string | undefined =>
    isData(value) ? (textOf(value['name']) ?? names.get(textOf(value['@id']) ?? '')) : textOf(value);
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    name: textOf(article['name']),
    authors: [article['author'] ?? article['creator']]
      .flat()
      .slice(0, 50)
      .flatMap((each) => authorsIn(nameOf(each))),
    publisher: nameOf([article['publisher']].flat()[0]),
    published: textOf(article['datePublished']),
    url: textOf(article['url']) ?? textOf(article['mainEntityOfPage']),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 2000
    ? decodedTwice(value).trim()
    : undefined;
}
