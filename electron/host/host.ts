import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import type { Settings } from '../../shared/host/settings';
import type { LimitState } from '../../shared/map/limits';
import { t } from '../../shared/words/words';
import { copiesFolder } from '../files/read-safe-copy';
import { createRecentFiles } from '../files/recent-files';
import { createHistoryStore } from '../history/history-store';
import { appCalls } from './app-calls';
import { fileCalls } from './file-calls';
import { createConflictCopies } from './conflict-copies';
import { formatCalls } from './format-calls';
import { commentCalls } from './comment-calls';
import { shareCalls } from './share-calls';
import { createJournals } from './journals';
import { createHistoryKeeper } from './history-keeper';
import { historyCalls } from './history-calls';
import { createLibrary } from './library-calls';
import { LastOpen } from './last-open';
import { createKeepTheirs } from './keep-theirs';
import { mapCalls } from './map-calls';
import { MapLocks } from './map-locks';
import { MapOwners } from './map-owners';
import { mergeCalls } from './merge-calls';
import { modelCalls } from './model-calls';
import { isDirty, type OpenMap } from './open-map';
import { OpenMaps } from './open-maps';
import { OpenWindows } from './open-windows';
import { createFileConflicts } from './file-conflicts';
import { createPaths, giveFile } from './paths';
import { recoveryCalls } from './recovery';
import type { Client, HostOptions } from './ports';
import { ReadAhead } from './read-ahead';
import { thumbnailCalls } from './thumbnails';
import { windowCalls } from './window-calls';
import { RunningWork } from './running-work';
import { createSettingsFile } from './settings-file';
import { sourceCalls } from './source-calls';
import { createSizeWatch } from './size-watch';
import { createLookAtTheirs } from './look-at-theirs';
import { createSpelling } from './spelling-calls';
import { createUnsavedWork } from './unsaved-work';
import { createSpeaker } from './speaker';

export interface Host {
  readonly handlers: HostHandlers<Client>;
  /** Whether closing now would lose edits. */
  hasDirtyMaps: () => boolean;
  /** Ends when all edits so far are in the journals and all versions are kept. */
  flush: () => Promise<void>;
  /** The same, and lets go of the files of all open maps, at once: others may edit them. The program may end then. */
  end: () => Promise<void>;
  /** What was open at the last end, and is at this one. */
  readonly lastOpen: Pick<LastOpen, 'take' | 'bringBack'>;
  /** A handle for a file that the system asks to open. */
  giveFile: (path: string) => string;
  /** The window that has a file open. */
  clientWith: (path: string) => Promise<Client | undefined>;
  /** The maps that were opened last, newest first. */
  recentPaths: () => Promise<string[]>;
  /** What a word that no dictionary knows could be. */
  suggestWords: (word: string) => Promise<string[]>;
  /** The settings, before a window asks. */
  settings: () => Promise<Settings>;
}

/** Implements the contract, once, for both shells. */
export function createHost(options: HostOptions): Host {
  const session = randomBytes(6).toString('hex');
  const settings = createSettingsFile(options.dataFolder);
  const historyFolder = join(options.dataFolder, 'history');
  const versions = createHistoryStore({
    folder: historyFolder,
    now: options.now,
    limit: async () => (await settings.read()).historyMegabytes * 1_000_000,
  });
  const history = createHistoryKeeper(versions);
  const journals = createJournals({
    ...options,
    session,
    onTrouble: tellJournal,
    isKept: history.isKept,
  });
  const paths = createPaths();
  const spelling = createSpelling(options, { paths, settings });
  const locks = new MapLocks(options.now, options.heart);
  const copies = createConflictCopies((path) => giveFile(paths, path, dirname(path)));
  const safeFolder = copiesFolder(options.dataFolder);
  const lookAtTheirs = createLookAtTheirs(history, safeFolder);
  const lastOpen: LastOpen = new LastOpen(options, {
    maps: (): OpenMaps => maps,
    paths,
    settings: settings.read,
  });
  const maps = new OpenMaps(
    [
      lastOpen,
      history.observer,
      journals,
      createFileConflicts(copies.beside),
      copies,
      createSizeWatch(tellSize),
      locks,
    ],
    safeFolder,
    { mayWrite: locks.mayWrite, keepTheirs: createKeepTheirs(history, safeFolder) },
  );
  const works = createUnsavedWork({ ...options, session });
  const owners = new MapOwners();
  const windows = new OpenWindows();
  const startFiles = [...options.startFiles];
  const ahead = new ReadAhead();
  ahead.begin(startFiles);
  const work = new RunningWork();
  const library = createLibrary(options, { paths, work, maps, windows });
  const recent = createRecentFiles(options.dataFolder, options.now, options.showRecent);
  async function flush(): Promise<void> {
    await Promise.allSettled([journals.flush(), history.flush()]);
  }
  return {
    handlers: {
      ...appCalls(options, {
        maps,
        locks,
        owners,
        windows,
        paths,
        recent,
        settings,
        startFiles,
        lastOpen,
        versions,
        speak: createSpeaker(options, settings),
      }),
      ...mapCalls(options, {
        maps,
        locks,
        owners,
        paths,
        recent,
        ahead,
        works,
        journals,
        lookAtTheirs,
      }),
      ...mergeCalls({ maps, paths, history, lookAtTheirs, safeFolder, historyFolder }),
      ...fileCalls(options, { paths, recent }),
      ...thumbnailCalls(options, { paths }),
      ...work.calls,
      ...sourceCalls(options, { paths, work }),
      ...formatCalls(options, { paths, maps, work }),
      ...shareCalls({ paths, maps }),
      ...commentCalls(options, { maps }),
      ...recoveryCalls(options, { maps, locks, owners, journals, works }),
      ...historyCalls({ maps, versions, history }),
      ...modelCalls({ settings }),
      ...windowCalls(options, { maps, owners, lastOpen }),
      ...lastOpen.calls,
      ...spelling.calls,
      ...library.calls,
    },
    hasDirtyMaps: () => maps.all().some(isDirty),
    flush,
    lastOpen,
    end: async () => {
      const kept = lastOpen.keep();
      locks.end();
      maps.end();
      await Promise.all([kept, journals.end(), history.flush(), spelling.end(), library.end()]);
    },
    giveFile: (path) => giveFile(paths, path),
    clientWith: async (path) => {
      const real = await realpath(path).catch(() => path);
      return maps.ofFile(real).find(({ client }) => client && !client.gone.aborted)?.client;
    },
    settings: settings.read,
    suggestWords: spelling.suggest,
    recentPaths: async () => (await recent.list()).map(({ path }) => path),
  };
}

/** An edit goes on without its journal; the person is told that a crash would lose it, and when it would not any more. */
function tellJournal(open: OpenMap, isTroubled: boolean): void {
  open.client?.tell('maps.trouble', {
    map: open.handle,
    about: 'journal',
    message: isTroubled
      ? t('Unsaved edits cannot be written down for the case of a crash.')
      : t('Unsaved edits are written down again.'),
    hint: isTroubled ? t('The disk may be full. Save the map, to another place if need be.') : '',
    over: !isTroubled,
  });
}

function tellSize(open: OpenMap, size: LimitState | undefined): void {
  open.client?.tell('maps.trouble', {
    map: open.handle,
    about: 'limits',
    message: size?.words ?? t('The map is within all limits again.'),
    hint: !size
      ? ''
      : size.state === 'near'
        ? t('Split it, or take out what it does not need.')
        : t('It is saved, and asks before it is opened. Split it, or take out what it does not need.'),
    over: !size,
  });
}
