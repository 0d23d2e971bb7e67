import type { HostHandlers } from '../../shared/host/contract';
import { copiesFolder } from '../files/read-safe-copy';
import { createRecentFiles } from '../files/recent-files';
import { appCalls } from './app-calls';
import { fileCalls } from './file-calls';
import { mapCalls } from './map-calls';
import { MapOwners } from './map-owners';
import { modelCalls } from './model-calls';
import { OpenMaps, isUnsaved } from './open-maps';
import { createPaths } from './paths';
import type { Client, HostOptions } from './ports';
import { createSettingsFile } from './settings-file';
import { sourceCalls } from './source-calls';
import { StartFiles } from './start-files';

export interface Host {
  readonly handlers: HostHandlers<Client>;
  /** Whether closing now would lose edits. */
  hasUnsavedMaps: () => boolean;
  /** A handle for a file that the system asks to open. */
  giveFile: (path: string) => string;
  /** Keeps a file for the first window while none has asked yet; false once one has, which is then told by an event. */
  keepForStart: (path: string) => boolean;
}

/** Implements the contract, once, for both shells. */
export function createHost(options: HostOptions): Host {
  const maps = new OpenMaps([], copiesFolder(options.dataFolder));
  const owners = new MapOwners();
  const startFiles = new StartFiles(options.startFiles);
  const paths = createPaths();
  const settings = createSettingsFile(options.dataFolder);
  const recent = createRecentFiles(options.dataFolder, options.now);
  return {
    handlers: {
      ...appCalls(options, { maps, owners, paths, settings, startFiles }),
      ...mapCalls(options, { maps, owners, paths, recent }),
      ...fileCalls(options, { paths, recent }),
      ...sourceCalls(options, { paths }),
      ...modelCalls({ settings }),
    },
    hasUnsavedMaps: () => maps.all().some(isUnsaved),
    giveFile: (path) => paths.files.give(path, path),
    keepForStart: (path) => startFiles.keep(path),
  };
}
