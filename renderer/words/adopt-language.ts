import { LANGUAGE, languageFor, type Language } from '../../shared/words/languages';
import { speak, type Catalog } from '../../shared/words/words';
import type { Settings } from '../../shared/host/settings';

/** Each is a file of its own that is loaded when it is chosen. */
const CATALOGS = import.meta.glob<Catalog>('../../shared/words/catalogs/*.json', { import: 'default' });

/** Has the page speak a language: its words, and which way it runs. What is shown already is shown anew by `app/use-language.ts`. */
export async function adoptLanguage(language: Language): Promise<void> {
  const load = CATALOGS[`../../shared/words/catalogs/${language}.json`];
  speak(language, load ? await load() : {});
  // A worker has no page.
  if (typeof document === 'undefined') return;
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGE[language].direction;
}

/** The language of the settings; that of the browser, where they leave it to the system. */
export function chosenLanguage({ language }: Pick<Settings, 'language'>): Language {
  return languageFor(language, navigator.languages);
}
