import { Readability } from '@mozilla/readability';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageElement } from '../../../electron/import/html/dom';
import { headlinesOf, ownText, pageOf, readArticle, type Asked } from './corpora';
import { FactScores } from './score-facts';

interface Judged {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
}

/** Phrases that are there, that are there but should not be, that are missing, and that are rightly missing. */
interface Counts {
  found: number;
  wrong: number;
  missed: number;
  kept: number;
}

/** Scores trafilatura's annotated pages as its own evaluation does: each phrase of a page is one decision; and what is known about them. */
export async function scorePhrases(folder: string, { only, verbose }: Asked): Promise<void> {
  const pages = Object.values(
    JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')) as Record<string, Judged>,
  ).filter(({ file }) => file.includes(only));
  const rows = ['Counterpoint', 'all its text', 'Readability'].map((name) => ({
    name,
    counts: { found: 0, wrong: 0, missed: 0, kept: 0 },
  }));
  const facts = new FactScores();
  let failed = 0;
  for (const page of pages) {
    const path = ['cache', 'eval']
      .map((part) => join(folder, part, page.file))
      .find((each) => existsSync(each));
    if (path === undefined) continue;
    const bytes = readFileSync(path);
    const read = await readArticle(bytes, 'page.html');
    if (!read) failed++;
    const { title, author, date } = page;
    const told = facts.count(read, { title, authors: [author ?? []].flat(), date }, headlinesOf(bytes));
    if (verbose) for (const line of told) console.log(`${page.file}: ${line}`);
    const texts = [read ? ownText(read, 'without captions') : '', read?.text ?? '', plainReadability(bytes)];
    for (const [index, row] of rows.entries()) {
      const told = judge(page, oneLine(texts[index] ?? ''), row.counts);
      if (verbose && index === 0) for (const line of told) console.log(line);
    }
  }
  console.log(`${pages.length} pages, ${failed} not read\n                precision  recall  accuracy  F1`);
  for (const { name, counts } of rows) console.log(`${name.padEnd(15)} ${figures(counts)}`);
  for (const line of facts.lines()) console.log(line);
}

/** Counts the phrases of a page. @returns the disagreements, in words */
function judge(page: Judged, text: string, counts: Counts): string[] {
  const told: string[] = [];
  for (const phrase of page.with) {
    const isThere = text.includes(oneLine(phrase));
    counts[isThere ? 'found' : 'missed']++;
    if (!isThere) told.push(`${page.file} lacks “${phrase}”`);
  }
  for (const phrase of page.without) {
    const isThere = text.includes(oneLine(phrase));
    counts[isThere ? 'wrong' : 'kept']++;
    if (isThere) told.push(`${page.file} has “${phrase}”`);
  }
  return told;
}

function figures({ found, wrong, missed, kept }: Counts): string {
  const precision = found / Math.max(1, found + wrong);
  const recall = found / Math.max(1, found + missed);
  const accuracy = (found + kept) / Math.max(1, found + wrong + missed + kept);
  const f1 = (2 * found) / Math.max(1, 2 * found + wrong + missed);
  return [precision, recall, accuracy, f1].map((figure) => figure.toFixed(3)).join('      ');
}

function oneLine(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** What Mozilla's Readability alone makes of a page. */
function plainReadability(bytes: Uint8Array): string {
  try {
    const found = new Readability<PageElement>(pageOf(bytes) as never, {
      serializer: (node) => node as unknown as PageElement,
    }).parse();
    return found?.textContent ?? '';
  } catch {
    return '';
  }
}
