import { join } from 'node:path';
import { readSettings, storedAfter } from '../../shared/host/read-settings';
import type { Settings } from '../../shared/host/settings';
import type { Result } from '../../shared/result';
import { createTurns } from '../../shared/in-turn';
import { listWords, quotedWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { readJsonFile, writeJsonFile } from '../files/json-file';
import { inSaveTurn } from '../files/save-turn';

/** The settings as they are on disk: what was written last is what the next one reads. */
export interface SettingsFile {
  read: () => Promise<Settings>;
  write: (settings: Settings) => Promise<Result<string>>;
  /** What a person should know about how they were read. */
  notes: () => Promise<string[]>;
}

/** The settings of one data folder. */
export function createSettingsFile(dataFolder: string): SettingsFile {
  const path = join(dataFolder, 'settings.json');
  const inTurn = createTurns();
  let aside: string | undefined;
  /** As the windows of this program know them: what they do not change stays as another program has set it. */
  let known: Settings | undefined;

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
    read: () =>
      inTurn(async () => {
        const { settings } = readSettings(await stored());
        known ??= settings;
        return settings;
      }),
    write: (settings) =>
      // Another program may do the same just now.
      inTurn(() =>
        inSaveTurn(path, async () => {
          const before = await stored();
          const written = await writeJsonFile(
            path,
            storedAfter(before, known ?? readSettings(before).settings, settings),
          );
          if (written.ok) known = settings;
          return written;
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
