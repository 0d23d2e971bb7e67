import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../../electron/import/html/dom';
import { htmlToText } from '../../../electron/import/html/html-text';
import { agreement, headlinesOf, readArticle, ownText, wordCounts, type Asked } from './corpora';
import { FactScores } from './score-facts';

interface Expected {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
}

/** Scores the test pages of Mozilla's Readability: the words of the article, its title, its authors and its date. */
export async function scoreReaderPages(folder: string, { only, verbose }: Asked): Promise<void> {
  const root = join(folder, 'test-pages');
  const names = readdirSync(root).filter((name) => name.includes(only));
  const facts = new FactScores();
  const scores: number[] = [];
  for (const name of names) {
    const file = (part: string): Buffer => readFileSync(join(root, name, part));
    const bytes = file('source.html');
    const read = await readArticle(bytes, 'page.html');
    const right = htmlToText(parsePage(file('expected.html').toString()).body).text;
    const { f1 } = agreement(wordCounts(read ? ownText(read, 'with captions') : ''), wordCounts(right));
    scores.push(f1);
    if (verbose && f1 < 0.95) console.log(`${name}: text ${f1.toFixed(3)}`);
    const { title, byline, publishedTime } = JSON.parse(
      file('expected-metadata.json').toString(),
    ) as Expected;
    const expected = { title, authors: byline ? [byline] : [], date: publishedTime };
    const told = facts.count(read, expected, headlinesOf(bytes));
    if (verbose) for (const line of told) console.log(`${name}: ${line}`);
  }
  scores.sort((a, b) => a - b);
  const mean = scores.reduce((sum, each) => sum + each, 0) / Math.max(1, scores.length);
  console.log(
    `${names.length} pages; words: F1 ${mean.toFixed(3)} on the average, ${(scores[scores.length >> 1] ?? 0).toFixed(3)} in the middle`,
  );
  for (const line of facts.lines()) console.log(line);
}
