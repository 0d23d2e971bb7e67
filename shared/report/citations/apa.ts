import { namesOf, textOf, type CslItem } from '../../citations/csl-item';
import type { Run, Runs } from '../report';
import { run } from '../words';
import { ordinal } from './author-date';
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
  sentence,
  shortNames,
  straight,
  titleOf,
  yearOf,
} from './parts';
import type { CitationStyle } from './style';

const MOST_IN_TEXT = 2;
const MOST_LISTED = 20;

/** As the Publication Manual of the American Psychological Association (7th edition) has it. */
export const APA: CitationStyle = {
  label: ({ item, suffix }) => `${shortNames(item, MOST_IN_TEXT, '&')}, ${yearOf(item, suffix)}`,
  cite: (work, page) =>
    `(${APA.label(work)}${page === undefined ? '' : `, p${/[–-]/.test(page) ? 'p' : ''}. ${page}`})`,
  entry: ({ item, suffix }): Runs => {
    const makers = makersIn(item);
    const date = `(${dateWords(item, suffix)})`;
    const title = titleRuns(item);
    return sentence(
      [...(makers === undefined ? [title, date] : [makers, date, title]), ...detailsOf(item), placeOf(item)],
      '. ',
    );
  },
};

function makersIn(item: CslItem): string | undefined {
  const { names, areEditors } = makersOf(item);
  const words = names.map((name) => inverted(name, true));
  const [last] = words.slice(-1);
  if (last === undefined) return undefined;
  const shown =
    words.length > MOST_LISTED
      ? `${words.slice(0, MOST_LISTED - 1).join(', ')}, … ${last}`
      : words.length > 1
        ? `${words.slice(0, -1).join(', ')}, & ${last}`
        : last;
  return areEditors ? `${shown} (${names.length > 1 ? 'Eds' : 'Ed'}.)` : shown;
}

function dateWords(item: CslItem, suffix: string): string {
  const { month, day } = dayOf(item, 'issued');
  const hasDay = /^(?:article-(?:newspaper|magazine)|post|webpage)/.test(textOf(item, 'type') ?? '');
  const rest = !hasDay || month === undefined ? '' : `, ${month}${day === undefined ? '' : ` ${day}`}`;
  return `${yearOf(item, suffix)}${rest}`;
}

/** What appeared by itself is in italics, with its edition and number. */
function titleRuns(item: CslItem): Runs {
  const stands =
    !isPart(item) || containerOf(item) === undefined || /^(?:post|webpage)/.test(textOf(item, 'type') ?? '');
  const edition = textOf(item, 'edition');
  const words = [
    edition && (/^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : edition),
    textOf(item, 'type') === 'report' && textOf(item, 'number') && `No. ${textOf(item, 'number') ?? ''}`,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const genre = textOf(item, 'genre');
  return [
    stands ? italic(titleOf(item)) : run(titleOf(item)),
    ...(words.length > 0 ? [run(` (${words.join(', ')})`)] : []),
    ...(genre === undefined ? [] : [run(` [${genre}]`)]),
  ];
}

function detailsOf(item: CslItem): (Runs | string | undefined)[] {
  const [container, pages, publisher] = [containerOf(item), pagesOf(item), textOf(item, 'publisher')];
  if (container === undefined) return [publisher];
  if (isInBook(item)) {
    const editors = makersOf(item).areEditors
      ? []
      : namesOf(item, 'editor').map((name) => straight(name, true));
    const by = editors.length > 0 ? `${listed(editors, '&')} (${editors.length > 1 ? 'Eds' : 'Ed'}.), ` : '';
    return [
      [run(`In ${by}`), italic(container), run(pages === undefined ? '' : ` (pp. ${pages})`)],
      publisher,
    ];
  }
  if (/^(?:post|webpage)/.test(textOf(item, 'type') ?? '')) return [container];
  const [volume, issue] = [textOf(item, 'volume'), textOf(item, 'issue')];
  const numbers: Run[] = [
    ...(volume === undefined ? [] : [run(', '), italic(volume)]),
    ...(issue === undefined ? [] : [run(volume === undefined ? `, (${issue})` : `(${issue})`)]),
    ...(pages === undefined ? [] : [run(`, ${pages}`)]),
  ];
  return [[italic(container), ...numbers]];
}
