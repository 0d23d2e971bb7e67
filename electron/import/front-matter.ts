import { dateOf } from '../../shared/text/dates';
import { authorsIn } from '../../shared/article/authors';
import type { Article } from './article';
import { languageOf } from './language-tag';

type FrontMatter = Pick<Article, 'title' | 'authors' | 'published' | 'url' | 'language' | 'publisher'>;

/** Where lines of facts stand above a text: between rules, of dashes (YAML) or pluses (TOML), or each behind a percent sign (Pandoc). */
const BLOCK = /^(---|\+\+\+)[ \t]*\n([\s\S]{0,20000}?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/;
const TITLE_BLOCK = /^% {1,9}(\S.*)\n(?:%(.*)\n)?(?:%(.*)\n)?/;
const FIELD = /^([A-Za-z][\w-]*)(?::|[ \t]*=)(.*)$/;
/** A value that stands in the lines below, set in. */
const BELOW = /^\s*[>|][-+]?\s*$/;

/**
 * Takes the facts that stand above a Markdown text off its beginning. Only plain values, and lists of authors or of their names, are understood,
 * which is what such lines are used for; a text whose beginning is anything else is left as it is.
 */
export function takeFrontMatter(markdown: string): { body: string; fields: FrontMatter } {
  const titled = TITLE_BLOCK.exec(markdown);
  if (titled) {
    const [all, title = '', author = '', date = ''] = titled;
    const values = { title: [title], author: author.split(';'), date: [date] };
    return { body: markdown.slice(all.length), fields: fieldsOf(new Map(Object.entries(values))) };
  }
  const block = BLOCK.exec(markdown);
  const lines = block?.[2]?.split('\n') ?? [];
  if (!block || !lines.some((line) => FIELD.test(line))) return { body: markdown, fields: {} };
  return { body: markdown.slice(block[0].length), fields: fieldsOf(valuesIn(lines)) };
}

function valuesIn(lines: readonly string[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  let open: string[] = [];
  let isBelow = false;
  for (const line of lines) {
    const field = FIELD.exec(line);
    const [, dash, key, value = ''] = /^\s{0,40}(-\s{1,9})?(?:([\w-]{1,40}):\s{1,9})?(.*)$/.exec(line) ?? [];
    if (field) {
      isBelow = BELOW.test(field[2] ?? '');
      values.set((field[1] ?? '').toLowerCase(), (open = isBelow ? [] : listOf(field[2] ?? '')));
    } else if (isBelow) open.splice(0, 1, [open[0] ?? '', line.trim()].join(' ').trim());
    else if (key === undefined ? dash !== undefined : /^(?:name|author|literal)$/.test(key))
      open.push(bare(value));
  }
  return values;
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
  const inner = /^\s{0,9}\[([^\]]*)\]\s{0,9}(?:#.*)?$/.exec(value)?.[1];
  const parts = inner === undefined ? [value] : (inner.match(/\s*(?:"[^"]*"|'[^']*'|[^,]+)/g) ?? []);
  return parts.map(bare).filter((each) => each !== '');
}

/** A value without its quotes and what is noted behind it; of one with parts, its name. */
function bare(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(trimmed)?.[2];
  const named = /^\{.*?\bname\s*[:=]\s*["']?([^,}"']+)/.exec(trimmed)?.[1];
  const note = trimmed.search(/(?:^|\s)#/);
  return quoted ?? named?.trim() ?? (note < 0 ? trimmed : trimmed.slice(0, note));
}
