import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseArticle, type KnownArticle } from '../../../../shared/article/recognise';
import { ROOT } from '../../../../build/root.mjs';

// Articles of others, which the repository does not hold; without them there is nothing to see here.
const FOLDER = join(ROOT, '../shared/seeds');
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];

describe.skipIf(files.length < 3)('three real articles', () => {
  const articles = files.map((name) =>
    recogniseArticle<KnownArticle>({ text: readFileSync(join(FOLDER, name), 'utf8'), notes: [] }),
  );
  const spoken = (index: number): [string, string][] =>
    (articles[index]?.voices ?? []).map(({ start, end, who }) => [
      who,
      (articles[index]?.text ?? '').slice(start, end),
    ]);

  it('has the site’s name and its button as clutter, and the site as publisher', () => {
    const voices = spoken(0);
    expect(voices.map(([who]) => who)).toEqual(['clutter', 'clutter']);
    expect(articles[0]?.publisher).toBe(voices[0]?.[1]);
    expect(voices[1]?.[1]).toMatch(/^scroll to top$/i);
    expect(articles[0]?.title).toContain('?');
    expect(articles[0]?.text.indexOf(articles[0].title)).toBeGreaterThan(0);
  });

  it('has two readers below it, and nobody else', () => {
    const voices = spoken(1);
    expect(voices.map(([who]) => who)).toEqual(['reader comment', 'reader comment']);
    expect(articles[1]?.text.endsWith(voices[1]?.[1] ?? '-')).toBe(true);
    expect(articles[1]?.text.startsWith(articles[1].title)).toBe(true);
  });

  it('has a date in its last paragraph, which is told and not taken', () => {
    expect(articles[2]).toMatchObject({ title: '' });
    expect(articles[2]?.published).toBeUndefined();
    expect(articles[2]?.voices).toBeUndefined();
    expect(articles[2]?.notes).toHaveLength(1);
  });

  it('are all English', () => {
    expect(articles.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
  });
});
