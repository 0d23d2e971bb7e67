import { authorsIn } from '../../../shared/article/authors';
import { dateOf } from '../../../shared/text/dates';
import type { ReadSource } from '../../../shared/host/contract';

/** What others found out about a page; what is absent they do not judge. */
export interface ExpectedFacts {
  readonly title?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly date?: string | null | undefined;
}

/** On how many pages a fact is expected; found as expected; with or without the site's name behind it; as the page's headline has it; absent. */
interface Tally {
  expected: number;
  right: number;
  site: number;
  headline: number;
  absent: number;
}

const FACTS = ['title', 'author', 'date'] as const;

/** Counts on how many pages title, authors and date are found as others expect them. */
export class FactScores {
  private readonly tallies = new Map<(typeof FACTS)[number], Tally>();

  /**
   * @param headlines the page's headings of the first order: which one a page's title is, others can judge otherwise
   * @returns the disagreements, in words
   */
  count(read: ReadSource | undefined, expected: ExpectedFacts, headlines: readonly string[]): string[] {
    const facts = {
      title: [expected.title ?? '', read?.title ?? ''],
      author: [(expected.authors ?? []).flatMap(authorsIn).join(', '), (read?.authors ?? []).join(', ')],
      date: [dateOf(expected.date ?? undefined) ?? '', (read?.published ?? '').replace(/[~?]$/, '')],
    } as const;
    return FACTS.flatMap((fact) => {
      const [wanted, ours] = facts[fact];
      if (wanted === '') return [];
      const tally = this.tallyOf(fact);
      tally.expected++;
      if (sameWords(wanted, ours)) {
        tally.right++;
        return [];
      }
      const isTitle = fact === 'title';
      if (ours === '') tally.absent++;
      else if (isTitle && (isBeforeSite(ours, wanted) || isBeforeSite(wanted, ours))) tally.site++;
      else if (isTitle && headlines.some((headline) => sameWords(headline, ours))) tally.headline++;
      return [`${fact} is “${ours}”, expected “${wanted}”`];
    });
  }

  /** A line for each fact. */
  lines(): string[] {
    return FACTS.map((fact) => {
      const { expected, right, site, headline, absent } = this.tallyOf(fact);
      const others = expected - right - site - headline - absent;
      const kinds = [
        [site, 'differ in the site’s name alone'],
        [headline, 'are the headline on the page where another title is expected'],
        [others, 'others'],
        [absent, 'absent'],
      ] as const;
      const told = kinds.filter(([count]) => count > 0).map(([count, what]) => `, ${count} ${what}`);
      return `${fact.padEnd(7)} ${right} of ${expected}${told.join('')}`;
    });
  }

  private tallyOf(fact: (typeof FACTS)[number]): Tally {
    const tally = this.tallies.get(fact) ?? { expected: 0, right: 0, site: 0, headline: 0, absent: 0 };
    this.tallies.set(fact, tally);
    return tally;
  }
}

/** Whether one title is the other with a sign and more behind it. */
function isBeforeSite(short: string, long: string): boolean {
  return short !== '' && long.startsWith(short) && /^\s+[|·–—-]\s/.test(long.slice(short.length));
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string): string =>
    (
      text
        .normalize('NFKC')
        .replaceAll('\u00ad', '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  return words(one) === words(other);
}
