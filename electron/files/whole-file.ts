import { open, unlink, type FileHandle } from 'node:fs/promises';
import { codeOf } from './file-errors';

/** What a file takes over from the one whose place it takes. */
export interface Kept {
  mode: number;
  uid: number;
  gid: number;
}

const CHUNK = 4 * 1024 * 1024; // bytes
/** Network shares and some user-space file systems answer so when they know no such thing. */
const NOT_SUPPORTED = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
const NOT_ALLOWED = new Set([...NOT_SUPPORTED, 'EPERM', 'EACCES']);
const MOST_TRIES = 100;

/** Bits of a file that nobody but its user reads. */
export const PRIVATE = 0o600;

/**
 * Makes a new file, forces it to the disk and reads it back. Throws the system's errors; there is then no such file.
 * @param like what it takes over once its bytes are in it: until then only this user reads it. `private`: for good, whatever the umask; `new`: as the
 * system makes new files
 */
export async function createWhole(
  path: string,
  bytes: Buffer,
  like: Kept | 'private' | 'new',
): Promise<void> {
  const file = await open(path, 'wx+', like === 'new' ? 0o666 : PRIVATE);
  try {
    try {
      await writeAll(file, bytes, 0, bytes.length);
      if (like === 'private') await makePrivate(file);
      else if (like !== 'new') await takeOver(file, like);
      await syncHandle(file);
      await checkHeld(file, bytes);
    } catch (error) {
      await closeQuietly(file);
      throw error;
    }
    await closeHandle(file);
  } catch (error) {
    await removeQuietly(path);
    throw error;
  }
}

/** Takes everybody else's rights to a file away, and gives its user those that the umask may have taken. */
export async function makePrivate(file: FileHandle): Promise<void> {
  if (((await file.stat()).mode & 0o777) !== PRIVATE)
    await file.chmod(PRIVATE).catch((error: unknown) => allow(error, NOT_ALLOWED));
}

/** Owner and mode, as far as this user and this file system may set them: no reason not to save. */
export async function takeOver(file: FileHandle, { mode, uid, gid }: Kept): Promise<void> {
  const fresh = await file.stat();
  if (fresh.uid !== uid || fresh.gid !== gid) {
    await file.chown(uid, gid).catch(async (error: unknown) => {
      allow(error, NOT_ALLOWED);
      // Who may not give a file away may still give it to the group it was shared with.
      await file.chown(fresh.uid, gid).catch((second: unknown) => allow(second, NOT_ALLOWED));
    });
  }
  // After the owner: changing that one takes bits away.
  if ((await file.stat()).mode !== mode)
    await file.chmod(mode & 0o7777).catch((error: unknown) => allow(error, NOT_ALLOWED));
}

function allow(error: unknown, codes: ReadonlySet<string>): void {
  if (!codes.has(codeOf(error) ?? '')) throw error;
}

/**
 * Writes the bytes `from` to `to` to the same place in the file, in as many writes as the system makes of it.
 * @param lastLook right before each of them; what it throws ends it
 */
export async function writeAll(
  file: FileHandle,
  bytes: Buffer,
  from: number,
  to: number,
  lastLook?: () => Promise<void>,
): Promise<void> {
  for (let at = from; at < to;) {
    await lastLook?.();
    const { bytesWritten } = await file.write(bytes, at, Math.min(CHUNK, to - at), at);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    at += bytesWritten;
  }
}

/** The bytes of an open file from 0 on, `length` at most. */
export async function readAll(file: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let at = 0;
  while (at < length) {
    const count = await readAt(file, bytes.subarray(at, at + CHUNK), at);
    if (count === 0) break;
    at += count;
  }
  return bytes.subarray(0, at);
}

/** Throws when a file does not hold the bytes: a system may say “written” and keep something else. */
export async function checkHeld(file: FileHandle, bytes: Buffer): Promise<void> {
  const part = Buffer.alloc(Math.min(CHUNK, bytes.length + 1));
  let at = 0;
  for (;;) {
    const count = await readAt(file, part, at);
    if (!part.subarray(0, count).equals(bytes.subarray(at, at + count))) break;
    if (count === 0) {
      if (at === bytes.length) return;
      break;
    }
    at += count;
  }
  throw Object.assign(new Error('the file holds other bytes'), { code: 'EOTHERBYTES' });
}

/** A read is the one call that Node does not begin again when a signal has interrupted it. */
export async function readAt(file: FileHandle, into: Buffer, at: number): Promise<number> {
  for (let tries = 1; ; tries++) {
    try {
      return (await file.read(into, 0, into.length, at)).bytesRead;
    } catch (error) {
      if (codeOf(error) !== 'EINTR' || tries === MOST_TRIES) throw error;
    }
  }
}

/** Forces a file or folder to the disk. Where the file system has no such call the bytes are as safe as it makes them. */
export async function syncHandle(file: FileHandle): Promise<void> {
  await file.sync().catch((error: unknown) => allow(error, NOT_SUPPORTED));
}

/** A folder, opened to be forced to the disk; nothing where the system does not open folders or this one. */
export async function openFolder(path: string): Promise<FileHandle | undefined> {
  if (process.platform === 'win32') return undefined;
  try {
    return await open(path, 'r');
  } catch (error) {
    allow(error, NOT_ALLOWED);
    return undefined;
  }
}

/** Some shares say only now that the disk is full. An interrupted close has closed. */
async function closeHandle(file: FileHandle): Promise<void> {
  await file.close().catch((error: unknown) => allow(error, new Set(['EINTR'])));
}

/** Closes what needs no answer any more. */
export async function closeQuietly(file: FileHandle): Promise<void> {
  await file.close().catch(() => undefined);
}

/** Removes a file, if that can be done. */
export async function removeQuietly(path: string): Promise<void> {
  await unlink(path).catch(() => undefined);
}
