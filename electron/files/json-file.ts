import type { Result } from '../../shared/result';
import { writeOwnFile } from './durable-write';
import { codeOf } from './file-errors';
import { putAside } from './put-aside';
import { openRegular } from './regular-file';

/** What stands in one of the program's own small files; `aside` is the name under which what could not be read lies now. */
export type StoredJson =
  { kind: 'none' } | { kind: 'read'; value: unknown } | { kind: 'unreadable'; aside?: string | undefined };

const LARGEST = 4 * 1024 * 1024; // bytes: a thousand times what such a file has
/** A link stands there, or something that is no file. */
const NO_FILE = new Set(['EISLNK', 'ELOOP', 'EMLINK', 'ENXIO', 'EISDIR']);

/** Reads one of the program's own small files. What is no JSON, or no file, is put aside and not lost; nothing is waited for. */
export async function readJsonFile(path: string): Promise<StoredJson> {
  try {
    const file = await openRegular(path, { follow: false });
    try {
      if ((await file.stat()).size > LARGEST) return await aside(path);
      return { kind: 'read', value: JSON.parse(await file.readFile('utf8')) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'none' };
    return error instanceof SyntaxError || NO_FILE.has(code) ? aside(path) : { kind: 'unreadable' };
  }
}

async function aside(path: string): Promise<StoredJson> {
  try {
    return { kind: 'unreadable', aside: await putAside(path) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Writes one of the program's own small files, durably, for this user alone; so is its folder, which is made where it is missing. */
export function writeJsonFile(path: string, value: unknown): Promise<Result<string>> {
  return writeOwnFile(path, `${JSON.stringify(value, null, 2)}\n`, { json: true });
}
