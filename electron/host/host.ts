import { join } from 'node:path';
import type { HostHandlers } from '../../shared/host/contract';
import { createRecentFiles } from '../files/recent-files';
import { createHistoryKeeper } from '../history/history-keeper';
import { createHistoryStore } from '../history/history-store';
import { appCalls } from './app-calls';
import { fileCalls } from './file-calls';
import { historyCalls } from './history-calls';
import { mapCalls } from './map-calls';
import { modelCalls } from './model-calls';
import { OpenMaps, isUnsaved } from './open-maps';
import { createPaths } from './paths';
import type { Client, HostOptions } from './ports';
import { createSettingsFile } from './settings-file';
import { sourceCalls } from './source-calls';

export interface Host {
  readonly handlers: HostHandlers<Client>;
  /** Whether closing now would lose edits. */
  hasUnsavedMaps: () => boolean;
  /** A handle for a file that the system asks to open. */
  giveFile: (path: string) => string;
}

/** Implements the contract, once, for both shells. */
export function createHost(options: HostOptions): Host {
  const versions = createHistoryStore({ folder: join(options.dataFolder, 'history'), now: options.now });
  const history = createHistoryKeeper(versions);
  const maps = new OpenMaps([history.observer]);
  const paths = createPaths();
  const settings = createSettingsFile(options.dataFolder);
  const recent = createRecentFiles(options.dataFolder, options.now);
  return {
    handlers: {
      ...appCalls(options, { maps, paths, settings }),
      ...mapCalls(options, { maps, paths, recent }),
      ...fileCalls(options, { paths, recent }),
      ...sourceCalls(options, { paths }),
      ...historyCalls({ maps, versions, history }),
      ...modelCalls({ settings }),
    },
    hasUnsavedMaps: () => maps.all().some(isUnsaved),
    giveFile: (path) => paths.files.give(path, path),
  };
}
