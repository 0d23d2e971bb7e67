import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result';
import { codeOf, fileError } from './file-errors';
import { openRegular } from './regular-file';
import { closeQuietly, readAt } from './whole-file';

const CHUNK = 4 * 1024 * 1024; // bytes

/** How a file is read; `follow`: through links, as a person means it who names one. */
interface Reading {
  readonly follow?: boolean;
}

/**
 * Reads a whole file, unless it is larger than `maxBytes`: kind and size are asked first, and no more than that is ever read, so that a huge file,
 * a pipe or a device never comes into memory.
 * @returns the bytes; `too-large` names both sizes, `not-a-file` is said of folders, pipes and devices
 */
export async function readWholeFile(
  path: string,
  maxBytes: number,
  { follow = true }: Reading = {},
): Promise<Result<Uint8Array>> {
  try {
    const file = await openRegular(path, { follow });
    try {
      return await readUpTo(file, basename(path), maxBytes);
    } finally {
      await closeQuietly(file);
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EISDIR' || code === 'ENXIO' || code === 'EISLNK')
      return fail('not-a-file', '“{name}” is not a file.', 'Choose a file.', { name: basename(path) });
    return fileError(error, '“{name}” could not be read.', { name: basename(path) });
  }
}

async function readUpTo(file: FileHandle, name: string, maxBytes: number): Promise<Result<Uint8Array>> {
  const { size } = await file.stat();
  if (size > maxBytes) return tooLargeFile(name, size, maxBytes);
  let bytes = Buffer.allocUnsafe(size + 1);
  let at = 0;
  for (;;) {
    // It grew while it was read, or its size is not known before, as in /proc.
    if (at === bytes.length) bytes = Buffer.concat([bytes], Math.min(at * 2 + CHUNK, maxBytes + 1));
    const count = await readAt(file, bytes.subarray(at, at + CHUNK), at);
    if (count === 0) return ok(bytes.subarray(0, at));
    at += count;
    if (at > maxBytes) return tooLargeFile(name, at, maxBytes);
  }
}

/**
 * The hash of a file's bytes, which never lie in memory all at once. Throws the system's errors, and those of `openRegular`.
 * @returns SHA-256 in hexadecimal
 */
export async function hashOfFile(path: string, { follow = false }: Reading = {}): Promise<string> {
  const file = await openRegular(path, { follow });
  try {
    const hash = createHash('sha256');
    const part = Buffer.allocUnsafe(Math.min(CHUNK, (await file.stat()).size + 1));
    for (let at = 0; ;) {
      const count = await readAt(file, part, at);
      if (count === 0) return hash.digest('hex');
      hash.update(part.subarray(0, count));
      at += count;
    }
  } finally {
    await closeQuietly(file);
  }
}

/** The failure for a file that is larger than what is taken in; sizes in bytes. */
export function tooLargeFile(name: string, bytes: number, maxBytes: number): Result<never> {
  const megabytes = (count: number): number => Math.ceil(count / 1024 / 1024);
  return fail(
    'too-large',
    '“{name}” has {bytes} MB; files of up to {maxBytes} MB are opened.',
    'Check that it is the right file. It was not opened or changed.',
    { name, bytes: megabytes(bytes), maxBytes: megabytes(maxBytes) },
  );
}
