import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageFor, type Language } from '../../shared/words/languages';
import { speak, spokenLanguage, type Catalog } from '../../shared/words/words';
import type { HostOptions } from './ports';
import type { SettingsFile } from './settings-file';

/** Has the host's own words, such as menus and notes about what was read, in the language of its windows. */
export function createSpeaker(
  { wordsFolder, languageChanged }: Pick<HostOptions, 'wordsFolder' | 'languageChanged'>,
  settings: Pick<SettingsFile, 'read'>,
) {
  let wished: readonly string[] = [];
  /** @param wishes what the system asks for, as language tags, where a window has told it */
  return async (wishes: readonly string[] = wished): Promise<void> => {
    wished = wishes;
    const language = languageFor((await settings.read()).language, wished);
    if (wordsFolder === undefined || language === spokenLanguage()) return;
    speak(language, await readCatalog(wordsFolder, language));
    languageChanged?.();
  };
}

export type Speaker = ReturnType<typeof createSpeaker>;

/** Without its catalog a language is spoken in English words. */
async function readCatalog(folder: string, language: Language): Promise<Catalog> {
  if (language === 'en') return {};
  try {
    return JSON.parse(await readFile(join(folder, `${language}.json`), 'utf8')) as Catalog;
  } catch {
    return {};
  }
}
