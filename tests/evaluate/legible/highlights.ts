import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { AppWindow } from '../../support/app-window';
import { selectInReader } from '../../support/select-text';
import { sentencesOf, type Article } from '../../browser/support/articles';

const KEYS = ['c', 'e', 'x', 'e', 'c', 'a', 'q'];

/** Three articles: those beside the checkout where they are at hand, else the digests that come with the samples. */
export function articlesOf(root: string): Article[] {
  const seeds = join(root, '../shared/seeds');
  if (existsSync(seeds))
    return readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(join(seeds, name), 'utf8') }));
  return ['crossroads', 'endgame', 'talks'].map((name) => {
    const map = JSON.parse(readFileSync(join(root, `shared/samples/${name}.argmap`), 'utf8')) as {
      sources: { text: string }[];
    };
    return { name: `${name}.txt`, text: map.sources[0]?.text ?? '' };
  });
}

/** Makes cards of sentences of some articles, one after another, as a reader does. */
export async function highlightArticles(
  page: Page,
  app: AppWindow & { importArticle: (name: string) => Promise<void> },
  articles: readonly Article[],
  { folder, count }: { folder: string; count: number },
): Promise<void> {
  let made = 0;
  for (const [index, article] of articles.entries()) {
    writeFileSync(join(folder, article.name), article.text);
    await app.importArticle(article.name);
    const sentences = sentencesOf(article);
    const wanted = Math.min(sentences.length, Math.ceil((count - made) / (articles.length - index)));
    await expect(page.locator('.reader__text')).toContainText(sentences[0] ?? '');
    for (const sentence of sentences.slice(0, wanted)) {
      await selectInReader(page, sentence);
      await page.keyboard.press(KEYS[made % KEYS.length] ?? 'c');
      await page.waitForFunction(() => getSelection()?.isCollapsed ?? true);
      made++;
    }
  }
}
