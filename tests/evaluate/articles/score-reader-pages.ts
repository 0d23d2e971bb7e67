import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorsIn } from '../../../electron/import/authors';
import { parsePage } from '../../../electron/import/html/dom';
import { htmlToText } from '../../../electron/import/html/html-text';
import { dateOf } from '../../../shared/text/dates';
import { agreement, readArticle, ownText, wordCounts, type Asked } from './corpora';

interface Expected {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
}

/** A fact that pages have: on how many it is expected, found as expected, found but for the site's name behind it, found otherwise. */
interface Tally {
  expected: number;
  right: number;
  shorter: number;
  other: number;
}

/** Scores the test pages of Mozilla's Readability: the words of the article, its title, its authors and its date. */
export async function scoreReaderPages(folder: string, { only, verbose }: Asked): Promise<void> {
  const root = join(folder, 'test-pages');
  const names = readdirSync(root).filter((name) => name.includes(only));
  const tallies: Record<'title' | 'author' | 'date', Tally> = {
    title: { expected: 0, right: 0, shorter: 0, other: 0 },
    author: { expected: 0, right: 0, shorter: 0, other: 0 },
    date: { expected: 0, right: 0, shorter: 0, other: 0 },
  };
  const scores: number[] = [];
  for (const name of names) {
    const file = (part: string): Buffer => readFileSync(join(root, name, part));
    const read = await readArticle(file('source.html'), 'page.html');
    const right = htmlToText(parsePage(file('expected.html').toString()).body).text;
    const { f1 } = agreement(wordCounts(read ? ownText(read, 'with captions') : ''), wordCounts(right));
    scores.push(f1);
    if (verbose && f1 < 0.95) console.log(`${name}: text ${f1.toFixed(3)}`);
    const { title, byline, publishedTime } = JSON.parse(
      file('expected-metadata.json').toString(),
    ) as Expected;
    const facts = {
      title: [title ?? '', read?.title ?? ''],
      author: [authorsIn(byline).join(', '), (read?.authors ?? []).join(', ')],
      date: [dateOf(publishedTime) ?? '', (read?.published ?? '').replace(/[~?]$/, '')],
    } as const;
    for (const fact of ['title', 'author', 'date'] as const) {
      const [wanted, ours] = facts[fact];
      const tally = tallies[fact];
      if (wanted === '') continue;
      tally.expected++;
      if (sameWords(wanted, ours)) tally.right++;
      else {
        if (fact === 'title' && isBeforeSite(ours, wanted)) tally.shorter++;
        else if (ours !== '') tally.other++;
        if (verbose) console.log(`${name}: ${fact} is “${ours}”, expected “${wanted}”`);
      }
    }
  }
  scores.sort((a, b) => a - b);
  const mean = scores.reduce((sum, each) => sum + each, 0) / Math.max(1, scores.length);
  console.log(
    `${names.length} pages; words: F1 ${mean.toFixed(3)} on the average, ${(scores[scores.length >> 1] ?? 0).toFixed(3)} in the middle`,
  );
  for (const [fact, { expected, right, shorter, other }] of Object.entries(tallies))
    console.log(
      `${fact.padEnd(7)} ${right} of ${expected}${shorter > 0 ? `, ${shorter} without the site's name behind it` : ''}, ${other} others`,
    );
}

/** Whether the expected title is ours with a sign and more behind it. */
function isBeforeSite(ours: string, wanted: string): boolean {
  return ours !== '' && wanted.startsWith(ours) && /^\s+[|–—-]\s/.test(wanted.slice(ours.length));
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string): string =>
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  return words(one) === words(other);
}
