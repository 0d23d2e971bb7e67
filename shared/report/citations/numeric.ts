import { namesOf, textOf, type CslItem } from '../../citations/csl-item';
import type { Runs } from '../report';
import { ordinal } from './author-date';
import {
  containerOf,
  dayOf,
  isInBook,
  isPart,
  italic,
  listed,
  makersOf,
  pagesOf,
  placeOf,
  quoted,
  sentence,
  straight,
  titleOf,
  yearOf,
} from './parts';
import type { CitationStyle } from './style';

const MOST_LISTED = 6;

/** Numbers in brackets, in the order of the bibliography; entries much as the IEEE Reference Guide has them. */
export const NUMERIC: CitationStyle = {
  label: ({ number }) => `[${number}]`,
  cite: ({ number }, page) => `[${number}${page === undefined ? '' : `, p. ${page}`}]`,
  entry: ({ item, number }): Runs => [
    { text: `[${number}] ` },
    ...sentence(
      [
        makersIn(item),
        isPart(item) ? quoted(titleOf(item), '') : italic(titleOf(item)),
        ...detailsOf(item),
        placeOf(item),
      ],
      ', ',
    ),
  ],
};

function makersIn(item: CslItem): string | undefined {
  const { names, areEditors } = makersOf(item);
  const [first] = names;
  if (!first) return undefined;
  const words = names.map((name) => straight(name, true));
  const list = names.length > MOST_LISTED ? `${words[0] ?? ''} et al.` : listed(words, 'and');
  return areEditors ? `${list}, Ed${names.length > 1 ? 's' : ''}.` : list;
}

function detailsOf(item: CslItem): Parameters<typeof sentence>[0] {
  const [container, edition, volume, issue, pages] = [
    containerOf(item),
    textOf(item, 'edition'),
    textOf(item, 'volume'),
    textOf(item, 'issue'),
    pagesOf(item),
  ];
  const editors = makersOf(item).areEditors
    ? []
    : namesOf(item, 'editor').map((name) => straight(name, true));
  const { month, day } = dayOf(item, 'issued');
  const date = [month?.slice(0, 3), day].filter((part) => part !== undefined).join(' ');
  const isDated = isPart(item) && volume === undefined && date !== '';
  return [
    container === undefined
      ? undefined
      : isInBook(item)
        ? [{ text: 'in ' }, italic(container)]
        : italic(container),
    editors.length > 0 ? `${listed(editors, 'and')}, Ed${editors.length > 1 ? 's' : ''}.` : undefined,
    edition && (/^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : edition),
    textOf(item, 'genre'),
    [textOf(item, 'publisher-place'), textOf(item, 'publisher')]
      .filter((part) => part !== undefined)
      .join(': '),
    volume && `vol. ${volume}`,
    issue && `no. ${issue}`,
    pages && `p${pages.includes('–') ? 'p' : ''}. ${pages}`,
    isDated ? `${date}, ${yearOf(item)}` : yearOf(item),
  ];
}
