import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../../electron/import/encoding';
import { parsePage, type PageDocument } from '../../../electron/import/html/dom';
import { declaredCharset } from '../../../electron/import/html/web-page';
import { readSource } from '../../../electron/import/read-source';
import { CAPTION } from '../../../shared/article/voices';
import type { ReadSource } from '../../../shared/host/contract';

/** What a person wants to see of a corpus. */
export interface Asked {
  /** A part of the names of the files to take. */
  readonly only: string;
  /** Whether each disagreement is listed. */
  readonly verbose: boolean;
}

/** The folder of a repository's copy that holds something of this name: itself, or where its tests lie. */
export function folderWith(root: string, name: string): string | undefined {
  return ['', 'tests', 'test']
    .map((part) => join(root, part))
    .find((folder) => existsSync(join(folder, name)));
}

/** Reads an article; nothing when it cannot be read. */
export async function readArticle(bytes: Uint8Array, fileName: string): Promise<ReadSource | undefined> {
  const read = await readSource(bytes, { fileName, progress: () => undefined });
  return read.ok ? read.value : undefined;
}

/** @throws Unreadable for a page that is built to keep a program busy */
export function pageOf(bytes: Uint8Array): PageDocument {
  return parsePage(decodeText(bytes, { fileName: 'page.html', declared: declaredCharset(bytes) }).text);
}

/** What stands on a page as headings of the first order. */
export function headlinesOf(bytes: Uint8Array): string[] {
  try {
    return [...pageOf(bytes).querySelectorAll('h1')].map(({ textContent }) => textContent ?? '');
  } catch {
    return [];
  }
}

/** The text of an article's author: without what is marked as readers' or as the page's. Captions count as a corpus has them. */
export function ownText(
  { text, voices = [] }: ReadSource,
  captions: 'with captions' | 'without captions',
): string {
  let kept = '';
  let from = 0;
  for (const { start, end, who } of voices) {
    if (who === CAPTION && captions === 'with captions') continue;
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/** How often each word of a text stands in it; of scripts without spaces each letter is one. The signs for raised and lowered letters are no part of words. */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words = text
    .replace(/(?<=[\p{L}\p{N})])[_^](?:\(([^()]{1,24})\)|(?=[\p{L}\p{N}]))/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu);
  for (const word of words ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much the words of two texts agree, 0 to 1 each. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compares the words of a text with those that are right, whatever their order. */
export function agreement(ours: Map<string, number>, right: Map<string, number>): Agreement {
  const total = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, each) => sum + each, 0);
  let common = 0;
  for (const [word, count] of ours) common += Math.min(count, right.get(word) ?? 0);
  const precision = common / Math.max(1, total(ours));
  const recall = common / Math.max(1, total(right));
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
