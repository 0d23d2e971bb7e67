import { lstat, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../files/journal/alive';
import { readJsonFile, writeJsonFile } from '../files/json-file';
import { moveFile } from '../files/move-file';
import { makePrivateFolder } from '../files/private-files';
import { copiesFolder } from '../files/read-safe-copy';
import { bringRecentFiles } from '../files/recent-files';
import { inSaveTurn } from '../files/save-turn';
import { mergeHistories } from '../history/merge-histories';
import { ok } from '../../shared/result';
import { JOURNALS } from './journals';

/**
 * Brings what the desktop program kept in a folder of its own before into the one data folder: settings, recent maps, versions, and the unsaved work of
 * programs that have ended. Nothing that is in the data folder is lost, and nothing of the old folder goes before it is there. Done again and again, it
 * does what is left to do; two programs do it one after the other.
 * @param former and `data`: absolute; nothing happens where they are one folder, or where there is no former one
 */
export async function bringTogether(former: string | undefined, data: string): Promise<void> {
  if (former === undefined) return;
  const [before, now] = await Promise.all(
    [former, data].map((folder) => stat(folder).catch(() => undefined)),
  );
  if (!before?.isDirectory() || (before.ino === now?.ino && before.dev === now.dev)) return;
  await makePrivateFolder(data);
  await inSaveTurn(join(data, 'former'), async () => {
    await bringSettings(join(former, 'settings.json'), join(data, 'settings.json'));
    await bringRecentFiles(former, data);
    await mergeHistories(join(former, 'history'), join(data, 'history'));
    await bringJournals(join(former, JOURNALS), join(data, JOURNALS));
    await bringFiles(copiesFolder(former), copiesFolder(data));
    for (const name of ['window.json', 'counterpoint.log'])
      await moveFile(join(former, name), join(data, name));
    return ok(null);
  });
}

/** Of settings that both have, those that were changed last. */
async function bringSettings(from: string, to: string): Promise<void> {
  const [theirs, ours] = [await readJsonFile(from), await readJsonFile(to)];
  if (theirs.kind !== 'read' || !isRecord(theirs.value)) return;
  const [their, our] = await Promise.all([from, to].map((path) => lstat(path).catch(() => undefined)));
  const own = ours.kind === 'read' && isRecord(ours.value) ? ours.value : {};
  const areNewer = (their?.mtimeMs ?? 0) > (our?.mtimeMs ?? 0);
  const merged = areNewer ? { ...own, ...theirs.value } : { ...theirs.value, ...own };
  if ((await writeJsonFile(to, merged)).ok) await unlink(from).catch(() => undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The journals of a program that still runs are its own, and come the next time. */
async function bringJournals(from: string, to: string): Promise<void> {
  for (const session of await readdir(from).catch(() => [])) {
    if (await isAlive(join(from, session))) continue;
    await makePrivateFolder(to);
    const isMoved = await rename(join(from, session), join(to, session)).catch(() => 'elsewhere');
    if (isMoved === 'elsewhere') await bringFiles(join(from, session), join(to, session));
  }
}

async function bringFiles(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => []);
  if (names.length > 0) await makePrivateFolder(to);
  for (const name of names) await moveFile(join(from, name), join(to, name));
}
