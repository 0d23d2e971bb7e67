import { LANGUAGE, type Language } from './languages';

const FROM_RIGHT =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';

/** Letters that run against those of a language that runs this way. */
const AGAINST = {
  ltr: new RegExp(`[${FROM_RIGHT}]`, 'u'),
  rtl: new RegExp(`(?![${FROM_RIGHT}])\\p{L}`, 'u'),
} as const;

const [ISOLATE, END] = ['\u2068', '\u2069'];
const ISOLATED = new RegExp(`${ISOLATE}[^${ISOLATE}${END}]*${END}`, 'g');

/**
 * Words inside a sentence of a language: where letters in them run the other way they get a direction of their own (FSI and PDI, Unicode Bidirectional
 * Algorithm, UAX 9), so that neither they nor the signs around them are turned. Others stay as they are, and so does what is isolated already.
 */
export function isolated(words: string, language: Language): string {
  const against = AGAINST[LANGUAGE[language].direction];
  return against.test(words.replace(ISOLATED, '')) ? `${ISOLATE}${words}${END}` : words;
}

/** The same words without isolates, for names of files. */
export function notIsolated(words: string): string {
  return words.replaceAll(ISOLATE, '').replaceAll(END, '');
}
