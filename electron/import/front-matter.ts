import { dateOf } from '../../shared/text/dates';
import { authorsIn } from './authors';
import type { Article } from './article';
import { languageOf } from './language-tag';

type FrontMatter = Pick<Article, 'title' | 'authors' | 'published' | 'url' | 'language' | 'publisher'>;

/**
 * Takes the lines `name: value` between two lines of `---` off the beginning of a Markdown text. Only plain values and lists of authors
 * are understood, which is what such lines are used for; a text whose beginning is anything else is left as it is.
 */
export function takeFrontMatter(markdown: string): { body: string; fields: FrontMatter } {
  const block = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(markdown);
  const lines = block?.[1]?.split('\n') ?? [];
  if (!block || !lines.some((line) => /^[A-Za-z][\w-]*:/.test(line))) return { body: markdown, fields: {} };
  const values = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of lines) {
    const field = /^([A-Za-z][\w-]*):(.*)$/.exec(line);
    const item = /^\s*-\s+(\S[^]*)?$/.exec(line);
    if (field) values.set((field[1] ?? '').toLowerCase(), (open = listOf(field[2] ?? '')));
    else if (item) open.push(bare(item[1] ?? ''));
  }
  return { body: markdown.slice(block[0].length), fields: fieldsOf(values) };
}

function fieldsOf(values: ReadonlyMap<string, readonly string[]>): FrontMatter {
  const first = (...names: string[]): string | undefined =>
    names.map((name) => values.get(name)?.join(', ')).find((value) => value !== undefined && value !== '');
  const authors = (values.get('authors') ?? values.get('author') ?? []).flatMap(authorsIn);
  const title = first('title');
  const published = dateOf(first('date', 'published'));
  const url = first('url', 'source', 'link');
  const language = languageOf(first('lang', 'language'));
  const publisher = first('publisher', 'site');
  return {
    ...(title !== undefined && { title }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && /^https?:/.test(url) && { url }),
    ...(language !== undefined && { language }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** `a`, `"a"` or `[a, b]`. */
function listOf(value: string): string[] {
  const inner = /^\s*\[(.*)\]\s*$/.exec(value)?.[1];
  return (inner === undefined ? [value] : inner.split(',')).map(bare).filter((each) => each !== '');
}

function bare(value: string): string {
  const trimmed = value.trim();
  return /^(["'])(.*)\1$/.exec(trimmed)?.[2] ?? trimmed;
}
