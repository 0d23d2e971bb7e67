import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './file-errors';

/**
 * The real path that a write to `path` goes to, links followed; the file itself need not be there yet, not even where a link leads to
 * it. Throws the system's errors.
 */
export async function resolveTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const folder = await realpath(dirname(path));
    // A link that leads nowhere yet: what is written goes where it points. A circle of links is ELOOP above.
    const pointed = await readlink(path).catch(() => undefined);
    return pointed === undefined ? join(folder, basename(path)) : resolveTarget(resolve(folder, pointed));
  }
}
