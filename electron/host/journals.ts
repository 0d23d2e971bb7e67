import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { serializeMap } from '../../shared/map/serialize';
import { contentHash } from '../files/content-hash';
import { keepAlive } from '../files/journal/alive';
import { Journal, type JournalBase, type JournalFiles } from '../files/journal/journal';
import { removeIfEmpty } from '../files/journal/session-folder';
import { makePrivateFolder } from '../files/private-files';
import { readWholeFile } from '../files/read-file';
import { isDirty, NEVER, type OpenMap, type OpenMapsObserver } from './open-map';

/** Where journals lie in a data folder: one folder a running program, in it two files a journal. */
export const JOURNALS = 'journal';

/** ms until a journal that could not be written is tried again. */
const AGAIN_AFTER = 3000;
/** Bytes of edits after which a journal is begun anew from the map as it is: twice what it begins with, within these bounds. */
const EDITS = { least: 8 * 1024 * 1024, most: 128 * 1024 * 1024 };

/** The files of one journal. */
export function journalFiles(folder: string, name: string): JournalFiles {
  return { log: join(folder, `${name}.log`), base: join(folder, `${name}.base`) };
}

export interface Journals extends OpenMapsObserver {
  /**
   * Writes down a map that was brought back with this many unsaved edits.
   * @param discard removes what they were brought back from; called once another copy is on the disk, whenever that is
   * @returns whether it is on the disk
   */
  takeUp: (open: OpenMap, edits: number, discard: () => Promise<void>) => Promise<boolean>;
  /**
   * Edits that were brought back into an open map have reached it.
   * @param discard removes what they were brought back from; called once another copy is on the disk, whenever that is
   */
  bringBack: (open: OpenMap, discard: () => Promise<void>) => Promise<void>;
  /** Ends when every edit so far is on the disk, or could not be written. */
  flush: () => Promise<void>;
  /** Lets go of all journals; those of maps with unsaved edits stay for the next start. */
  end: () => Promise<void>;
}

/** A journal of a map, and the revision of the map that it begins with. */
interface Line {
  readonly journal: Journal;
  readonly from: number;
}

/** What is written of one open map. The newest line is the one that counts; older ones stay until it is whole, and are written on till then. */
interface Written {
  lines: Line[];
  /** Unsaved edits that the map had when it was brought back. */
  readonly carried: number;
  /** Removes where it was brought back from. */
  discards: (() => Promise<void>)[];
  isTroubled: boolean;
  beginning: Promise<boolean>;
  again: NodeJS.Timeout | undefined;
}

export interface JournalOptions {
  readonly dataFolder: string;
  /** Names this run of the program. */
  readonly session: string;
  readonly now: () => string;
  /** Told when the edits of a map cannot be written down, and when they are again. */
  readonly onTrouble: (open: OpenMap, isTroubled: boolean) => void;
  /** Whether a map that is closed with unsaved edits is kept as a version: else its journal stays. */
  readonly isKept?: (open: OpenMap) => Promise<boolean>;
}

/**
 * Keeps a journal of each open map from its first edit on: the edits, and with each save how many of them the file holds. Nothing that holds edits is
 * removed before something else does: another journal, the file, a version.
 */
export function createJournals(options: JournalOptions): Journals {
  const folder = join(options.dataFolder, JOURNALS, options.session);
  const all = new Map<OpenMap, Written>();
  /** Maps whose windows were ever told that their edits cannot be written down. */
  const wereTroubled = new WeakSet<OpenMap>();
  const ending = new Set<Promise<unknown>>();
  /** Of maps that were closed with edits for which the disk had no room. */
  const unwritten = new Set<Written>();
  let alive: Promise<() => void> | undefined;

  function add(open: OpenMap, carried = 0): Written {
    const written: Written = {
      lines: [],
      carried,
      discards: [],
      isTroubled: false,
      beginning: Promise.resolve(true),
      again: undefined,
    };
    all.set(open, written);
    return written;
  }

  /** Begins another journal, from the map as it was at a revision; what was written before goes once that is on the disk. */
  function begin(open: OpenMap, written: Written, map: ArgMap, revision: number): Promise<boolean> {
    clearTimeout(written.again);
    const name = `${open.handle}-${randomBytes(4).toString('hex')}`;
    const journal = new Journal(journalFiles(folder, name), () => void tryAgain(open, written, journal));
    written.lines.push({ journal, from: revision });
    const { path, diskHash } = open;
    const carried =
      open.savedRevision === NEVER ? written.carried + revision : Math.max(0, revision - open.savedRevision);
    written.beginning = journal
      .begin(() => baseOf(map, { path, diskHash, carried }))
      .then(async (isWhole) => {
        if (!isWhole || written.lines.at(-1)?.journal !== journal) return isWhole;
        trouble(open, written, false);
        const older = written.lines.splice(0, written.lines.length - 1);
        for (const line of older) await line.journal.remove();
        await discardBefore(written);
        return true;
      });
    return written.beginning;
  }

  async function baseOf(
    map: ArgMap,
    file: { path: string | undefined; diskHash: string | undefined; carried: number },
  ): Promise<JournalBase> {
    await makePrivateFolder(options.dataFolder);
    await makePrivateFolder(join(options.dataFolder, JOURNALS));
    await makePrivateFolder(folder);
    alive ??= keepAlive(folder);
    // Without a sign of life other programs would take what is written here for work that was left behind.
    await alive.catch((error: unknown) => {
      alive = undefined;
      throw error;
    });
    const { path, diskHash, carried } = file;
    const content = (carried === 0 ? await contentOf(path, diskHash) : undefined) ?? serializeMap(map);
    return {
      content,
      head: {
        kind: 'begin',
        mapId: map.head.id,
        title: map.head.title,
        ...(path !== undefined && { path }),
        ...(diskHash !== undefined && { fileHash: diskHash }),
        baseHash: contentHash(content),
        carried,
        began: options.now(),
      },
    };
  }

  async function discardBefore(written: Written): Promise<void> {
    for (const discard of written.discards.splice(0)) await discard();
  }

  /** The disk may have been full for a moment. */
  function tryAgain(open: OpenMap, written: Written, journal: Journal): void {
    if (all.get(open) !== written || written.lines.at(-1)?.journal !== journal) return;
    trouble(open, written, true);
    clearTimeout(written.again);
    written.again = setTimeout(() => {
      if (all.get(open) === written) void beginAgain(open, written);
    }, AGAIN_AFTER).unref();
  }

  function beginAgain(open: OpenMap, written: Written): Promise<boolean> {
    // A line that was not even begun holds nothing; one that broke later holds what came before.
    written.lines = written.lines.filter(({ journal }) => !journal.isBroken || journal.isBegun);
    return begin(open, written, open.map, open.revision);
  }

  function trouble(open: OpenMap, written: Written, isTroubled: boolean): void {
    if (written.isTroubled === isTroubled) return;
    written.isTroubled = isTroubled;
    wereTroubled.add(open);
    options.onTrouble(open, isTroubled);
  }

  /** @param mayGo whether what holds the edits may be removed, asked when the last of them are written */
  function letGo(open: OpenMap, mayGo: () => Promise<boolean>): void {
    const written = all.get(open);
    all.delete(open);
    if (!written) return;
    clearTimeout(written.again);
    const ended = written.beginning.then(async () => {
      if (await mayGo()) {
        for (const { journal } of written.lines) await journal.remove();
        await discardBefore(written);
      } else await leave(open, written);
    });
    ending.add(ended);
    void ended.finally(() => ending.delete(ended));
  }

  /** Leaves the journal of a map that is gone for the next start. What the disk had no room for is tried again, as long as the program runs. */
  async function leave(open: OpenMap, written: Written): Promise<void> {
    const newest = written.lines.at(-1)?.journal;
    if (newest && !((await newest.flush()) && newest.isBegun)) {
      unwritten.add(written);
      written.again = setTimeout(() => {
        unwritten.delete(written);
        void beginAgain(open, written).then(() => leave(open, written));
      }, AGAIN_AFTER).unref();
      return;
    }
    for (const { journal } of written.lines) await journal.end();
  }

  function noteSaved(open: OpenMap, written: Written, inFile: number, unsaved: number): void {
    const { path, diskHash: fileHash } = open;
    for (const { journal, from } of written.lines)
      journal.append({
        kind: 'saved',
        at: options.now(),
        path,
        fileHash,
        edits: Math.max(0, inFile - from),
        carried: Math.max(unsaved, from - inFile),
      });
  }

  return {
    edited: (open: OpenMap, diff: MapDiff, before: ArgMap) => {
      const known = all.get(open);
      const written = known ?? add(open);
      if (!known) void begin(open, written, before, open.revision - 1);
      for (const { journal } of written.lines) journal.append({ kind: 'edit', at: options.now(), diff });
      const newest = written.lines.at(-1);
      if (newest && !newest.journal.isBroken && isLong(newest.journal))
        void begin(open, written, open.map, open.revision);
    },
    saved: (open) => {
      const written = all.get(open);
      if (!written) return;
      if (!isDirty(open)) {
        trouble(open, written, false);
        const newest = written.lines.at(-1)?.journal;
        // Begun anew with the next edit.
        if (!newest || newest.isBroken || isLong(newest)) return letGo(open, () => Promise.resolve(true));
        void discardBefore(written);
      }
      noteSaved(open, written, open.savedRevision, 0);
    },
    took: (open) => {
      const written = all.get(open);
      // What is other than the file's content stands in the map, whichever edits it came from.
      if (written) noteSaved(open, written, open.revision, isDirty(open) ? 1 : 0);
    },
    shown: (open) => {
      // Also that it is over: the window may have been cut off when that was told.
      if (wereTroubled.has(open)) options.onTrouble(open, all.get(open)?.isTroubled ?? false);
    },
    closed: (open) => {
      const isClean = !isDirty(open);
      letGo(open, async () => isClean || ((await options.isKept?.(open)) ?? true));
    },
    takeUp: async (open, edits, discard) => {
      const written = add(open, edits);
      written.discards.push(discard);
      return begin(open, written, open.map, open.revision);
    },
    bringBack: async (open, discard) => {
      const written = all.get(open);
      if (!written) return discard(); // its file has them
      written.discards.push(discard);
      await written.beginning;
      const journals = written.lines.map(({ journal }) => journal);
      await Promise.all(journals.map((journal) => journal.flush()));
      if (journals.some(({ isBroken }) => !isBroken)) await discardBefore(written);
    },
    flush: async () => {
      await Promise.all([...all.values()].map(({ beginning }) => beginning));
      const journals = [...all.values()].flatMap(({ lines }) => lines.map(({ journal }) => journal));
      await Promise.all([...ending, ...journals.map((journal) => journal.flush())]);
    },
    end: async () => {
      for (const open of [...all.keys()]) letGo(open, () => Promise.resolve(!isDirty(open)));
      await Promise.all(ending);
      for (const { again, lines } of unwritten) {
        clearTimeout(again);
        for (const { journal } of lines) await journal.end();
      }
      await alive?.then(
        (endBeats) => endBeats(),
        () => undefined,
      );
      await removeIfEmpty(folder);
    },
  };
}

function isLong({ bytes }: Journal): boolean {
  return bytes.log > Math.min(EDITS.most, Math.max(EDITS.least, 2 * bytes.base));
}

/** The bytes of a map's file, if they are still those that the edits follow on. */
async function contentOf(
  path: string | undefined,
  hash: string | undefined,
): Promise<Uint8Array | undefined> {
  if (path === undefined || hash === undefined) return undefined;
  const bytes = await readWholeFile(path, WIDEST_LIMITS.bytes, { follow: false });
  return bytes.ok && contentHash(bytes.value) === hash ? bytes.value : undefined;
}
