import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { fileError } from './file-errors';

/**
 * Reads a whole file, unless it is larger than `maxBytes`: its size is asked first, so that a huge file never comes into memory.
 * @returns the bytes; `too-large` names both sizes
 */
export async function readWholeFile(path: string, maxBytes: number): Promise<Result<Uint8Array>> {
  try {
    const info = await stat(path);
    if (!info.isFile()) return fail('not-a-file', `“${basename(path)}” is not a file.`, 'Choose a file.');
    return info.size > maxBytes
      ? tooLargeFile(basename(path), info.size, maxBytes)
      : ok(await readFile(path));
  } catch (error) {
    return fileError(error, `“${basename(path)}” could not be read.`);
  }
}

/** The failure for a file that is larger than what is taken in; sizes in bytes. */
export function tooLargeFile(name: string, bytes: number, maxBytes: number): Result<never> {
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  return fail(
    'too-large',
    `“${name}” has ${megabytes(bytes)} MB; files of up to ${megabytes(maxBytes)} MB are opened.`,
    'Check that it is the right file. It was not opened or changed.',
  );
}
