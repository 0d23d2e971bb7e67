import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import { copiesFolder } from '../files/read-safe-copy';
import { createRecentFiles } from '../files/recent-files';
import { createHistoryKeeper } from '../history/history-keeper';
import { createHistoryStore } from '../history/history-store';
import { appCalls } from './app-calls';
import { fileCalls } from './file-calls';
import { createConflictCopies } from './conflict-copies';
import { formatCalls } from './format-calls';
import { createJournals } from './journals';
import { historyCalls } from './history-calls';
import { mapCalls } from './map-calls';
import { MapLocks } from './map-locks';
import { MapOwners } from './map-owners';
import { modelCalls } from './model-calls';
import { OpenMaps, isUnsaved, type OpenMap } from './open-maps';
import { createOutsideChanges } from './outside-changes';
import { createPaths, giveFile } from './paths';
import { recoveryCalls } from './recovery';
import type { Client, HostOptions } from './ports';
import { RunningWork } from './running-work';
import { createSettingsFile } from './settings-file';
import { sourceCalls } from './source-calls';
import { StartFiles } from './start-files';

export interface Host {
  readonly handlers: HostHandlers<Client>;
  /** Whether closing now would lose edits. */
  hasUnsavedMaps: () => boolean;
  /** Ends when all edits so far are in the journals and all versions are kept: the program may end then. */
  flush: () => Promise<void>;
  /** Lets go of the files of all open maps, at once: others may edit them. The program ends. */
  end: () => void;
  /** A handle for a file that the system asks to open. */
  giveFile: (path: string) => string;
  /** Keeps a file for the first window while none has asked yet; false once one has, which is then told by an event. */
  keepForStart: (path: string) => boolean;
}

/** Implements the contract, once, for both shells. */
export function createHost(options: HostOptions): Host {
  const session = randomBytes(6).toString('hex');
  const journals = createJournals({ ...options, session }, tellTrouble);
  const settings = createSettingsFile(options.dataFolder);
  const versions = createHistoryStore({
    folder: join(options.dataFolder, 'history'),
    now: options.now,
    limit: async () => (await settings.read()).historyMegabytes * 1_000_000,
  });
  const history = createHistoryKeeper(versions);
  const locks = new MapLocks(options.now, options.heart);
  const paths = createPaths();
  const copies = createConflictCopies((path) => giveFile(paths, path, dirname(path)));
  const observers = [history.observer, journals, createOutsideChanges(copies.beside), copies, locks];
  const maps = new OpenMaps(observers, copiesFolder(options.dataFolder), locks.mayWrite);
  const owners = new MapOwners();
  const startFiles = new StartFiles(options.startFiles);
  const work = new RunningWork();
  const recent = createRecentFiles(options.dataFolder, options.now);
  return {
    handlers: {
      ...appCalls(options, { maps, locks, owners, paths, settings, startFiles, versions }),
      ...mapCalls(options, { maps, locks, owners, paths, recent }),
      ...fileCalls(options, { paths, recent }),
      ...work.calls,
      ...sourceCalls(options, { paths, work }),
      ...formatCalls(options, { paths, maps, work }),
      ...recoveryCalls({ ...options, session }, { maps, locks, owners, journals }),
      ...historyCalls({ maps, versions, history }),
      ...modelCalls({ settings }),
    },
    hasUnsavedMaps: () => maps.all().some(isUnsaved),
    flush: async () => {
      await Promise.all([journals.flush(), history.flush()]);
    },
    end: () => locks.end(),
    giveFile: (path) => giveFile(paths, path),
    keepForStart: (path) => startFiles.keep(path),
  };
}

/** An edit goes on without its journal; the person is told that a crash would lose it. */
function tellTrouble(open: OpenMap): void {
  open.client?.tell('maps.trouble', {
    map: open.handle,
    message: 'Unsaved edits cannot be written down for the case of a crash.',
    hint: 'The disk may be full. Save the map, to another place if need be.',
  });
}
