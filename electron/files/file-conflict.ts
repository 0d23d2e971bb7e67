import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { codeOf } from './file-errors';
import { hashOfFile } from './read-file';

/** A file as it was looked at: another one, or another state of it, differs in one of these. The time of an entry's last change cannot be set back. */
export function stateOfFile({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
}

/**
 * Whether a file still holds what a program last read from it or wrote to it, by its bytes: time stamps and sizes can stay the same.
 * @param known the hash of those bytes; absent: nothing is known, and anything may be overwritten
 * @param next the hash of what would be written: if it is there already, nothing is lost
 * @returns `conflict` or `file-gone` in words
 */
export async function checkUnchanged(
  path: string,
  known: string | undefined,
  next: string,
): Promise<Result<null>> {
  if (known === undefined) return ok(null);
  const name = basename(path);
  const read = await hashOfFile(path).then(
    (hash) => ({ hash }),
    (error: unknown) => ({ code: codeOf(error) }),
  );
  if ('code' in read) {
    if (read.code === 'ENOENT') return gone(name);
    // No permission to read: to write there is perhaps one. What is no file is never replaced; that it is none is said by the writing.
    if (read.code === 'EACCES' || read.code === 'EPERM') return ok(null);
    return fail(
      'not-read',
      '“{name}” was not saved: what it holds by now could not be read ({code}).',
      'Try again, or save a copy.',
      { name, code: read.code ?? '' },
    );
  }
  if (read.hash === known || read.hash === next) return ok(null);
  return changedByOthers(path);
}

/** Whether a file is still there, said before anything is written. */
export async function checkThere(path: string): Promise<Result<null>> {
  const code = await lstat(path).then(() => undefined, codeOf);
  return code === 'ENOENT' ? gone(basename(path)) : ok(null);
}

function gone(name: string): Result<never> {
  return fail(
    'file-gone',
    '“{name}” is no longer where it was.',
    'Choose where to save the map; nothing is lost.',
    { name },
  );
}

/** The refusal to overwrite what others have written. */
export function changedByOthers(path: string): Result<never> {
  return fail(
    'conflict',
    '“{name}” was changed by another program or person since it was opened.',
    'Keep yours, take theirs, or save a copy.',
    { name: basename(path) },
  );
}
