import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../../shared/text/title';

describe('the title of a text without one', () => {
  it('is its first line with words, without the mark of a Markdown heading', () => {
    expect(titleOf('\n  \n## A headline \nText')).toBe('A headline');
  });

  it('is cut at a word when that line is a paragraph', () => {
    const title = titleOf('word '.repeat(200));
    expect(title).toMatch(/^(word )+word…$/);
    expect(title.length).toBeLessThan(130);
  });

  it('is empty for an empty text', () => {
    expect(titleOf(' \n')).toBe('');
  });
});
