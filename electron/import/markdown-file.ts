import { t } from '../../shared/words/words';
import type { Article, ReadOptions } from './article';
import { decodeText } from './encoding';
import { takeFrontMatter } from './front-matter';
import { markdownToText } from './markdown';
import { encodingOf } from './plain-text';
import { isTangled } from './tangled';

/** A Markdown file: what a reader sees of it, and the facts of its front matter. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): Article {
  const decoded = decodeText(bytes, options);
  const { body, fields } = takeFrontMatter(decoded.text);
  const facts = { ...fields, ...encodingOf(decoded) };
  if (!isTangled(body)) return { ...markdownToText(body), ...facts };
  return {
    text: body,
    ...facts,
    notes: [...facts.notes, t('Its markup is too tangled to be read, and was left as it stands.')],
  };
}
