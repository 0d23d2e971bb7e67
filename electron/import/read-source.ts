import { extname } from 'node:path';
import { recogniseArticle } from '../../shared/article/recognise';
import type { ReadSource } from '../../shared/host/contract';
import { formatsByName } from '../../shared/formats/formats';
import { notRead, otherToolByName } from '../../shared/formats/others';
import { LIMITS } from '../../shared/map/schema';
import { fail, ok, type Result } from '../../shared/result';
import { plainText } from '../../shared/text/plain';
import { Unreadable, type Article, type ReadOptions } from './article';
import { formatOf, MAX_BYTES, READERS, SOURCE_EXTENSIONS } from './formats';
import { otherKind } from './other-kinds';
import { tidyFacts } from './tidy-facts';
import { MOST_UNREADABLE, unreadableIn, unreadableNote } from './unreadable';

/**
 * An article's bytes as text with what is known about it, or in words why not. Runs where it is called; for files of strangers use
 * `runImport`, which puts limits on it.
 */
export async function readSource(bytes: Uint8Array, options: ReadOptions): Promise<Result<ReadSource>> {
  const { fileName } = options;
  const other = otherKind(bytes, fileName);
  if (other) return { ok: false, error: other };
  const format = formatOf(bytes, fileName);
  const unread = format === undefined ? otherToolByName(fileName) : undefined;
  if (unread) return notRead(unread, fileName);
  if (!format && formatsByName(fileName).some(({ reads }) => reads))
    return fail(
      'unsupported-format',
      '“{fileName}” is no article, but it may be read as a map.',
      'Choose “Import a map of another tool…”; on the command line, convert it.',
      { fileName },
    );
  if (!format)
    return fail(
      'unsupported-format',
      '“{fileName}” cannot be read as an article.',
      'These can be: {sourceextensions}. For anything else, copy its text and paste it.',
      { fileName, sourceextensions: SOURCE_EXTENSIONS.join(', ') },
    );
  if (bytes.length > MAX_BYTES[format])
    return fail(
      'too-large',
      '“{fileName}” is larger than an article of its kind may be ({maxbytes} MiB).',
      'Split it into parts.',
      { fileName, maxbytes: MAX_BYTES[format] / 1024 / 1024 },
    );
  try {
    const read = await READERS[format]();
    return finished(await read(bytes, options), fileName, format);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, error: error.failure };
    return fail(
      'broken-file',
      '“{fileName}” is damaged, or it is not what its name says.',
      'Open it in the program that it is from and save it again, or copy its text and paste it.',
      { fileName },
    );
  }
}

function finished(article: Article, fileName: string, format: ReadSource['format']): Result<ReadSource> {
  const text = plainText(article.text);
  if (text.trim() === '')
    return fail(
      'empty-source',
      '“{fileName}” has no text in it.',
      article.notes.at(-1) ?? 'Choose another file. Nothing was added.',
      { fileName },
    );
  if (text.length > LIMITS.sourceTextLength)
    return fail(
      'too-large',
      '“{fileName}” has more text than an article may have (16 MiB).',
      'Split it into parts.',
      { fileName },
    );
  const unreadable = unreadableIn(text);
  if (unreadable.share > MOST_UNREADABLE)
    return fail(
      'unreadable',
      'The letters of “{fileName}” cannot be read: the file does not say which ones they are.',
      'Open it in the program that it is from, and see whether its words can be copied there; a scan or a print of it can have its text recognised.',
      { fileName },
    );
  // A reader's own offsets hold only for the text as it gave it.
  const { voices, pages, ...rest } = article;
  const kept = text === article.text ? { ...(voices && { voices }), ...(pages && { pages }) } : {};
  const known = recogniseArticle({ ...tidyFacts(rest), ...kept, text });
  return ok({
    ...known,
    title: known.title || stemOf(fileName),
    fileName,
    format,
    notes: [...known.notes, ...unreadableNote(unreadable.count)],
  });
}

function stemOf(fileName: string): string {
  const extension = extname(fileName);
  return extension === '' ? fileName : fileName.slice(0, -extension.length);
}
