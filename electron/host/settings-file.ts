import { join } from 'node:path';
import { readSettings } from '../../shared/host/read-settings';
import type { Settings } from '../../shared/host/settings';
import { storedAfter } from '../../shared/host/stored-after';
import { ok, type Result } from '../../shared/result';
import { createTurns } from '../../shared/in-turn';
import { listWords, quotedWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { readJsonFile, writeJsonFile } from '../files/json-file';
import { inSaveTurn } from '../files/save-turn';

/** The settings as they are on disk: what was written last is what the next one reads. */
export interface SettingsFile {
  read: () => Promise<Settings>;
  /**
   * Changes them from what a window knew to what it wants: what it leaves as it was stays as others have set it since.
   * @returns all of them as they are now
   */
  write: (was: Settings, settings: Settings) => Promise<Result<Settings>>;
  /** What a person should know about how they were read. */
  notes: () => Promise<string[]>;
}

/** The settings of one data folder. */
export function createSettingsFile(dataFolder: string): SettingsFile {
  const path = join(dataFolder, 'settings.json');
  const inTurn = createTurns();
  let aside: string | undefined;

  async function stored(): Promise<unknown> {
    const file = await readJsonFile(path);
    if (file.kind === 'read') return file.value;
    if (file.kind === 'none') return {};
    aside = file.aside ?? aside;
    // What they said about the space for versions is not known any more; the next start must not take the usual limit for it.
    const { settings } = readSettings(undefined);
    if (file.aside !== undefined) await writeJsonFile(path, settings);
    return file.aside === undefined ? undefined : settings;
  }

  return {
    read: () => inTurn(async () => readSettings(await stored()).settings),
    write: (was, settings) =>
      // Another program may do the same just now.
      inTurn(() =>
        inSaveTurn(path, async () => {
          const next = storedAfter(await stored(), was, settings);
          const written = await writeJsonFile(path, next);
          return written.ok ? ok(readSettings(next).settings) : written;
        }),
      ),
    notes: () =>
      inTurn(async () => {
        const { unread } = readSettings(await stored());
        return [...(aside === undefined ? [] : [asideNote(aside)]), ...unreadNote(unread)];
      }),
  };
}

function asideNote(name: string): string {
  return t(
    'The settings could not be read. They lie beside as “{name}”, and the usual ones are used; no version of a map is deleted for it.',
    { name },
  );
}

function unreadNote(unread: readonly string[]): string[] {
  if (unread.length === 0) return [];
  const names = listWords(unread.map(quotedWords));
  return [
    t(
      'Not all settings are understood by this version: {names}. The usual ones are used instead; yours stay in the file.',
      { names },
    ),
  ];
}
