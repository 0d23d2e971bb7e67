import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../electron/import/markdown-file';

function read(text: string) {
  return readMarkdown(Buffer.from(text), { fileName: 'a.md', progress: () => undefined });
}

describe('a Markdown file', () => {
  it('is its words, with the facts above them', () => {
    expect(read('---\nauthor: Ada Byron\n---\n# On *Tides*\n\nThey [turn](x).')).toMatchObject({
      text: 'On Tides\n\nThey turn.',
      title: 'On Tides',
      authors: ['Ada Byron'],
      encoding: 'utf-8',
      notes: [],
    });
  });

  it('is called by the facts rather than by its first heading', () => {
    expect(read('---\ntitle: Named\n---\n# Head\n\nText.').title).toBe('Named');
  });

  it('is left as it stands when its markup is tangled, and says so', () => {
    const text = '_a*'.repeat(2000);
    const article = read(text);
    expect(article.text).toBe(text);
    expect(article.notes).toEqual([expect.stringContaining('tangled')]);
  });
});
