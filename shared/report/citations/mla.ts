import { namesOf, textOf, type CslItem } from '../../citations/csl-item';
import type { Runs } from '../report';
import { ordinal } from './author-date';
import {
  containerOf,
  dayOf,
  inverted,
  isPart,
  italic,
  listed,
  makersOf,
  pagesOf,
  placeOf,
  quoted,
  sentence,
  shortNames,
  shortTitle,
  straight,
  titleOf,
  yearOf,
} from './parts';
import type { CitationStyle } from './style';

const MOST = 2; // names; of more only the first

/** As the MLA Handbook (9th edition) has it: without years in the text; where an author has several works, with the title. */
export const MLA: CitationStyle = {
  label: ({ item, hasNamesake }) => {
    const names = shortNames(item, MOST, 'and');
    return hasNamesake && makersOf(item).names.length > 0 ? `${names}, ${shortTitle(item)}` : names;
  },
  cite: (work, page) => `(${MLA.label(work)}${page === undefined ? '' : ` ${page}`})`,
  entry: ({ item }): Runs => [
    ...sentence(
      [
        makersIn(item),
        isPart(item) ? quoted(titleOf(item), '.') : italic(titleOf(item)),
        sentence(detailsOf(item), ', ', ''),
      ],
      '. ',
    ),
  ],
};

function makersIn(item: CslItem): string | undefined {
  const { names, areEditors } = makersOf(item);
  const [first, second] = names;
  if (!first) return undefined;
  const list =
    names.length > MOST
      ? `${inverted(first)}, et al.`
      : second
        ? `${inverted(first)}, and ${straight(second)}`
        : inverted(first);
  return areEditors ? `${list}, editor${names.length > 1 ? 's' : ''}` : list;
}

function detailsOf(item: CslItem): Parameters<typeof sentence>[0] {
  const { month, day } = dayOf(item, 'issued');
  const hasDay = textOf(item, 'volume') === undefined && isPart(item);
  const short =
    month !== undefined && month.length > 4 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month;
  const date = hasDay
    ? [day, short, yearOf(item)].filter((part) => part !== undefined).join(' ')
    : yearOf(item);
  const editors = makersOf(item).areEditors ? [] : namesOf(item, 'editor').map((name) => straight(name));
  const [container, edition, volume, issue, pages] = [
    containerOf(item),
    textOf(item, 'edition'),
    textOf(item, 'volume'),
    textOf(item, 'issue'),
    pagesOf(item),
  ];
  return [
    container === undefined ? undefined : italic(container),
    editors.length > 0 ? `edited by ${listed(editors, 'and')}` : undefined,
    edition && (/^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : edition),
    volume && `vol. ${volume}`,
    issue && `no. ${issue}`,
    textOf(item, 'publisher'),
    date,
    pages && `p${pages.includes('–') ? 'p' : ''}. ${pages}`,
    placeOf(item),
  ];
}
