import { namesOf, textOf, type CslItem } from '../../citations/csl-item';
import type { Runs } from '../report';
import {
  containerOf,
  dayOf,
  inverted,
  isInBook,
  isPart,
  italic,
  listed,
  makersOf,
  pagesOf,
  placeOf,
  quoted,
  sentence,
  shortNames,
  straight,
  titleOf,
  yearOf,
} from './parts';
import type { CitationStyle, Work } from './style';

const MOST_IN_TEXT = 3;
const MOST_LISTED = 10;
const LISTED_OF_MORE = 7;

/** Author and date, as The Chicago Manual of Style (17th edition) has it. */
export const AUTHOR_DATE: CitationStyle = {
  label: ({ item, suffix }) => `${shortNames(item, MOST_IN_TEXT, 'and')} ${yearOf(item, suffix)}`,
  cite: (work, page) => `(${AUTHOR_DATE.label(work)}${page === undefined ? '' : `, ${page}`})`,
  entry: ({ item, suffix }: Work): Runs => {
    const makers = makersIn(item);
    const title = isPart(item) ? quoted(titleOf(item), '.') : italic(titleOf(item));
    const year = yearOf(item, suffix);
    return sentence(
      [...(makers === undefined ? [title, year] : [makers, year, title]), ...detailsOf(item), placeOf(item)],
      '. ',
    );
  },
};

function makersIn(item: CslItem): string | undefined {
  const { names, areEditors } = makersOf(item);
  if (names.length === 0) return undefined;
  const isCut = names.length > MOST_LISTED;
  const shown = names.slice(0, isCut ? LISTED_OF_MORE : names.length);
  const words = shown.map((name, index) => (index === 0 ? inverted(name) : straight(name)));
  const list = isCut
    ? `${words.join(', ')}, et al.`
    : words.length === 2
      ? `${words[0] ?? ''}, and ${words[1] ?? ''}`
      : listed(words, 'and');
  return areEditors ? `${list}, ${names.length > 1 ? 'eds' : 'ed'}.` : list;
}

function detailsOf(item: CslItem): (Runs | string | undefined)[] {
  const [container, pages] = [containerOf(item), pagesOf(item)];
  const publisher = [textOf(item, 'publisher-place'), textOf(item, 'publisher')]
    .filter((part) => part !== undefined)
    .join(': ');
  const edition = textOf(item, 'edition');
  const editionWords =
    edition === undefined ? undefined : /^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed` : edition;
  if (container !== undefined && isInBook(item)) {
    const editors = makersOf(item).areEditors ? [] : namesOf(item, 'editor').map((name) => straight(name));
    const rest = [
      editors.length > 0 && `, edited by ${listed(editors, 'and')}`,
      pages !== undefined && `, ${pages}`,
    ];
    return [
      [{ text: 'In ' }, italic(container), { text: rest.filter((part) => part !== false).join('') }],
      editionWords,
      publisher,
    ];
  }
  if (container !== undefined) {
    const [volume, issue] = [textOf(item, 'volume'), textOf(item, 'issue')];
    const day = volume === undefined ? dayWords(item) : undefined;
    const numbers = [volume && ` ${volume}`, issue && (volume ? ` (${issue})` : `, no. ${issue}`)]
      .filter(Boolean)
      .join('');
    const end = [day && `, ${day}`, pages && `${volume ? ': ' : ', '}${pages}`].filter(Boolean).join('');
    return [[italic(container), { text: `${numbers}${end}` }]];
  }
  return [
    textOf(item, 'genre'),
    editionWords,
    publisher || undefined,
    isPart(item) ? dayWords(item) : undefined,
  ];
}

function dayWords(item: CslItem): string | undefined {
  const { month, day } = dayOf(item, 'issued');
  return month === undefined ? undefined : day === undefined ? month : `${month} ${day}`;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
export function ordinal(number: number): string {
  const [tens, ones] = [number % 100, number % 10];
  const isTeen = tens > 10 && tens < 14;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th')}`;
}
