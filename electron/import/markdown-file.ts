import { dateOf } from '../../shared/text/dates';
import type { Article, ReadOptions } from './article';
import { decodeText } from './encoding';
import { markdownToText } from './markdown';
import { languageOf } from './page-facts';
import { encodingOf } from './plain-text';

/** A Markdown file: what a reader sees of it, and the few facts of its front matter that every tool writes alike. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): Article {
  const decoded = decodeText(bytes, options);
  const matter = /^---\n([\s\S]{0,20000}?)\n---\n/.exec(decoded.text);
  const fact = (name: string): string | undefined =>
    new RegExp(`^${name}:[^\\S\\n]*["']?(.+?)["']?[^\\S\\n]*$`, 'im').exec(matter?.[1] ?? '')?.[1];
  const { text, title } = markdownToText(matter ? decoded.text.slice(matter[0].length) : decoded.text);
  const author = fact('author');
  const published = dateOf(fact('date'));
  const language = languageOf(fact('lang') ?? fact('language'));
  const url = fact('url') ?? fact('source');
  return {
    text,
    title: fact('title') ?? title,
    ...(author !== undefined && { authors: [author] }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && URL.canParse(url) && { url }),
    ...encodingOf(decoded),
  };
}
