import { basename, dirname, join } from 'node:path';
import { lstat, open, unlink } from 'node:fs/promises';
import { sameMap } from '../../shared/edit/diff-maps';
import type { UnsavedWork } from '../../shared/host/recovery-calls';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { fail, ok, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { withoutEditsInFile } from '../files/journal/edits-in-file';
import { readJournal, readJournalHead, unsavedEdits, type Recovered } from '../files/journal/read-journal';
import { journalsLeftBehind, removeIfEmpty } from '../files/journal/session-folder';
import { parseOwnMap } from '../files/parse-map-bytes';
import { readWholeFile } from '../files/read-file';
import { closeQuietly, openFolder, syncHandle } from '../files/whole-file';
import { describeWork, unreadableWork, type Disk } from './describe-work';
import { JOURNALS, journalFiles } from './journals';
import { realTarget, rootOfKnown } from './paths';

interface WorkOptions {
  readonly dataFolder: string;
  readonly session: string;
  readonly shell: 'desktop' | 'browser';
}

/** Unsaved work as it was found: what is not in its file by now. */
export interface FoundWork {
  readonly id: string;
  readonly recovered: Recovered;
  /** What is on the disk where its file was. */
  readonly disk: Disk | undefined;
}

/** What programs that have ended left unsaved. Nothing is written to a map's file here, and nothing removed that no file holds. */
export function createUnsavedWork(options: WorkOptions) {
  const root = join(options.dataFolder, JOURNALS);
  /** Open in this program, and removed once they are written down anew. */
  const taken = new Set<string>();

  const filesOf = (id: string) => {
    const [session = '', name = ''] = id.split('/');
    return journalFiles(join(root, session), name);
  };

  async function ids(): Promise<string[]> {
    const left = await journalsLeftBehind(root, options.session);
    return left.map(({ session, name }) => `${session}/${name}`).filter((id) => !taken.has(id));
  }

  async function discard(id: string): Promise<void> {
    const { log, base } = filesOf(id);
    await unlink(log).catch(() => undefined);
    await unlink(base).catch(() => undefined);
    await removeIfEmpty(join(root, id.split('/')[0] ?? ''));
  }

  async function read(id: string): Promise<FoundWork | 'unreadable' | 'nothing'> {
    const journal = await readJournal(filesOf(id));
    if (journal === 'unreadable') return journal;
    const disk = journal.path === undefined ? undefined : await readDisk(journal.path, options);
    const isOther = disk?.map && disk.hash !== journal.fileHash;
    const recovered =
      (disk?.map && withoutEditsInFile(journal, { map: disk.map, hash: disk.hash })) || journal;
    // Of a map without a file what was typed and taken back again is nothing.
    const isNothing =
      journal.path === undefined && recovered.carried === 0 && sameMap(recovered.base, recovered.map);
    if (unsavedEdits(recovered) > 0 && !isNothing) return { id, recovered, disk };
    // A save that was cut short may have put it into the file, and the disk not have confirmed that.
    if (isOther && journal.path !== undefined) await confirmOnDisk(journal.path);
    return recovered.end === 'damaged' ? 'unreadable' : 'nothing';
  }

  return {
    /** All of it, the newest first. What turns out to be in its file is tidied away. */
    list: async (): Promise<UnsavedWork[]> => {
      const works: UnsavedWork[] = [];
      for (const id of await ids()) {
        const found = await read(id);
        if (found === 'unreadable') works.push(unreadableWork(id, await writtenAt(filesOf(id).log)));
        else if (found === 'nothing') await discard(id);
        else works.push(describeWork(found));
      }
      return works.sort((a, b) => (a.last < b.last ? 1 : -1));
    },

    /** That of one file or map, told when it is opened by name. */
    ofMap: async (itsPath: string, itsId: string): Promise<UnsavedWork[]> => {
      const works: UnsavedWork[] = [];
      for (const id of await ids()) {
        // A journal can be large, and there may be many: those of other maps are not read any further.
        const head = await readJournalHead(filesOf(id));
        if (head && head.mapId !== itsId && head.path !== itsPath) continue;
        const found = await read(id);
        if (typeof found === 'string') continue;
        const { path, mapId } = found.recovered;
        if (path === undefined ? mapId === itsId : path === itsPath) works.push(describeWork(found));
      }
      return works;
    },

    /** One of them; only what is listed can be opened. */
    find: async (id: string): Promise<Result<FoundWork>> => {
      const found = (await ids()).includes(id) ? await read(id) : 'nothing';
      if (found === 'nothing') return fail('no-recovery', 'That unsaved work is not there any more.');
      if (found !== 'unreadable') return ok(found);
      return fail(
        'damaged-journal',
        'What was written down of this unsaved work is damaged and cannot be read.',
        'Look into the versions of the map: there may be one of a few minutes before.',
      );
    },

    /** Opens it here, and nowhere in this program again. @returns removes it, once something else holds it */
    takeUp: (id: string): (() => Promise<void>) => {
      taken.add(id);
      return () => discard(id);
    },

    /** Removes it for good, as a person wishes. */
    discard: async (id: string): Promise<void> => {
      if ((await ids()).includes(id)) await discard(id);
    },
  };
}

export type UnsavedWorks = ReturnType<typeof createUnsavedWork>;

async function readDisk(path: string, shell: Pick<WorkOptions, 'shell'>): Promise<Disk | undefined> {
  const target = await realTarget({ path, root: rootOfKnown(path, shell) });
  if (!target.ok || target.value !== path) return undefined;
  const bytes = await readWholeFile(path, WIDEST_LIMITS.bytes, { follow: false });
  if (!bytes.ok) return undefined;
  const read = parseOwnMap(bytes.value, basename(path));
  const modified = (await lstat(path)).mtimeMs;
  return { hash: contentHash(bytes.value), modified, ...(read.ok && { map: read.value.map }) };
}

async function writtenAt(path: string): Promise<string> {
  const info = await lstat(path).catch(() => undefined);
  return (info?.mtime ?? new Date(0)).toISOString();
}

/** Forces a file and its place in its folder to the disk. */
async function confirmOnDisk(path: string): Promise<void> {
  const file = await open(path, 'r').catch(() => undefined);
  const folder = await openFolder(dirname(path)).catch(() => undefined);
  for (const handle of [file, folder]) {
    if (!handle) continue;
    await syncHandle(handle).catch(() => undefined);
    await closeQuietly(handle);
  }
}
