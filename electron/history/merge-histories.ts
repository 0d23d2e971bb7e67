import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { idSchema } from '../../shared/id-schema';
import { moveFile } from '../files/move-file';
import { makePrivateFolder } from '../files/private-files';
import { contentPath, loadVersions, versionId, writeIndex } from './version-index';

const MAP_ID = idSchema('map');

/**
 * Brings all versions of one folder of histories into another, where programs look from now on. A map that has versions in both has all of them, in
 * the order in which they were taken. What cannot be moved stays where it is, for the next time.
 * @param from and `to`: folders with one folder a map
 */
export async function mergeHistories(from: string, to: string): Promise<void> {
  for (const map of await readdir(from).catch(() => [])) {
    if (MAP_ID.safeParse(map).success) await mergeMap(join(from, map), join(to, map)).catch(() => undefined);
  }
}

async function mergeMap(from: string, to: string): Promise<void> {
  await makePrivateFolder(dirname(to));
  const isThere = await lstat(to).catch(() => undefined);
  // The whole folder, where that can be done in one step.
  if (!isThere && (await isRenamed(from, to))) return;
  await makePrivateFolder(to);
  const theirs = await loadVersions(from);
  const ours = await loadVersions(to);
  for (const content of new Set(theirs.map((version) => version.content))) {
    if (!(await moveFile(contentPath(from, content), contentPath(to, content)))) return;
  }
  const known = new Set(ours.map(versionId));
  const all = [...ours, ...theirs.filter((version) => !known.has(versionId(version)))];
  // Numbered anew, by their times: both have counted from one.
  const inOrder = all
    .sort((a, b) => (a.taken < b.taken ? -1 : 1))
    .map((version, index) => ({ ...version, sequence: index + 1 }));
  if ((await writeIndex(to, inOrder)).ok) await rm(from, { recursive: true, force: true });
}

function isRenamed(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  );
}
