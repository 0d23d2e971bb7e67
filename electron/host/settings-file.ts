import { join } from 'node:path';
import { settings as schema, type Settings } from '../../shared/host/settings';
import type { Result } from '../../shared/result';
import { createTurns } from '../files/in-turn';
import { readJsonFile, writeJsonFile } from '../files/json-file';

/** The settings as they are on disk: what was written last is what the next one reads. */
export interface SettingsFile {
  read: () => Promise<Settings>;
  write: (settings: Settings) => Promise<Result<string>>;
}

/** The settings of one data folder. */
export function createSettingsFile(dataFolder: string): SettingsFile {
  const path = join(dataFolder, 'settings.json');
  const inTurn = createTurns();
  return {
    read: () => inTurn(() => readJsonFile(path, schema, schema.parse({}))),
    write: (settings) => inTurn(() => writeJsonFile(path, settings)),
  };
}
