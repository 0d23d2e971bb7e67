import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { contentHash } from '../files/content-hash';
import { keepAlive } from '../files/journal/alive';
import { Journal, type JournalFiles } from '../files/journal/journal';
import { isUnsaved, type OpenMap, type OpenMapsObserver } from './open-maps';

/** Where journals lie in a data folder: one folder a running program, in it two files an open map with unsaved edits. */
export const JOURNALS = 'journal';

/** The files of one journal. */
export function journalFiles(folder: string, name: string): JournalFiles {
  return { log: join(folder, `${name}.log`), base: join(folder, `${name}.base`) };
}

export interface Journals extends OpenMapsObserver {
  /** Writes down a map that was brought back with this many unsaved edits. Ends when it is on the disk. */
  takeUp: (open: OpenMap, edits: number) => Promise<void>;
  /** Ends when every edit so far is on the disk. */
  flush: () => Promise<void>;
}

/**
 * Keeps a journal of each open map that holds edits which its file does not.
 * @param session names this run of the program
 * @param onTrouble told when a journal cannot be written
 */
export function createJournals(
  options: { dataFolder: string; session: string; now: () => string },
  onTrouble: (open: OpenMap, error: unknown) => void,
): Journals {
  const folder = join(options.dataFolder, JOURNALS, options.session);
  const journals = new Map<string, Journal>();
  const ending = new Set<Promise<void>>();
  let alive: (() => void) | undefined;

  function begin(open: OpenMap, before: ArgMap, carried = 0): Journal {
    const journal = new Journal(journalFiles(folder, open.handle), (error) => onTrouble(open, error));
    journals.set(open.handle, journal);
    const { path, diskHash } = open;
    journal.begin(async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      alive ??= keepAlive(folder);
      const fromFile = carried === 0 ? await fileContent(path, diskHash) : undefined;
      const content = fromFile ?? serializeMap(before);
      return {
        content,
        head: {
          kind: 'begin',
          mapId: before.head.id,
          title: before.head.title,
          ...(path !== undefined && { path }),
          ...(diskHash !== undefined && { fileHash: diskHash }),
          baseHash: contentHash(content),
          carried,
          began: options.now(),
        },
      };
    });
    return journal;
  }

  function end(open: OpenMap): void {
    const ended = journals.get(open.handle)?.end();
    journals.delete(open.handle);
    if (!ended) return;
    ending.add(ended);
    void ended.then(() => ending.delete(ended));
  }

  return {
    edited: (open: OpenMap, diff: MapDiff, before: ArgMap) => {
      const journal = journals.get(open.handle) ?? begin(open, before);
      journal.append({ kind: 'edit', at: options.now(), diff });
    },
    saved: (open) => {
      // Edits that came while it was saved are still unsaved: they follow on what the journal has.
      if (!isUnsaved(open)) end(open);
    },
    replaced: end,
    closed: end,
    takeUp: (open, edits) => begin(open, open.map, edits).flush(),
    flush: async () => {
      await Promise.all([...ending, ...[...journals.values()].map((journal) => journal.flush())]);
    },
  };
}

/** The bytes of a map's file, if they are still those that the edits follow on. */
async function fileContent(path: string | undefined, hash: string | undefined): Promise<Buffer | undefined> {
  if (path === undefined || hash === undefined) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && contentHash(bytes) === hash ? bytes : undefined;
}
