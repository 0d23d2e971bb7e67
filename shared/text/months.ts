import { MONTHS } from './months.data';

/** Languages whose months have names of their own, beside those whose names and short forms are listed; which of them are known depends on the system's ICU. */
export const MONTH_LANGUAGES: readonly string[] =
  'ar ar-DZ ar-LB ar-MA be bg bn ca cs da el et fa fi gl he hi hr hu id is lt lv mk nb pl ro ru sk sl sq sr sr-Latn sv tr uk ur'.split(
    ' ',
  );
/** Languages whose short forms are no words of others. */
const SHORT_TOO = /^(?:ru|uk|el|pl|hu|tr)$/;
/** Behind this there may stand one letter for “in”. */
const HEBREW_IN = /^ב(?=\p{L})/u;

const LISTED = new Map(
  MONTHS.flatMap(({ names, short }, index) =>
    `${names} ${short}`.split(' ').map((name) => [foldedName(name), index + 1] as const),
  ),
);
const WHOLE = new Set(MONTHS.flatMap(({ names }) => names.split(' ').map(foldedName)));

interface Known {
  readonly all: Map<string, number>;
  /** Those of languages that write a point behind the day, and of those that do not. */
  readonly dotted: Map<string, number>;
  readonly plain: Map<string, number>;
}

/** Built when a word is first asked for that is not listed: that takes a while. Where two languages call different months by one name, that name is none. */
let others: Known | undefined;

/**
 * The number of a month, from 1, by its name or a short form of it in one of the languages that are known.
 * @param isWhole whether short forms of the best known languages are none
 * @param isDotted whether the day before it has a point: Croats write “6. listopada” in October, Poles “6 listopada” in November
 */
export function monthNamed(word: string, isWhole = false, isDotted?: boolean): number | undefined {
  const name = foldedName(word);
  const listed = LISTED.get(name);
  if (listed !== undefined) return isWhole && !WHOLE.has(name) ? undefined : listed;
  others ??= namesOfMonths();
  const { all, dotted, plain } = others;
  const sameName = isDotted === undefined ? undefined : (isDotted ? dotted : plain).get(name);
  return all.get(name) || all.get(name.replace(HEBREW_IN, '')) || sameName || undefined;
}

function namesOfMonths(): Known {
  const known: Known = { all: new Map(), dotted: new Map(), plain: new Map() };
  for (const language of Intl.DateTimeFormat.supportedLocalesOf(MONTH_LANGUAGES))
    for (const form of formsOf(language))
      for (let month = 1; month <= 12; month++) {
        for (const name of casesOf(nameIn(form, month), language))
          for (const names of [known.all, /^\d+\./.test(form.format(0)) ? known.dotted : known.plain]) {
            const other = names.get(name) ?? month;
            names.set(name, other === month ? month : 0);
          }
      }
  return known;
}

/** A name in the forms that no format gives: Latvians write “6. februārī”, in February. */
function casesOf(name: string, language: string): string[] {
  const forms = language === 'lv' ? [name, name.replace(/is$/, 'ī').replace(/s$/, 'ā')] : [name];
  return forms.map(foldedName);
}

/** A month as it stands alone, in a date (“февраля”), and for some languages shortened. */
function formsOf(language: string): Intl.DateTimeFormat[] {
  const form = (fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      ...fields,
    });
  return [
    form({ month: 'long' }),
    form({ month: 'long', day: 'numeric', year: 'numeric' }),
    ...(SHORT_TOO.test(language) ? [form({ month: 'short', day: 'numeric', year: 'numeric' })] : []),
  ];
}

function nameIn(form: Intl.DateTimeFormat, month: number): string {
  const name = form.formatToParts(Date.UTC(2026, month - 1, 6)).find(({ type }) => type === 'month')?.value;
  return (name ?? '').replace(/^(?:de |d['’])|\.$/g, '');
}

/** A word in small letters, without accents. */
export function foldedName(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
