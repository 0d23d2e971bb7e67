import { t } from '../../shared/words/words';
import { Unreadable, type Article, type ReadOptions } from './article';
import { decodeText } from './encoding';
import { takeFrontMatter } from './front-matter';
import { leftOutNotes } from './left-out';
import { markdownToText } from './markdown';
import { encodingOf } from './plain-text';
import { isTangled } from './tangled';

/** A Markdown file: what a reader sees of it, and the facts of its front matter. */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): Article {
  const decoded = decodeText(bytes, options);
  const { body, fields } = takeFrontMatter(decoded.text);
  const facts = { ...fields, ...encodingOf(decoded) };
  const read = isTangled(body) ? undefined : textOf(body);
  if (read) return { ...read, ...facts, notes: [...facts.notes, ...read.notes] };
  return {
    text: body,
    ...facts,
    notes: [...facts.notes, t('Its markup is too tangled to be read, and was left as it stands.')],
  };
}

/** What a reader sees of it; nothing of what is built of more elements than an article has. */
function textOf(body: string): Pick<Article, 'text' | 'title' | 'voices' | 'notes'> | undefined {
  try {
    const { text, title, voices, leftOut } = markdownToText(body);
    return {
      text,
      ...(title !== undefined && { title }),
      ...(voices.length > 0 && { voices }),
      notes: leftOutNotes(leftOut),
    };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
