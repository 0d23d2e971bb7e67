import { sameValue } from '../map/same-value';
import { sourceSchema, type Source } from '../map/schema';
import { plainText } from '../text/plain';
import { dateOf, namesOf, textOf, type CslItem } from './csl-item';
import { cslDate, mapDate } from './dates';
import { plainTitle } from './markup';
import { nameFromWords, nameInWords } from './names';
import { kindOf, TYPE_OF_KIND } from './types';

/** What a reference says of a source: fields of its own, and in `reference` what these have no room for. */
export type CitedFields = Pick<
  Source,
  'kind' | 'title' | 'authors' | 'publisher' | 'published' | 'accessed' | 'url' | 'language' | 'reference'
>;

type SharedField = Exclude<keyof CitedFields, 'title' | 'reference'>;

/** A variable of CSL-JSON that a field of the source says, too. */
interface Shared {
  readonly field: SharedField;
  readonly variable: string;
  /** What the field says when the variable says this. */
  readonly ofItem: (item: CslItem) => unknown;
  /** What the variable says when the field says this. */
  readonly ofField: (value: never) => unknown;
}

const asText = (text: string): string => text;

const SHARED: readonly Shared[] = [
  { field: 'kind', variable: 'type', ofItem: kindOf, ofField: (kind: Source['kind']) => TYPE_OF_KIND[kind] },
  {
    field: 'authors',
    variable: 'author',
    ofItem: (item) => namesOf(item, 'author').map((name) => plainText(nameInWords(name))),
    ofField: (authors: readonly string[]) => (authors.length > 0 ? authors.map(nameFromWords) : undefined),
  },
  { field: 'publisher', variable: 'publisher', ofItem: plain('publisher'), ofField: asText },
  {
    field: 'published',
    variable: 'issued',
    ofItem: (item) => mapDate(dateOf(item, 'issued')),
    ofField: cslDate,
  },
  {
    field: 'accessed',
    variable: 'accessed',
    ofItem: (item) => mapDate(dateOf(item, 'accessed')),
    ofField: cslDate,
  },
  { field: 'url', variable: 'URL', ofItem: plain('URL'), ofField: asText },
  {
    field: 'language',
    variable: 'language',
    ofItem: (item) => sourceSchema.shape.language.safeParse(textOf(item, 'language')).data,
    ofField: asText,
  },
];

/** The fields that are said by a variable of CSL-JSON, too, with its name. */
export function sharedFields(): readonly Pick<Shared, 'field' | 'variable'>[] {
  return SHARED;
}

/**
 * A reference as the fields of a source. What a field says as the variable does stands there alone; all else stays in `reference`, with the variables
 * that say more than their field does (a name by its parts, a stretch of time).
 */
export function fieldsOfItem(item: CslItem): CitedFields {
  const fields: Record<string, unknown> = {};
  const rest = new Map(Object.entries(item).filter(([name]) => name !== '__proto__'));
  for (const { field, variable, ofItem, ofField } of SHARED) {
    const value = ofItem(item);
    if (value === undefined) continue;
    fields[field] = value;
    if (variable !== 'type' && sameValue(ofField(value as never), item[variable])) rest.delete(variable);
  }
  const title = titleOf(item);
  const nameless = { ...item, title: undefined };
  if (item['title'] === title && titleOf(nameless) !== title) rest.delete('title');
  const reference = rest.size > 0 ? { reference: Object.fromEntries(rest) } : {};
  return { ...fields, title, ...reference } as CitedFields;
}

/**
 * A source as a reference. A variable of its `reference` counts as long as it says what the field says that people see; else the field does. An
 * article of which nobody has said more appeared in what is named as its publisher.
 */
export function itemOf(source: CitedFields): CslItem {
  const reference: CslItem = source.reference ?? {};
  const variables = new Map(Object.entries(reference));
  for (const { field, variable, ofItem, ofField } of SHARED) {
    const value = source[field];
    const counts = reference[variable] !== undefined && sameValue(ofItem(reference), value);
    if (!counts) put(variables, variable, value === undefined ? undefined : ofField(value as never));
  }
  if (titleOf(Object.fromEntries(variables)) !== source.title)
    put(variables, 'title', source.title === '' ? undefined : source.title);
  const item = Object.fromEntries(variables);
  return source.kind === 'article' && reference['type'] === undefined ? asPage(item) : item;
}

function asPage(item: CslItem): CslItem {
  const { publisher, ...rest } = item;
  const page = item['URL'] === undefined ? rest : { ...rest, type: 'webpage' };
  return publisher === undefined ? page : { 'container-title': publisher, ...page };
}

function put(variables: Map<string, unknown>, variable: string, value: unknown): void {
  if (value === undefined) variables.delete(variable);
  else variables.set(variable, value);
}

/** What a source is called: its title without markup; without one, what it appeared in or where it is. */
function titleOf(item: CslItem): string {
  const title = plainText(plainTitle(textOf(item, 'title') ?? '')).trim();
  if (title !== '') return title;
  const names = ['container-title', 'title-short', 'genre', 'DOI', 'URL'] as const;
  const other = names.map((name) => textOf(item, name)).find((text) => text !== undefined);
  return plainText(other ?? 'Untitled').trim();
}

function plain(variable: 'publisher' | 'URL'): (item: CslItem) => string | undefined {
  return (item) => {
    const text = textOf(item, variable);
    return text === undefined ? undefined : plainText(text);
  };
}
