import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../../../electron/import/markdown';

describe('Markdown', () => {
  it('is read as what a reader sees of it', () => {
    const markdown =
      '# A *head*\n\n> q **b** [l](http://x) ![alt](y)\n\n3. a\n4. b\n\n| a | b |\n|--|--|\n| 1 | 2 |';
    expect(markdownToText(markdown)).toEqual({
      title: 'A head',
      text: 'A head\n\nq b l alt\n\n3. a\n4. b\n\na\tb\n1\t2',
    });
  });

  it('reads entities in text, and leaves them in code', () => {
    expect(markdownToText('a &amp; b `&lt;x&gt;`').text).toBe('a & b &lt;x&gt;');
  });

  it('takes the first heading with words as the title', () => {
    expect(markdownToText('#\n\n## Words\n\ntext').title).toBe('Words');
  });
});
