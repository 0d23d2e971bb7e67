import { app } from 'electron';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, formerDesktopFolder } from '../files/data-folder';
import { DataFolderError } from '../files/make-data-folder';
import { PRIVATE_FOLDER } from '../files/private-files';

/** What Chromium keeps for itself, such as its caches. */
const PROFILE = 'desktop-profile';

export interface ProgramFolder {
  readonly data: string;
  /** Where an older version of the desktop program kept the same. */
  readonly former: string | undefined;
}

/**
 * Where the program keeps what is its own: the one data folder of both shells, with a folder for Chromium in it; or all in the one that
 * `--user-data-dir` names. To be called first: the lock of the single instance lies there.
 * @throws a {@link DataFolderError}
 */
export function chooseFolder(): ProgramFolder {
  if (app.commandLine.hasSwitch('user-data-dir')) return { data: app.getPath('userData'), former: undefined };
  const data = dataFolder();
  const profile = join(data, PROFILE);
  try {
    mkdirSync(profile, { recursive: true, mode: PRIVATE_FOLDER });
  } catch (error) {
    throw new DataFolderError(profile, error);
  }
  app.setPath('userData', profile);
  return { data, former: formerDesktopFolder() };
}

/**
 * A start that is refused the lock takes the program for one that runs already. Where nothing can be written none runs, and it would end without a word.
 * @throws a {@link DataFolderError}
 */
export function mustTakeFiles(): void {
  const profile = app.getPath('userData');
  try {
    rmdirSync(mkdtempSync(join(profile, 'start-')));
  } catch (error) {
    throw new DataFolderError(profile, error);
  }
}
