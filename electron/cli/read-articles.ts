import { basename } from 'node:path';
import type { ReadSource } from '../../shared/host/contract';
import { ok, type Result } from '../../shared/result';
import { readWholeFile } from '../files/read-file';
import { MAX_SOURCE_BYTES } from '../import/formats';
import { runImport } from '../import/run-import';
import type { CliContext } from './cli-command';
import { tellError } from './tell-error';

/** An article and the file that it is from, as the person typed it. */
export interface FileArticle {
  readonly file: string;
  readonly article: ReadSource;
}

/**
 * Reads articles one after the other, each in a thread of its own. What cannot be read is told and left out.
 * @returns those that were read, and whether all were
 */
export async function readArticles(
  files: readonly string[],
  context: CliContext,
): Promise<{ articles: FileArticle[]; all: boolean }> {
  const articles: FileArticle[] = [];
  for (const file of files) {
    const read = await readArticle(file, context);
    if (!read.ok) {
      tellError({ ...read.error, message: `${file}: ${read.error.message}` }, context.err);
      continue;
    }
    for (const note of read.value.notes) context.err(`${file}: ${note}`);
    articles.push({ file, article: read.value });
  }
  return { articles, all: articles.length === files.length };
}

async function readArticle(file: string, context: CliContext): Promise<Result<ReadSource>> {
  const bytes =
    file === '-' ? ok(await context.input()) : await readWholeFile(context.path(file), MAX_SOURCE_BYTES);
  if (!bytes.ok) return bytes;
  const fileName = file === '-' ? 'piped text.txt' : basename(file);
  return runImport({ fileName, bytes: bytes.value }, { worker: context.importWorker });
}
