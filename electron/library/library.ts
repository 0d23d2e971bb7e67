import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { entryOf } from '../../shared/library/entry';
import { LibraryIndex } from '../../shared/library/library-index';
import { createTurns } from '../../shared/in-turn';
import { USUAL_LIMITS } from '../../shared/map/limits';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { contentHash } from '../files/content-hash';
import { fileError } from '../files/file-errors';
import { readWholeFile } from '../files/read-file';
import { copiesFolder, mapOrCopy } from '../files/read-safe-copy';
import { findMaps, isMapName, stampAt, type Stamp } from './find-maps';
import { appendToIndex, readIndex, writeIndex, type KeptMap } from './index-file';
import { indexFileOf } from './known-libraries';
import { watchFolders } from './watch-folders';
import { nextTurn } from '../files/next-turn';

/** A file that looks like a map and could not be read. */
export interface UnreadMap {
  readonly path: string;
  readonly error: AppError;
}

/** What a look at the folder has found. */
export interface LookOutcome {
  readonly unread: readonly UnreadMap[];
  /** What a person should know: what was left out. */
  readonly notes: readonly AppError[];
}

interface LookRun {
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** ms: a file that was written this shortly before it was read may have been written again without another stamp. */
const UNSETTLED = 2500;
/** Maps read before their lines are written, and looked at before others have their turn. */
const BATCH = { read: 50, looked: 10 };

/**
 * A folder of maps, and the index of what they hold. The index is a memory of what was read and nothing more: a map counts as its file is now, and what of
 * the index does not fit the file is read again.
 */
export class Library {
  readonly index = new LibraryIndex();
  /** What was read of each file, as the index's file has it. */
  #kept = new Map<string, KeptMap>();
  #isLoaded = false;
  readonly #file: string;
  /** Whether the index's file can be added to. */
  #hasFile = false;
  #watched: { folders: string; end: () => void } | undefined;
  readonly #inTurn = createTurns();

  /**
   * @param folder real and absolute
   * @param dataFolder which has the index, and copies of maps that are being written in place
   * @param onChange told each time that the library is another one by what happened in the folder; absent: nothing is watched
   */
  constructor(
    private readonly folder: string,
    private readonly dataFolder: string,
    private readonly onChange?: () => void,
  ) {
    this.#file = indexFileOf(dataFolder, folder);
  }

  /** Brings the index up to what lies in the folder now: reads what is new or changed, and forgets what is gone. Can be stopped; what was read is kept. */
  look(run: LookRun = {}): Promise<Result<LookOutcome>> {
    return this.#inTurn(async () => {
      try {
        return await this.#look(run);
      } catch (error) {
        return fileError(error, 'The folder “{name}” could not be read.', { name: basename(this.folder) });
      }
    });
  }

  async #look({ signal, progress }: LookRun): Promise<Result<LookOutcome>> {
    // First of all: a folder that is not there just now is no reason to forget what is known of it.
    let found = await findMaps(this.folder, signal);
    // What happened between the look and the watch would be told by nobody.
    if (this.#watch(found.folders)) found = await findMaps(this.folder, signal);
    const there = new Set(found.maps.map(({ path }) => path));
    await this.#load(there);
    for (const path of [...this.#kept.keys()]) if (!there.has(path)) this.#forget(path);
    const fresh: KeptMap[] = [];
    for (const [done, { path, stamp }] of found.maps.entries()) {
      if (signal?.aborted) break;
      const read = await this.#take(path, stamp);
      if (read) fresh.push(read);
      if (fresh.length >= BATCH.read) await this.#append(fresh.splice(0));
      if (done % BATCH.looked !== 0) continue;
      progress?.(done, found.maps.length);
      await nextTurn();
    }
    await this.#append(fresh);
    if (signal?.aborted)
      return fail('cancelled', 'Reading the maps was stopped.', 'What was read so far can be searched.');
    progress?.(found.maps.length, found.maps.length);
    this.index.sweep();
    return ok({ unread: this.#unread(), notes: found.notes });
  }

  /** Reads the index's file, once. It is written anew where it has what counts no more, the words of maps that are gone above all. */
  async #load(there: ReadonlySet<string>): Promise<void> {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const { kept, isStale } = await readIndex(this.#file, this.folder);
    this.#kept = kept;
    const isGone = [...kept.keys()].some((path) => !there.has(path));
    const still = [...kept.values()].filter(({ path }) => there.has(path));
    this.#hasFile = !isStale && !isGone ? true : (await writeIndex(this.#file, this.folder, still)).ok;
  }

  /** Looks at one file alone. @returns whether the library is another one now */
  lookAt(path: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const before = this.index.map(path);
      const stamp = isMapName(basename(path)) ? await stampAt(this.folder, path) : undefined;
      const read = stamp && (await this.#take(path, stamp));
      if (read) await this.#append([read]);
      if (!stamp) this.#forget(path);
      return this.index.map(path) !== before;
    });
  }

  /** Takes a file in. @returns what was read of it, if it had to be read */
  async #take(path: string, stamp: Stamp): Promise<KeptMap | undefined> {
    const known = this.#kept.get(path);
    const isRead = known?.isSettled === true && known.stamp === stamp.text;
    const map = isRead ? known : await this.#read(path, stamp, known);
    // Gone in this moment.
    if (!map) return undefined;
    this.#kept.set(path, map);
    const isShelved = map.hash !== '' && known?.hash === map.hash && this.index.map(path) !== undefined;
    if (!map.entry) this.index.remove(path);
    else if (isShelved) this.index.touch(path, stamp.modified);
    else this.index.put({ path, modified: stamp.modified, entry: map.entry });
    return isRead ? undefined : map;
  }

  /** Reads a file; nothing when it is gone by now. @param stamp from before: what is written meanwhile has another one */
  async #read(path: string, stamp: Stamp, known: KeptMap | undefined): Promise<KeptMap | undefined> {
    const about = { path, stamp: stamp.text, isSettled: Date.now() - stamp.changed > UNSETTLED };
    const bytes = await readWholeFile(join(this.folder, path), USUAL_LIMITS.bytes, { follow: false });
    if (!bytes.ok) {
      if (!(await stampAt(this.folder, path))) return undefined;
      // The system may let it be read the next time.
      return { ...about, isSettled: false, hash: '', error: bytes.error };
    }
    const hash = contentHash(bytes.value);
    if (known?.hash === hash) return { ...known, ...about };
    const place = join(this.folder, path);
    const copies = copiesFolder(this.dataFolder);
    const { read, isCopy } = await mapOrCopy(bytes.value, place, copies, USUAL_LIMITS);
    if (!read.ok) return { ...about, hash, error: read.error };
    // What a torn file's copy holds is known for now: its save may be going on.
    return {
      ...about,
      ...(isCopy ? { isSettled: false, hash: '' } : { hash }),
      entry: entryOf(read.value.map),
    };
  }

  #forget(path: string): void {
    this.index.remove(path);
    this.#kept.delete(path);
  }

  async #append(maps: readonly KeptMap[]): Promise<void> {
    if (maps.length > 0 && this.#hasFile) this.#hasFile = await appendToIndex(this.#file, maps);
  }

  #unread(): UnreadMap[] {
    return [...this.#kept.values()]
      .flatMap(({ path, error }) => (error ? [{ path, error }] : []))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** @returns whether folders are watched that were not before */
  #watch(folders: readonly string[]): boolean {
    const names = folders.join('\n');
    if (!this.onChange || this.#watched?.folders === names) return false;
    this.endWatch();
    this.#watched = {
      folders: names,
      end: watchFolders(this.folder, folders, (path) => void this.#hear(path)),
    };
    return true;
  }

  async #hear(path: string): Promise<void> {
    if (isMapName(basename(path))) {
      if (await this.lookAt(path)) this.onChange?.();
    } else if (!basename(path).startsWith('.') && (await this.#isFolder(path))) {
      await this.look();
      this.onChange?.();
    }
  }

  /** Whether a folder is there, or was, with all that is in it. */
  async #isFolder(path: string): Promise<boolean> {
    const info = await stat(join(this.folder, path)).catch(() => undefined);
    return info ? info.isDirectory() : this.index.maps().some((map) => map.path.startsWith(`${path}/`));
  }

  endWatch(): void {
    this.#watched?.end();
    this.#watched = undefined;
  }
}
