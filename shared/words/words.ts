import { IntlMessageFormat } from 'intl-messageformat';
import { isolated } from './isolated';
import { LANGUAGE, type Language } from './languages';

/** What the placeholders of a sentence stand for. */
export type Values = Readonly<Record<string, string | number>>;

/** What the sentences of the interface are in another language, by the English ones. */
export type Catalog = Readonly<Record<string, string>>;

/** A sentence that was read once: how it is put together, and which of its values it words or chooses by itself. */
interface Read {
  readonly format: IntlMessageFormat;
  readonly counted: ReadonlySet<string>;
}

// Which language a process speaks is the one thing that shared keeps: every sentence would have to be handed it otherwise.
let spoken: Language = 'en';
let catalog: Catalog = {};
const read = new Map<string, Read>();

const CONTEXT = ' ## ';

/** From now on sentences are in this language; those that its catalog does not have stay English. Command lines never call it. */
export function speak(language: Language, its: Catalog): void {
  spoken = language;
  catalog = its;
  read.clear();
}

export function spokenLanguage(): Language {
  return spoken;
}

/** What a thread or a page needs to speak as this process does. */
export interface SpokenWords {
  readonly language: Language;
  readonly catalog: Catalog;
}

export function spokenWords(): SpokenWords {
  return { language: spoken, catalog };
}

/** The tag by which dates and numbers are worded. */
export function spokenLocale(): string {
  return LANGUAGE[spoken].locale;
}

/**
 * A sentence in the language that is spoken, asked for while it is shown, never in a constant.
 * @param message English, and the key of the catalogs. With values it is in ICU's syntax: `{count, plural, one {# card} other {# cards}}`.
 *   Behind ` ## ` may stand which of several meanings a word has: `Open ## not answered`.
 * @param values texts among them, such as a card's words, keep their own direction inside the sentence (`isolated`)
 */
export function t(message: string, values?: Values): string {
  const own = catalog[message];
  if (!own) return inEnglish(message, values);
  return values === undefined ? own : put(own, values, spoken);
}

/** What stands in a sentence without being text, such as a card that is a button there, with the words around it. */
export type Things<Thing extends object> = Readonly<Record<string, readonly (string | Thing)[]>>;

/** The same of a sentence in which more than texts stands: its pieces, in the order in which the language has them. */
export function tPieces<Thing extends object>(
  message: string,
  things: Things<Thing>,
  values: Values = {},
): (string | Thing)[] {
  const own = catalog[message];
  const { format, shown } = prepare(own || message, values, own ? spoken : 'en');
  return format
    .formatToParts<readonly (string | Thing)[]>({ ...shown, ...things })
    .flatMap(({ value }) => (typeof value === 'object' ? value : String(value)));
}

/** The same in English, whatever is spoken. */
export function inEnglish(message: string, values?: Values): string {
  const at = message.indexOf(CONTEXT);
  const plain = at < 0 ? message : message.slice(0, at);
  return values === undefined ? plain : put(plain, values, 'en');
}

/** Marks a sentence that stands in a constant, for `npm run words`: `t` words it when it is shown. */
export function msg<const Message extends string>(message: Message): Message {
  return message;
}

/**
 * A table of sentences, such as what each choice is called: each is worded when it is read.
 * @param only the properties that are sentences, where the table holds others, too
 */
export function worded<const Table extends object>(table: Table, only?: readonly string[]): Table {
  const own = Array.isArray(table) ? [] : {};
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(table))) {
    const value: unknown = property.value;
    if (typeof value === 'string' && (only?.includes(name) ?? true))
      Object.defineProperty(own, name, { get: () => t(value), enumerable: true });
    else if (typeof value === 'object' && value !== null)
      Object.defineProperty(own, name, { value: worded(value, only), enumerable: true });
    else Object.defineProperty(own, name, property);
  }
  return own as Table;
}

/** What begins a label, inside a sentence; German nouns keep their capitals. */
export function lowered(words: string): string {
  return spoken === 'en' ? words.toLowerCase() : words;
}

function put(message: string, values: Values, language: Language): string {
  const { format, shown } = prepare(message, values, language);
  return String(format.format(shown));
}

/** A sentence that was read, and its values as the language shows them. */
function prepare(
  message: string,
  values: Values,
  language: Language,
): { format: IntlMessageFormat; shown: Record<string, string | number> } {
  const { locale } = LANGUAGE[language];
  const key = language + message;
  let known = read.get(key);
  if (!known) {
    const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    known = { format, counted: new Set(countedIn(format.getAst())) };
    read.set(key, known);
  }
  const { format, counted } = known;
  const shown: Record<string, string | number> = { ...values };
  for (const [name, value] of Object.entries(values)) {
    if (counted.has(name)) continue;
    shown[name] =
      typeof value === 'number'
        ? value.toLocaleString(locale, { useGrouping: !NAMES_A_PLACE.has(name) })
        : isolated(value, language);
  }
  return { format, shown };
}

/** Numbers that name a place or an edition are written as they stand elsewhere: line 1757. */
const NAMES_A_PLACE: ReadonlySet<string> = new Set([
  'line',
  'page',
  'row',
  'column',
  'number',
  'version',
  'year',
]);

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The names of the values that a sentence counts or formats, in its branches, too. */
function countedIn(ast: Ast): string[] {
  return ast.flatMap((part) => {
    const inside =
      'options' in part ? Object.values(part.options).flatMap(({ value }) => countedIn(value)) : [];
    return 'value' in part && !PLAIN.has(part.type) ? [String(part.value), ...inside] : inside;
  });
}

const PLAIN: ReadonlySet<number> = new Set([0, 1]); // literal text, `{name}`
