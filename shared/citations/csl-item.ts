import type { REFERENCE_DATES, REFERENCE_NAMES, REFERENCE_TEXTS } from '../map/reference-fields';

export type TextVariable = (typeof REFERENCE_TEXTS)[number];
export type NameVariable = (typeof REFERENCE_NAMES)[number];
export type DateVariable = (typeof REFERENCE_DATES)[number];

/** A reference as CSL-JSON 1.0.2 has it: what a file said, variable by variable, of which nobody has checked the form. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A person, or a body (`literal`). */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly 'dropping-particle'?: string | undefined;
  readonly 'non-dropping-particle'?: string | undefined;
  readonly suffix?: string | undefined;
  readonly literal?: string | undefined;
}

/** A day, month or year, or a stretch from one to another. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[] | undefined;
  /** 1 spring to 4 winter. */
  readonly season?: number | undefined;
  readonly circa?: boolean | undefined;
  readonly literal?: string | undefined;
  readonly raw?: string | undefined;
}

/** A variable that holds text or a number, as text; nothing where it is missing, empty or of another form. */
export function textOf(item: CslItem, variable: TextVariable): string | undefined {
  const value = own(item, variable);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The people and bodies of a variable, each with a part that can be read. */
export function namesOf(item: CslItem, variable: NameVariable): CslName[] {
  const value = own(item, variable);
  const names = Array.isArray(value) ? value : [];
  return names.map(nameOf).filter((name) => Object.keys(name).length > 0);
}

/** The date of a variable, with what of it can be read; numbers that are written as text are numbers. */
export function dateOf(item: CslItem, variable: DateVariable): CslDate | undefined {
  const value = own(item, variable);
  if (typeof value !== 'object' || value === null) return undefined;
  const parts: unknown = own(value as CslItem, 'date-parts');
  const lists = Array.isArray(parts) ? parts.map(numbersOf).filter((list) => list.length > 0) : [];
  const [season] = numbersOf([own(value as CslItem, 'season')]);
  const circa = own(value as CslItem, 'circa');
  const date: CslDate = {
    ...(lists.length > 0 && { 'date-parts': lists }),
    ...(season !== undefined && { season }),
    ...(circa !== undefined && circa !== false && circa !== 0 && circa !== '' && { circa: true }),
    ...texts(value as CslItem, ['literal', 'raw']),
  };
  return Object.keys(date).length > 0 ? date : undefined;
}

const NAME_TEXTS = [
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'literal',
] as const;

function nameOf(value: unknown): CslName {
  return typeof value === 'object' && value !== null ? texts(value as CslItem, NAME_TEXTS) : {};
}

function texts<Name extends string>(value: CslItem, names: readonly Name[]): Partial<Record<Name, string>> {
  const found = names.flatMap((name) => {
    const text = own(value, name);
    return typeof text === 'string' && text.trim() !== '' ? [[name, text.trim()] as const] : [];
  });
  return Object.fromEntries(found) as Partial<Record<Name, string>>;
}

/** The whole numbers that a list begins with. */
function numbersOf(list: unknown): number[] {
  const numbers = (Array.isArray(list) ? list : []).map((part) =>
    typeof part === 'number'
      ? part
      : typeof part === 'string' && /^-?\d{1,6}$/.test(part.trim())
        ? Number(part)
        : NaN,
  );
  const end = numbers.findIndex((number) => !Number.isInteger(number));
  return end < 0 ? numbers : numbers.slice(0, end);
}

/** A value that is there, not one that objects have by birth. */
function own(item: CslItem, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}
