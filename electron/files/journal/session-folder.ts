import { lstat, readdir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './alive';

/** Removes the folder of a program's journals when none is in it any more. */
export async function removeIfEmpty(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => ['?']);
  if (names.some((name) => name !== 'alive')) return;
  await unlink(join(folder, 'alive')).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

/**
 * The journals of programs that do not run any more, by session and name; the folders of those that left none are removed.
 * @param root the folder of the sessions' folders
 * @param own the session that is never looked into
 */
export async function journalsLeftBehind(
  root: string,
  own: string,
): Promise<{ session: string; name: string }[]> {
  const left: { session: string; name: string }[] = [];
  for (const session of await readdir(root).catch(() => [])) {
    const folder = join(root, session);
    const isFolder = (await lstat(folder).catch(() => undefined))?.isDirectory();
    if (session === own || !isFolder || (await isAlive(folder))) continue;
    const names = await readdir(folder).catch(() => []);
    const logs = names.filter((name) => name.endsWith('.log')).map((name) => name.slice(0, -'.log'.length));
    if (logs.length === 0) await removeIfEmpty(folder);
    left.push(...logs.map((name) => ({ session, name })));
  }
  return left;
}
