import { isolated } from './isolated';
import { LANGUAGE } from './languages';
import { spokenLanguage, spokenLocale, t } from './words';

/** A number as the spoken language writes it. */
export function numberWords(value: number, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(spokenLocale(), options);
}

/** A measure from 0 to 1, such as a degree, with two digits. */
export function hundredths(value: number): string {
  return numberWords(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A date, in local time, as the spoken language and its calendar write it. */
export function dateWords(date: Date, options: Intl.DateTimeFormatOptions): string {
  return date.toLocaleString(spokenLocale(), options);
}

/** Several things in a row, each in its own direction: `a, b and c`. */
export function listWords(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(spokenLocale(), { type }).format(
    items.map((item) => isolated(item, spokenLanguage())),
  );
}

/** Several things one behind another, each in its own direction, with no word before the last: `a, b, c`. `;` is for things that have commas of their own. */
export function inSeries(items: readonly string[], mark: ',' | ';' = ','): string {
  const language = spokenLanguage();
  return items.map((item) => isolated(item, language)).join(`${LANGUAGE[language].marks[mark]} `);
}

/** The same as `listWords` of things that are no text, each with the words beside it: the pieces. */
export function listPieces<Thing extends object>(
  items: readonly (readonly (string | Thing)[])[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): (string | Thing)[] {
  return new Intl.ListFormat(spokenLocale(), { type })
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap((part) => (part.type === 'element' ? (items[Number(part.value)] ?? []) : part.value));
}

/** What a language is called in the one that is spoken: `Persian`, `Persisch`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(spokenLocale(), { type: 'language' }).of(tag) ?? tag;
}

/** Words in the quotation marks of the spoken language. */
export function quotedWords(text: string): string {
  return t('“{text}”', { text });
}
