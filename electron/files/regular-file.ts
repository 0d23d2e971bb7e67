import { constants, type Stats } from 'node:fs';
import { lstat, open, stat, type FileHandle } from 'node:fs/promises';

/** Links are not followed, and pipes not waited for. What a system does not know of these is nothing there. */
const NOT_WAITING = constants.O_NONBLOCK ?? 0;
const NOT_FOLLOWING = constants.O_NOFOLLOW ?? 0;

/** How a file is opened: `follow` goes through a link, as a person means it who names one; the program's own files are never links. */
interface Opening {
  readonly flags?: number;
  readonly follow: boolean;
}

/**
 * Opens what is a file and nothing else: not a folder (EISDIR), not a pipe or device (ENXIO), on which a program waits for ever or without end, and
 * where links are not followed no link (EISLNK). Throws these and the system's errors.
 */
export async function openRegular(
  path: string,
  { flags = constants.O_RDONLY, follow }: Opening,
): Promise<FileHandle> {
  // Looked at first: some devices do something when they are opened.
  mustBeFile(await (follow ? stat(path) : lstat(path)));
  const file = await open(path, flags | NOT_WAITING | (follow ? 0 : NOT_FOLLOWING));
  try {
    // Once more: it may be another by now.
    mustBeFile(await file.stat());
    return file;
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

/** Throws EISDIR, EISLNK or ENXIO for what is no file. */
export function mustBeFile(info: Stats): void {
  if (info.isFile()) return;
  if (info.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  if (info.isSymbolicLink()) throw Object.assign(new Error('is a link'), { code: 'EISLNK' });
  throw Object.assign(new Error('is a device'), { code: 'ENXIO' });
}
