import { extname } from 'node:path';
import type { ReadSource } from '../../shared/host/contract';
import { LIMITS } from '../../shared/map/schema';
import { fail, ok, type Result } from '../../shared/result';
import { decodeText } from './decode';
import { markdownToText } from './markdown';

/** What can be read as an article. */
export const SOURCE_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.text'];

/** The largest article file, in bytes: text of the largest length in UTF-8 is no longer than this. */
export const MAX_SOURCE_BYTES = LIMITS.sourceTextLength * 3;

const LONGEST_TITLE = 120;

/** An article's bytes as text with a title, or in words why not. */
export function readSource(bytes: Uint8Array, fileName: string): Result<ReadSource> {
  const extension = extname(fileName).toLowerCase();
  if (!SOURCE_EXTENSIONS.includes(extension)) {
    return fail(
      'unsupported-format',
      `“${fileName}” cannot be read as an article.`,
      'Plain text (.txt) and Markdown (.md) can be. For anything else, copy its text and paste it.',
    );
  }
  const decoded = decodeText(bytes, fileName);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const markdown = extension === '.md' || extension === '.markdown';
  const read: { text: string; title?: string } = markdown
    ? markdownToText(decoded.value.text)
    : { text: decoded.value.text };
  if (read.text.trim() === '') {
    return fail(
      'empty-source',
      `“${fileName}” has no text in it.`,
      'Choose another file. Nothing was added.',
    );
  }
  if (read.text.length > LIMITS.sourceTextLength) {
    return fail(
      'too-large',
      `“${fileName}” has more text than an article may have (16 MiB).`,
      'Split it into parts.',
    );
  }
  return ok({ fileName, text: read.text, title: read.title ?? titleOf(read.text, fileName), encoding });
}

/** The first line, if it is short enough to be a title; else the file's name. */
function titleOf(text: string, fileName: string): string {
  const first = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return first.length > 0 && first.length <= LONGEST_TITLE
    ? first
    : fileName.slice(0, -extname(fileName).length);
}
