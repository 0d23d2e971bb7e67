import { suffix } from '../../citations/keys';
import { itemOf } from '../../citations/source-item';
import type { CitationStyleName } from '../../citations/styles';
import type { CslItem } from '../../citations/csl-item';
import type { Source } from '../../map/schema';
import { foldedText } from '../../text/find';
import type { Runs } from '../report';
import { APA } from './apa';
import { AUTHOR_DATE } from './author-date';
import { MLA } from './mla';
import { NUMERIC } from './numeric';
import { inverted, makersOf, shortNames, titleOf, yearOf } from './parts';
import type { CitationStyle, Work } from './style';

const STYLES: Readonly<Record<CitationStyleName, CitationStyle>> = {
  'author-date': AUTHOR_DATE,
  apa: APA,
  mla: MLA,
  numeric: NUMERIC,
};

/** The sources of a map as a report cites them, in one style. */
export class Citations {
  /** In the order of the bibliography: by authors (without any, by title), year and title. */
  private readonly works: ReadonlyMap<string, Work>;
  private readonly style: CitationStyle;

  constructor(sources: Iterable<Source>, style: CitationStyleName) {
    const cited = [...sources].map((source) => ({ id: source.id, item: itemOf(source) }));
    const sorted = cited
      .map((one) => ({ ...one, key: sortKey(one.item) }))
      .sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id));
    this.style = STYLES[style];
    this.works = worksOf(sorted);
  }

  /** A source in a sentence: `Doe 2020a`. */
  label(source: string): string {
    const work = this.works.get(source);
    return work ? this.style.label(work) : '';
  }

  /** A source behind a quotation from it: `(Doe 2020a, 3)`. */
  cite(source: string, page?: string): string {
    const work = this.works.get(source);
    return work ? this.style.cite(work, page) : '';
  }

  /** The bibliography, an entry each. */
  entries(): Runs[] {
    return [...this.works.values()].map((work) => this.style.entry(work));
  }
}

function worksOf(sorted: readonly { id: string; item: CslItem }[]): Map<string, Work> {
  const names = sorted.map(({ item }) => shortNames(item, MOST_NAMES, 'and'));
  const ofNames = counts(names);
  const years = sorted.map(({ item }, index) => `${names[index] ?? ''} ${yearOf(item)}`);
  const ofYears = counts(years);
  const before = new Map<string, number>();
  return new Map(
    sorted.map(({ id, item }, index): [string, Work] => {
      const [name = '', year = ''] = [names[index], years[index]];
      const count = before.get(year) ?? 0;
      before.set(year, count + 1);
      const isAlone = ofYears.get(year) === 1;
      const hasNamesake = (ofNames.get(name) ?? 0) > 1;
      return [id, { item, number: index + 1, suffix: isAlone ? '' : suffix(count), hasNamesake }];
    }),
  );
}

const MOST_NAMES = 3; // that a work is cited by

function counts(words: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

/** What the bibliography is sorted by; signs and articles at the beginning of a title do not count. */
function sortKey(item: CslItem): string {
  const { names } = makersOf(item);
  const title = foldedText(titleOf(item))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:an?|the) /, '');
  const first = names.length > 0 ? names.map((name) => foldedText(inverted(name))).join('; ') : title;
  return [first, yearOf(item), title].join('\u0001');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
