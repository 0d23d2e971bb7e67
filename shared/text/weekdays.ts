import { MONTH_LANGUAGES, foldedName } from './months';

const LISTED = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const WORD = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}-]{2,14})(?![\p{L}\p{M}])[,،]?\s*/gu;

let names: ReadonlySet<string> | undefined;

/** A line without the days of the week in it, in the languages whose months are known. */
export function withoutWeekdays(line: string): string {
  names ??= namesOfDays();
  return line
    .replace(WORD, (word, name: string) => (names?.has(foldedName(name)) === true ? '' : word))
    .trim();
}

function namesOfDays(): Set<string> {
  const languages = Intl.DateTimeFormat.supportedLocalesOf([...LISTED, ...MONTH_LANGUAGES, 'ja', 'ko']);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2026, 1, day));
  return new Set(
    languages.flatMap((language) => {
      const form = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      return days.map((day) => foldedName(form.format(day)));
    }),
  );
}
