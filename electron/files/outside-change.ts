import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { contentHash } from './content-hash';

/**
 * Whether a file still holds what a program last read from it or wrote to it, by its bytes: time stamps and sizes can stay the same.
 * @param known the hash of those bytes; absent: nothing is known, and anything may be overwritten
 * @param next the hash of what would be written: if it is there already, nothing is lost
 * @returns `changed-outside` or `file-gone` in words
 */
export async function checkUnchanged(
  path: string,
  known: string | undefined,
  next: string,
): Promise<Result<null>> {
  if (known === undefined) return ok(null);
  const bytes = await readFile(path).catch((error: unknown) => error as NodeJS.ErrnoException);
  const name = basename(path);
  if (bytes instanceof Error)
    return bytes.code === 'ENOENT'
      ? fail(
          'file-gone',
          `“${name}” is no longer where it was.`,
          'Choose where to save the map; nothing is lost.',
        )
      : ok(null); // it cannot be read: writing it will say why
  const hash = contentHash(bytes);
  if (hash === known || hash === next) return ok(null);
  return fail(
    'changed-outside',
    `“${name}” was changed by another program or person since it was opened.`,
    'Keep yours, take theirs, or save a copy.',
  );
}
