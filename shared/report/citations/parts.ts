import {
  dateOf,
  namesOf,
  textOf,
  type CslItem,
  type CslName,
  type DateVariable,
} from '../../citations/csl-item';
import { mapDate, partsOfDate } from '../../citations/dates';
import { plainTitle } from '../../citations/markup';
import { familyOf, nameInWords } from '../../citations/names';
import { doiOf } from '../../citations/same-reference';
import { outsideLink } from '../../outside-link';
import type { Run, Runs } from '../report';
import { run } from '../words';

/** What the styles say alike: names, dates, titles, pages, addresses. */

/** Who a work is by: its authors, else its editors. */
export function makersOf(item: CslItem): { names: CslName[]; areEditors: boolean } {
  const authors = namesOf(item, 'author');
  return authors.length > 0
    ? { names: authors, areEditors: false }
    : { names: namesOf(item, 'editor'), areEditors: true };
}

/** `Doe, Jane R.`, with initials `Doe, J. R.`; a body as it is called. */
export function inverted(name: CslName, initials = false): string {
  if (name.literal !== undefined) return name.literal;
  const given = initials ? initialsOf(name.given) : name.given;
  return [familyOf(name), given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** `Jane R. Doe`, with initials `J. R. Doe`. */
export function straight(name: CslName, initials = false): string {
  return nameInWords(
    initials && name.literal === undefined ? { ...name, given: initialsOf(name.given) } : name,
  );
}

function initialsOf(given: string | undefined): string | undefined {
  const parts = given?.split(/[\s.]+/).filter((part) => part !== '');
  return parts
    ?.map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** `A, B and C`. */
export function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}

/**
 * The makers of a work in the running text: their families, of more than so many only the first; without any, its title.
 * @param most how many are all named
 */
export function shortNames(item: CslItem, most: number, and: string): string {
  const { names } = makersOf(item);
  const [first] = names;
  if (!first) return shortTitle(item);
  const families = names.map(familyOf);
  const isCut = names.length > most || families.includes('others');
  return isCut ? `${familyOf(first)} et al.` : listed(families, and);
}

/** The title up to its colon, in quotation marks: what stands for a work that nobody has signed. */
export function shortTitle(item: CslItem): string {
  const title = textOf(item, 'title-short') ?? titleOf(item);
  const main = title.split(/[:.?!]\s/)[0] ?? title;
  const words = main.split(' ');
  return `“${words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : main}”`;
}

export function titleOf(item: CslItem): string {
  const title = plainTitle(textOf(item, 'title') ?? '').trim();
  return title === '' ? (textOf(item, 'DOI') ?? textOf(item, 'URL') ?? 'Untitled') : title;
}

export function containerOf(item: CslItem): string | undefined {
  const container = textOf(item, 'container-title');
  return container === undefined ? undefined : plainTitle(container);
}

/** The year, or what is said in its place; `n.d.` without a date. */
export function yearOf(item: CslItem, suffix = ''): string {
  const date = dateOf(item, 'issued');
  const known = mapDate(date);
  const year = /^(-?)0*(\d+)/.exec(known ?? '');
  if (!year) return `${date?.literal ?? date?.raw ?? 'n.d.'}${suffix && `-${suffix}`}`;
  const written = year[1] === '-' ? `${year[2] ?? ''} BCE` : (year[2] ?? '');
  return `${date?.circa ? 'ca. ' : ''}${written}${suffix}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The month and day of a date: `{ month: 'May', day: '6' }`. */
export function dayOf(
  item: CslItem,
  variable: DateVariable,
): { year?: string; month?: string; day?: string } {
  const [year, month, day] = partsOfDate(mapDate(dateOf(item, variable))?.replace(/[~?%]$/, '') ?? '') ?? [];
  return {
    ...(year !== undefined && { year: String(year) }),
    ...(month !== undefined && { month: MONTHS[month - 1] ?? '' }),
    ...(day !== undefined && { day: String(day) }),
  };
}

/** `12–34`. */
export function pagesOf(item: CslItem): string | undefined {
  return textOf(item, 'page')?.replace(/(?<!\s)\s*[-–—]+\s*/g, '–');
}

/** Whether a work stands in another one, so that its title is in quotation marks. */
export function isPart(item: CslItem): boolean {
  return /^(?:article|chapter|entry|paper-conference|post|review|webpage)/.test(textOf(item, 'type') ?? '');
}

/** Whether what it appeared in is a book. */
export function isInBook(item: CslItem): boolean {
  return /^(?:chapter|entry|paper-conference)/.test(textOf(item, 'type') ?? '');
}

/** Where a work can be found: its DOI, else its address. */
export function placeOf(item: CslItem): Run | undefined {
  const doi = doiOf(textOf(item, 'DOI'));
  const address = doi === undefined ? textOf(item, 'URL') : `https://doi.org/${doi}`;
  if (address === undefined) return undefined;
  const link = outsideLink(address);
  return { ...run(address), ...(link.ok && { url: link.value }) };
}

export function italic(text: string): Run {
  return run(text, 'italic');
}

/** Parts with a sign between them, as one line; those that are missing leave none behind, and no full stop comes twice. */
export function sentence(
  parts: readonly (Run | Runs | string | undefined)[],
  between: string,
  end = '.',
): Run[] {
  const filled = parts
    .map((part): Runs =>
      part === undefined ? [] : typeof part === 'string' ? [run(part)] : 'text' in part ? [part] : part,
    )
    .filter((runs) => runs.some(({ text }) => text !== ''));
  return filled.flatMap((runs, index): Run[] => {
    const isLast = index === filled.length - 1;
    const sign = isLast ? end : between;
    const text = runs.map((each) => each.text).join('');
    const isEnded = /[.?!…][”"’]?$/.test(text) && sign.startsWith('.');
    const isAddress = isLast && runs.at(-1)?.url !== undefined;
    const rest = isAddress ? '' : isEnded ? sign.slice(1) : sign;
    return rest === '' ? [...runs] : [...runs, { text: rest }];
  });
}

/** A title in quotation marks, the sign behind it inside them. */
export function quoted(title: string, sign: string): string {
  return /[.?!…]$/.test(title) ? `“${title}”` : `“${title}${sign}”`;
}
