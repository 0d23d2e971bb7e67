import { constants } from 'node:fs';
import { lstat, mkdir, open, type FileHandle } from 'node:fs/promises';
import { codeOf } from './file-errors';

/** The modes of what is the program's own: nobody else lists, reads or writes it, whatever the umask says. */
export const PRIVATE_FOLDER = 0o700;
export const PRIVATE_FILE = 0o600;

const FOR_EVERYBODY = 0o1000; // the sticky bit: a folder such as /tmp
/** Disks without modes answer so; what guards the folder there is how the disk is mounted. */
const NO_MODES = new Set(['EPERM', 'EROFS', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Makes a folder that is this user's alone, with the folders above it where they are missing; one that is there is closed to others.
 * On Windows the profile's own access lists do that.
 * @param path absolute
 * @throws the system's errors; `ENOTPRIVATE` when somebody else has put it there, as a folder or as a link, or it is one for everybody
 */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: PRIVATE_FOLDER });
  const me = process.getuid?.();
  if (me === undefined) return;
  const folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    const [entry, info] = [await lstat(path), await folder.stat()];
    if (entry.uid !== me || info.uid !== me || info.mode & FOR_EVERYBODY) throw notPrivate();
    await setMode(folder, info.mode, PRIVATE_FOLDER);
  } finally {
    await folder.close();
  }
}

/**
 * Makes a new file that is this user's alone, and writes it. What stands there already, a link too, is not touched.
 * @throws the system's errors, `EEXIST` among them
 */
export async function createPrivateFile(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', PRIVATE_FILE);
  try {
    await setMode(file, (await file.stat()).mode, PRIVATE_FILE);
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

async function setMode(handle: FileHandle, mode: number, wanted: number): Promise<void> {
  if ((mode & 0o777) === wanted || process.platform === 'win32') return;
  await handle.chmod(wanted).catch((error: unknown) => {
    if (!NO_MODES.has(codeOf(error) ?? '')) throw error;
  });
}

function notPrivate(): Error {
  return Object.assign(new Error('is not this user’s alone'), { code: 'ENOTPRIVATE' });
}
